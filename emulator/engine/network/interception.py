"""Puts other functions in the place of a library's own for as long as a context lasts."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from typing import Any

Place = tuple[Any, str, Any]
"""A module or class, a name in it, and what is to stand there."""

_MISSING = object()


@contextlib.contextmanager
def replaced(places: Iterable[Place]) -> Iterator[None]:
    """Put each value in its place, and what was there back in the end."""
    before: list[Place] = []
    try:
        for owner, name, value in places:
            before.append((owner, name, vars(owner).get(name, _MISSING)))
            setattr(owner, name, value)
        yield
    finally:
        for owner, name, value in reversed(before):
            if value is _MISSING:
                delattr(owner, name)
            else:
                setattr(owner, name, value)
