"""yield, and the forms that have no place in a handler."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.expressions.iterables import iterable
from emulator.port.output.javascript import NULL, UNDEFINED, Js, Unary


def transform_yield(builder: Builder, node: ast.Yield) -> Js:
    """Write a yield."""
    made: Js = Unary("yield", NULL if node.value is None else builder.defined(node.value))
    # What is sent into a generator is None unless somebody sends something.
    return made if node is builder.alone else builder.helper("pyOrNone", made)


def transform_yieldfrom(builder: Builder, node: ast.YieldFrom) -> Js:
    """Write a yield from."""
    return Unary("yield*", iterable(builder, node.value))


def transform_await(builder: Builder, node: ast.Await) -> Js:
    """Refuse an await: it stands in async def only."""
    return builder.refuse(node, "await; write plain def, and the port awaits where it must")


def transform_slice(builder: Builder, node: ast.Slice) -> Js:
    """Refuse a slice in odd company."""
    return builder.refuse(node, "a slice in odd company; write x[a:b]")


def transform_starred(builder: Builder, node: ast.Starred) -> Js:
    """Refuse a * that stands where none can."""
    builder.refuse(node, "* outside of a list or a call; name each value")
    return UNDEFINED


def transform_async(builder: Builder, node: ast.stmt) -> None:
    """Refuse what is async in Python."""
    builder.refuse(node, "async; write plain def, for and with, and the port awaits where it must")


def transform_trystar(builder: Builder, node: ast.TryStar) -> None:
    """Refuse except*."""
    builder.refuse(node, "except*; write except")
