"""Defines the tree of an FQL expression."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

KEYWORDS: Final = ("and", "or", "in", "true", "false", "null")


@dataclass(frozen=True, slots=True)
class Path:
    """A field of the event, by the keys that lead to it."""

    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Literal:
    """A text, number, true, false or null."""

    value: str | float | bool | None


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list in brackets."""

    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """A function with its arguments."""

    name: str
    arguments: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two values and what is between them: = != > >= < <= in."""

    operator: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite of a condition."""

    condition: Node


@dataclass(frozen=True, slots=True)
class And:
    """Two conditions or more, all of them."""

    conditions: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Two conditions or more, any of them."""

    conditions: tuple[Node, ...]


Node = Path | Literal | ListOf | Call | Comparison | Not | And | Or
