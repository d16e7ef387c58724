"""Compiles an FQL tree to a function that answers for an event.

`and` and `or` stop at the first condition that decides. Null counts as false, and a field that is not there is null.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from emulator.inputs.fql.fql_functions import FUNCTIONS, FQLTypeError, kind_of
from emulator.inputs.fql.paths import FQLSyntaxError
from emulator.inputs.fql.tree import And, Call, Comparison, ListOf, Literal, Node, Not, Or, Path
from emulator.values.jsonvalue import is_same

_DEEPEST = 100
_EVERYTHING = Path(("all",))
_ORDERINGS: dict[str, Callable[[Any, Any], bool]] = {
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
}

_Value = Callable[[Any], Any]
_Condition = Callable[[Any], bool]


def compile_fql(text: str) -> _Condition:
    """Return a function from an event to whether the expression is true of it; `all` is true of every event.

    Raises FQLSyntaxError for a text that is no FQL. The function raises FQLTypeError for an event of which the
    expression is neither true nor false.
    """
    from emulator.inputs.fql.parsing import parse  # noqa: PLC0415 - costs 60 ms, and most replays have no filters

    tree = parse(text)
    if tree == _EVERYTHING:
        return lambda _event: True
    try:
        return _condition(tree, 0)
    except _TooDeepError:
        raise FQLSyntaxError(1, f"nested more than {_DEEPEST} deep") from None


class _TooDeepError(Exception):
    """Conditions within conditions, beyond what anyone writes."""


def _condition(node: Node, depth: int) -> _Condition:
    """Return what tells whether a node is true, null being false."""
    value = _value(node, depth)
    if isinstance(node, Comparison | Not | And | Or):
        return value

    def is_true(event: Any) -> bool:
        found = value(event)
        if found is None or isinstance(found, bool):
            return bool(found)
        raise FQLTypeError(f"{_shown(node)} is a {kind_of(found)}, neither true nor false")

    return is_true


def _value(node: Node, depth: int) -> _Value:  # noqa: PLR0911 - one for each kind of node
    """Return what gives a node's value for an event."""
    if depth > _DEEPEST:
        raise _TooDeepError
    depth += 1
    match node:
        case Path(steps):
            return _field(steps)
        case Literal(constant):
            return lambda _event: constant
        case ListOf(items):
            values = [_value(item, depth) for item in items]
            return lambda event: [value(event) for value in values]
        case Call():
            return _call(node, depth)
        case Comparison():
            return _comparison(node, depth)
        case Not(condition):
            opposite = _condition(condition, depth)
            return lambda event: not opposite(event)
        case And(conditions):
            parts = [_condition(each, depth) for each in conditions]
            return lambda event: all(part(event) for part in parts)
        case Or(conditions):
            parts = [_condition(each, depth) for each in conditions]
            return lambda event: any(part(event) for part in parts)


def _field(steps: tuple[str, ...]) -> _Value:
    def field(event: Any) -> Any:
        for step in steps:
            if not isinstance(event, dict):
                return None
            event = event.get(step)
        return event

    return field


def _call(node: Call, depth: int) -> _Value:
    apply = FUNCTIONS[node.name].apply
    arguments = [_value(argument, depth) for argument in node.arguments]
    return lambda event: apply(*[argument(event) for argument in arguments])


def _comparison(node: Comparison, depth: int) -> _Condition:
    left, right = _value(node.left, depth), _value(node.right, depth)
    if node.operator == "=":
        return _equality(left, node.right, right)
    if node.operator == "!=":
        equal = _equality(left, node.right, right)
        return lambda event: not equal(event)
    if node.operator == "in":
        return _membership(node, left, right)
    return _ordering(node, left, right)


def _equality(left: _Value, right_node: Node, right: _Value) -> _Condition:
    if isinstance(right_node, Literal) and isinstance(right_node.value, str | None):
        text = right_node.value
        return lambda event: bool(left(event) == text)
    return lambda event: is_same(left(event), right(event))


def _membership(node: Comparison, left: _Value, right: _Value) -> _Condition:
    texts = _texts(node.right)
    if texts is not None:

        def is_one_of(event: Any) -> bool:
            found = left(event)
            return isinstance(found, str) and found in texts

        return is_one_of

    def is_in(event: Any) -> bool:
        found, among = left(event), right(event)
        if among is None:
            return False
        if not isinstance(among, list):
            raise FQLTypeError(f"'in' looks into lists, and {_shown(node.right)} is a {kind_of(among)}")
        return any(is_same(found, item) for item in among)

    return is_in


def _texts(node: Node) -> frozenset[str] | None:
    """Return the items of a list that holds nothing but texts: the usual kind, and found at once however long."""
    if not isinstance(node, ListOf):
        return None
    texts = [item.value for item in node.items if isinstance(item, Literal) and isinstance(item.value, str)]
    return frozenset(texts) if len(texts) == len(node.items) else None


def _ordering(node: Comparison, left: _Value, right: _Value) -> _Condition:
    holds = _ORDERINGS[node.operator]

    def is_ordered(event: Any) -> bool:
        one, other = left(event), right(event)
        if one is None or other is None:
            return False
        for side, value in ((node.left, one), (node.right, other)):
            if kind_of(value) != "number":
                raise FQLTypeError(f"'{node.operator}' compares numbers, and {_shown(side)} is a {kind_of(value)}")
        return holds(one, other)

    return is_ordered


def _shown(node: Node) -> str:
    from emulator.inputs.fql.showing import show  # noqa: PLC0415 - few conditions break on an event

    return show(node)
