"""The comparisons of Liquid templates as JavaScript makes them: a text beside a number is compared as a number."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
from typing import Any

from liquid import BoundTemplate, RenderContext, Undefined
from liquid.ast import Node
from liquid.builtin.expressions.logical import (
    ContainsExpression,
    GeExpression,
    GtExpression,
    LeExpression,
    LtExpression,
)
from liquid.builtin.expressions.primitive import Empty
from liquid.expression import Expression

from emulator.mappings.javascript import number_from_text, text_of

__all__ = ["compare_as_javascript"]


def compare_as_javascript(template: BoundTemplate) -> None:
    """Make every comparison of a parsed template one of JavaScript's; python-liquid refuses values of two types."""
    context = RenderContext(template)
    _change_nodes(template.nodes, context)


def _change_nodes(nodes: Iterable[Node], context: RenderContext) -> None:
    for node in nodes:
        _change(node.expressions())
        _change_nodes(node.children(context, include_partials=False), context)


def _change(expressions: Iterable[Expression]) -> None:
    for each in expressions:
        if type(each) in _OWN:
            # The library's parser has no place to name classes of one's own.
            each.__class__ = _OWN[type(each)]
        _change(each.children())


def _compared(compare: Callable[[Any, Any], bool], left: object, right: object) -> bool:
    if isinstance(left, Empty) or isinstance(right, Empty):
        return False
    if isinstance(left, str) and isinstance(right, str):
        return compare(left, right)
    return compare(_number(left), _number(right))


def _number(value: object) -> float:
    if isinstance(value, (dict, Undefined)):
        return float("nan")
    if isinstance(value, (str, list)):
        return number_from_text(text_of(value))
    try:
        return float(value or 0)  # type: ignore[arg-type]  # the library's numbers: int, float, Decimal
    except TypeError:
        return float("nan")


def _ordered(own: type[Expression], compare: Callable[[Any, Any], bool]) -> type[Any]:
    def evaluate(self: Any, context: RenderContext) -> object:
        return _compared(compare, self.left.evaluate(context), self.right.evaluate(context))

    return type(f"_{own.__name__}", (own,), {"__slots__": (), "evaluate": evaluate})


class _Contains(ContainsExpression):
    __slots__ = ()

    def evaluate(self, context: RenderContext) -> object:
        left, right = self.left.evaluate(context), self.right.evaluate(context)
        if isinstance(left, str):
            return not isinstance(right, Undefined) and text_of(right) in left
        return isinstance(left, list) and right in left


_ORDERED: dict[type[Expression], Callable[[Any, Any], bool]] = {
    GeExpression: operator.ge,
    GtExpression: operator.gt,
    LeExpression: operator.le,
    LtExpression: operator.lt,
}
_OWN: dict[type[Expression], type[Any]] = {
    ContainsExpression: _Contains,
    **{own: _ordered(own, compare) for own, compare in _ORDERED.items()},
}
