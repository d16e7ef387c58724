"""Reads and replaces parts of a JSON value by their path."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Steps = tuple[str | int, ...]


def paths_of(value: Any, path: Steps = ()) -> Iterator[Steps]:
    """Yield the path of every value within a value, the outer before the inner; not that of the value itself."""
    items: Iterator[tuple[str | int, Any]]
    if isinstance(value, dict):
        items = iter(value.items())
    elif isinstance(value, list):
        items = iter(enumerate(value))
    else:
        return
    for step, inner in items:
        yield (*path, step)
        yield from paths_of(inner, (*path, step))


def value_at(value: Any, path: Steps) -> Any:
    """Return what lies at a path."""
    for step in path:
        value = value[step]
    return value


def replaced(value: Any, path: Steps, other: Any) -> Any:
    """Return a copy with `other` at the path; only what lies on the way is copied."""
    if not path:
        return other
    copy: Any = value.copy()
    copy[path[0]] = replaced(value[path[0]], path[1:], other)
    return copy


def without(value: Any, path: Steps) -> Any:
    """Return a copy with nothing at the path; only what lies on the way is copied."""
    copy: Any = value.copy()
    if len(path) > 1:
        copy[path[0]] = without(value[path[0]], path[1:])
    else:
        del copy[path[0]]
    return copy


def leaves(value: Any) -> Iterator[Any]:
    """Yield the texts, numbers, truth values and nulls in a JSON value."""
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from leaves(inner)
    else:
        yield value
