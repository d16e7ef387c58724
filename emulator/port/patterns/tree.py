"""A pattern as Python's own parser reads it: a tree of (operation, argument), walked by name."""

from __future__ import annotations

import importlib
import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from emulator.port.patterns.pattern import Hole, PatternError

__all__ = ["Items", "Tree", "bodies", "groups", "hole_of", "is_nullable", "read", "sure_groups"]

_parser: Any = importlib.import_module("re._parser")

Items = list[tuple[str, Any]]
"""Operations by name, each with its argument, in which lists of items stand for what Python nests."""
_FIRST_HOLE = 0x10F000
"""A part to be escaped travels through the parser as two characters for private use, so that it stays one piece."""
REPEATS = {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}


@dataclass(frozen=True, kw_only=True)
class Tree:
    """A pattern read: its items, Python's flags, how many groups it has and their names."""

    items: Items
    flags: int
    count: int
    names: dict[str, int]


def read(parts: Sequence[str | Hole], flags: int) -> Tree:
    """Read a pattern; PatternError says what Python says of one that is none."""
    texts = [part if isinstance(part, str) else _hole(index) for index, part in enumerate(parts)]
    if any(ord(character) >= _FIRST_HOLE for part in parts if isinstance(part, str) for character in part):
        raise PatternError("characters from U+10F000 on are not translated")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)
            found = _parser.parse("".join(texts), flags)
    except re.error as error:
        raise PatternError(f"no regular expression: {error}") from None
    state = found.state
    return Tree(items=_items(found), flags=state.flags, count=state.groups - 1, names=dict(state.groupdict))


def _hole(index: int) -> str:
    return chr(_FIRST_HOLE + 2 * index) + chr(_FIRST_HOLE + 2 * index + 1)


def hole_of(code: int) -> tuple[int, bool] | None:
    """Return the number of the hole that this character stands for, and whether it is its first; None for another."""
    return (divmod(code - _FIRST_HOLE, 2)[0], code % 2 == 0) if code >= _FIRST_HOLE else None


def _items(pattern: Any) -> Items:
    return [(str(operation), _plain(argument)) for operation, argument in pattern]


def _plain(argument: Any) -> Any:
    if isinstance(argument, _parser.SubPattern):
        return _items(argument)
    if isinstance(argument, list):
        return [_plain(each) for each in argument]
    if isinstance(argument, tuple):
        return tuple(_plain(each) for each in argument)
    return (
        str(argument) if type(argument).__name__ == "_NamedIntConstant" and str(argument) != "MAXREPEAT" else argument
    )


def bodies(operation: str, argument: Any) -> list[Items]:
    """Return the lists of items inside one item."""
    if operation == "SUBPATTERN":
        return [argument[3]]
    if operation == "BRANCH":
        return list(argument[1])
    if operation in REPEATS:
        return [argument[2]]
    if operation in ("ASSERT", "ASSERT_NOT"):
        return [argument[1]]
    if operation == "ATOMIC_GROUP":
        return [argument]
    return [each for each in argument[1:] if each] if operation == "GROUPREF_EXISTS" else []


def groups(items: Items) -> set[int]:
    """Return the numbers of all groups in it."""
    return set(_groups(items))


def _groups(items: Items) -> Iterator[int]:
    for operation, argument in items:
        if operation == "SUBPATTERN" and argument[0] is not None:
            yield argument[0]
        for body in bodies(operation, argument):
            yield from _groups(body)


def sure_groups(items: Items) -> set[int]:
    """Return the numbers of the groups that have a text whenever these items have matched."""
    found: set[int] = set()
    for operation, argument in items:
        if operation == "BRANCH":
            found |= set.intersection(*map(sure_groups, argument[1]))
        elif operation in REPEATS:
            found |= sure_groups(argument[2]) if argument[0] else set()
        elif operation in ("SUBPATTERN", "ASSERT", "ATOMIC_GROUP"):
            found |= set().union(*map(sure_groups, bodies(operation, argument)))
            if operation == "SUBPATTERN" and argument[0] is not None:
                found.add(argument[0])
    return found


def is_nullable(items: Items) -> bool:
    """Whether these items may match nothing."""
    return all(_is_nullable(operation, argument) for operation, argument in items)


def _is_nullable(operation: str, argument: Any) -> bool:
    if operation == "LITERAL":
        return hole_of(argument) is not None
    if operation in REPEATS:
        return argument[0] == 0 or is_nullable(argument[2])
    if operation == "BRANCH":
        return any(map(is_nullable, argument[1]))
    if operation in ("SUBPATTERN", "ATOMIC_GROUP"):
        return all(map(is_nullable, bodies(operation, argument)))
    return operation in ("AT", "ASSERT", "ASSERT_NOT", "GROUPREF", "GROUPREF_EXISTS")
