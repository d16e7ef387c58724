"""Notes what methods, and functions of modules, say of their object or arguments, by their names."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from emulator.tools.exploring.notes import looked_up, note

_Given = tuple[Any, ...]


def _ended(site: int, base: Any, name: str, given: _Given) -> None:
    if given and isinstance(base, str):
        note(site, name, base, list(given[0]) if isinstance(given[0], tuple) else [given[0]])


def _cut(site: int, base: Any, name: str, given: _Given) -> None:
    if given and isinstance(base, str):
        note(site, "holds", base, given[0])
    elif name == "split":
        _patterned(site, base, name, given)


def _asked(site: int, base: Any, name: str, given: _Given) -> None:  # noqa: ARG001 - one signature for all
    if given and isinstance(base, Mapping):
        looked_up(site, base, given[0])


def _runs_over(site: int, base: Any, name: str, given: _Given) -> None:  # noqa: ARG001 - one signature for all
    if isinstance(base, Mapping) and not base:
        note(site, "empty", {})


def _of_class(site: int, base: Any, name: str, given: _Given) -> None:
    if not given and isinstance(base, str) and not getattr(base, name)():
        note(site, "class", base, name)


def _digests(site: int, base: Any, name: str, given: _Given) -> None:  # noqa: ARG001 - one signature for all
    if len(given) > 1:
        note(site, "equal", *given[:2])


def _patterned(site: int, base: Any, name: str, given: _Given) -> None:
    """Note a text that a regular expression does not match."""
    with contextlib.suppress(IndexError, re.error, TypeError, ValueError):
        pattern, *rest = given if base is re else (base, *given)
        pattern = re.compile(pattern) if base is re else pattern
        if not isinstance(pattern, re.Pattern) or not isinstance(pattern.pattern, str):
            return
        text, anywhere = rest[1 if name == "sub" else 0], name not in ("match", "fullmatch")
        if isinstance(text, str) and not getattr(pattern, "search" if anywhere else name)(text):
            note(site, "pattern", text, pattern.pattern, pattern.flags, anywhere)


NOTING: Final[Mapping[str, Callable[[int, Any, str, _Given], None]]] = {
    **dict.fromkeys(("startswith", "endswith"), _ended),
    **dict.fromkeys(("split", "rsplit", "partition", "rpartition"), _cut),
    **dict.fromkeys(("match", "fullmatch", "search", "findall", "finditer", "sub"), _patterned),
    **dict.fromkeys(("get", "pop", "setdefault"), _asked),
    **dict.fromkeys(
        ("isdigit", "isdecimal", "isnumeric", "isalpha", "isalnum", "isupper", "islower"), _of_class
    ),
    **dict.fromkeys(("items", "keys", "values"), _runs_over),
    "compare_digest": _digests,
}  # fmt: skip
"""What a method, or a module's function, of a name says of its object or arguments."""
