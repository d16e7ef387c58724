"""The comparisons of Liquid templates as JavaScript makes them: a text beside a number is compared as a number."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable
from typing import Any

from liquid import BoundTemplate, RenderContext
from liquid.ast import Node
from liquid.builtin.expressions.filtered import Filter
from liquid.builtin.expressions.logical import (
    ContainsExpression,
    EqExpression,
    GeExpression,
    GtExpression,
    LeExpression,
    LogicalAndExpression,
    LogicalNotExpression,
    LogicalOrExpression,
    LtExpression,
    NeExpression,
)
from liquid.builtin.expressions.primitive import Blank, Empty, Nil
from liquid.expression import Expression
from liquid.token import TOKEN_LG

from emulator.mappings.javascript import text_of
from emulator.mappings.liquid_values import given, is_nothing, is_same, javascript_number

__all__ = ["compare_as_javascript"]

# The words of the language that are neither larger nor smaller than anything.
_WORDS = (Blank, Empty, Nil)


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
        for one in getattr(each, "filters", None) or []:
            one.__class__ = _InOrder
        _change(each.children())


def _compared(compare: Callable[[Any, Any], bool], left: Any, right: Any) -> bool:
    one, other = _primitive(given(left)), _primitive(given(right))
    if isinstance(one, str) and isinstance(other, str):
        return compare(one, other)
    return compare(javascript_number(one), javascript_number(other))


def _primitive(value: Any) -> Any:
    return text_of(value) if isinstance(value, (dict, list)) else value


def _ordered(own: type[Expression], compare: Callable[[Any, Any], bool]) -> type[Any]:
    def evaluate(self: Any, context: RenderContext) -> object:
        if isinstance(self.left, _WORDS) or isinstance(self.right, _WORDS):
            return False
        return _compared(compare, self.left.evaluate(context), self.right.evaluate(context))

    return type(f"_{own.__name__}", (own,), {"__slots__": (), "evaluate": evaluate})


class _Contains(ContainsExpression):
    __slots__ = ()

    def evaluate(self, context: RenderContext) -> object:
        left, right = given(self.left.evaluate(context)), self.right.evaluate(context)
        if isinstance(left, str):
            return text_of(given(right)) in left
        return isinstance(left, list) and any(is_same(item, right) for item in left)


class _Eq(EqExpression):
    __slots__ = ()

    def evaluate(self, context: RenderContext) -> object:
        left, right = self.left.evaluate(context), self.right.evaluate(context)
        if isinstance(self.left, Nil) or isinstance(self.right, Nil):
            return is_nothing(given(left)) and is_nothing(given(right))
        return is_same(left, right)


class _Ne(NeExpression):
    __slots__ = ()

    def evaluate(self, context: RenderContext) -> object:
        # To LiquidJS `<>` is `<` with nothing after it, which never holds.
        return self.token.kind != TOKEN_LG and not _Eq.evaluate(self, context)  # type: ignore[arg-type]  # both have a left and a right side


class _InOrder(Filter):
    """A filter that gets its arguments in their order; a named one is a list of name and value, as in LiquidJS."""

    __slots__ = ()

    def evaluate_args(self, context: RenderContext) -> tuple[list[object], dict[str, object]]:
        arguments = [each.evaluate(context) for each in self.args]
        return [[name, value] if name else value for name, value in arguments], {}


class _Not(LogicalNotExpression):
    """`not` of the next condition alone, where python-liquid turns round all that follows it."""

    __slots__ = ()

    def evaluate(self, context: RenderContext) -> object:
        following = self.right
        if isinstance(following, LogicalAndExpression):
            return not _holds(following.left, context) and _holds(following.right, context)
        if isinstance(following, LogicalOrExpression):
            return not _holds(following.left, context) or _holds(following.right, context)
        return not _holds(following, context)


def _holds(expression: Expression, context: RenderContext) -> bool:
    value = given(expression.evaluate(context))
    return value is not False and not is_nothing(value)


_ORDERED: dict[type[Expression], Callable[[Any, Any], bool]] = {
    GeExpression: operator.ge,
    GtExpression: operator.gt,
    LeExpression: operator.le,
    LtExpression: operator.lt,
}
_OWN: dict[type[Expression], type[Any]] = {
    ContainsExpression: _Contains,
    EqExpression: _Eq,
    LogicalNotExpression: _Not,
    NeExpression: _Ne,
    **{own: _ordered(own, compare) for own, compare in _ORDERED.items()},
}
