"""Writes an FQL tree as text that parses to the same tree."""

from __future__ import annotations

import re

from emulator.inputs.fql.tree import KEYWORDS, And, Call, Comparison, ListOf, Literal, Node, Not, Or, Path
from emulator.values import jsonvalue

_ODD = re.compile(r"[^A-Za-z0-9_-]")
_IN_STRINGS = {"\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def show(node: Node) -> str:  # noqa: PLR0911 - one for each kind of node
    """Return the tree as FQL, with the parentheses that it needs and no others."""
    match node:
        case Path(steps):
            return show_path(steps)
        case Literal(value):
            return _literal(value)
        case ListOf(items):
            return f"[{', '.join(map(show, items))}]"
        case Call(name, arguments):
            return f"{name}({', '.join(map(show, arguments))})"
        case Not(condition):
            return f"!{_within(condition, Comparison, And, Or)}"
        case Comparison(operator, left, right):
            sides = [_within(side, Comparison, And, Or) for side in (left, right)]
            return f" {operator} ".join(sides)
        case And(conditions):
            return " and ".join(_within(each, And, Or) for each in conditions)
        case Or(conditions):
            return " or ".join(_within(each, Or) for each in conditions)


def show_path(steps: tuple[str, ...]) -> str:
    """Return a path with what needs it escaped."""
    first, *others = (_ODD.sub(lambda found: f"\\{found[0]}", step) for step in steps)
    if first[0] in "0123456789-" or (not others and first in KEYWORDS):
        first = f"\\{first}"
    return ".".join([first, *others])


def _within(node: Node, *looser: type) -> str:
    return f"({show(node)})" if isinstance(node, looser) else show(node)


def _literal(value: str | float | bool | None) -> str:
    if isinstance(value, str):
        return "'" + "".join(_IN_STRINGS.get(char, char) for char in value) + "'"
    if isinstance(value, float):
        # FQL has no exponents.
        return f"{value:.400f}".rstrip("0").removesuffix(".")
    return jsonvalue.dumps(value).decode()
