"""with: what a manager does before and after a block."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.statements.assignments import store
from emulator.port.emit.statements.blocks import body
from emulator.port.emit.statements.tries import error_test
from emulator.port.output.javascript import NULL, Js, Name, Unary
from emulator.port.output.printing import STEP, flat


def transform_with(builder: Builder, node: ast.With) -> None:
    """Add a with; several managers stand in one another."""
    _with(builder, node, list(node.items))


def _with(builder: Builder, node: ast.With, items: list[ast.withitem]) -> None:
    item, *rest = items
    suppressed = _suppressed(builder, item)
    if suppressed is not None:
        _suppress(builder, node, suppressed, rest)
        return
    manager, raised = builder.fresh("manager"), builder.fresh("raised")
    builder.expression(f"const {manager} = ", builder.js(item.context_expr))
    waits = builder.work.waiting.manager_waits(item.context_expr, builder.unit)

    def called(name: str, *given: Js) -> Js:
        made = builder.helper(f"{name}Waiting" if waits else name, Name(manager), *given)
        return builder.awaited(item.context_expr, made) if waits else made

    entered = called("pyEnter")
    if item.optional_vars is not None:
        store(builder, item.optional_vars, entered)
    else:
        builder.expression("", entered)
    builder.write(f"let {raised} = null;")
    builder.write("try {")
    _inside(builder, node, rest)
    builder.write("} catch (error) {")
    builder.write(f"{STEP}{raised} = error;")
    builder.write(f"{STEP}if ({flat(Unary('!', called('pyExit', Name('error'))))}) throw error;")
    builder.write("} finally {")
    builder.write(f"{STEP}if ({raised} === null) {flat(called('pyExit', NULL))};")
    builder.write("}")


def _inside(builder: Builder, node: ast.With, rest: list[ast.withitem]) -> None:
    if not rest:
        body(builder, node.body)
        return
    builder.indent += STEP
    _with(builder, node, rest)
    builder.indent = builder.indent[: -len(STEP)]


def _suppressed(builder: Builder, item: ast.withitem) -> ast.Tuple | None:
    call = item.context_expr
    if not isinstance(call, ast.Call) or call.keywords or item.optional_vars is not None:
        return None
    meaning = builder.meaning(call.func)
    if meaning is None or meaning.name != "contextlib.suppress":
        return None
    return ast.Tuple(elts=call.args, ctx=ast.Load())


def _suppress(builder: Builder, node: ast.With, classes: ast.Tuple, rest: list[ast.withitem]) -> None:
    """Add contextlib.suppress(…) as a catch that throws all other errors again."""
    builder.write("try {")
    _inside(builder, node, rest)
    test = error_test(builder, classes, Name("error"))
    if test is None:
        builder.write("} catch {")
        builder.write(f"{STEP}// It is meant to pass.")
    else:
        builder.write("} catch (error) {")
        outside, builder.indent = builder.indent, builder.indent + STEP
        builder.expression("if (", Unary("!", test), ") throw error;")
        builder.indent = outside
    builder.write("}")
