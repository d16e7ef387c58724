"""for and while, also with an else."""

from __future__ import annotations

import ast
from collections.abc import Callable

from emulator.port.emit.builder import Builder
from emulator.port.emit.expressions.comprehensions import loop_word
from emulator.port.emit.expressions.conditions import condition
from emulator.port.emit.expressions.iterables import iterable, looped
from emulator.port.emit.expressions.unordered import note_search
from emulator.port.emit.statements.assignments import store
from emulator.port.emit.statements.blocks import body
from emulator.port.output.javascript import Array, Js, Name
from emulator.port.output.printing import STEP, flat

_CHANGING = {
    "append",
    "extend",
    "pop",
    "update",
    "add",
    "remove",
    "insert",
    "clear",
    "setdefault",
    "popitem",
    "discard",
}
"""Methods that change what a loop may go over."""


def transform_while(builder: Builder, node: ast.While) -> None:
    """Add a while."""
    with_else(builder, node, lambda: _while(builder, node))


def _while(builder: Builder, node: ast.While) -> None:
    builder.expression("while (", condition(builder, node.test), ") {", in_head=True)
    body(builder, node.body)
    builder.write("}")


def with_else(builder: Builder, node: ast.For | ast.While, loop: Callable[[], None]) -> None:
    """Add a loop; with an else both stand in a labelled block, which a break leaves."""
    if not node.orelse:
        builder.labels.append("")
        loop()
        builder.labels.pop()
        return
    label = builder.fresh("search")
    builder.write(f"{label}: {{")
    builder.labels.append(label)
    builder.indent += STEP
    loop()
    builder.indent = builder.indent[: -len(STEP)]
    builder.labels.pop()
    body(builder, node.orelse)
    builder.write("}")


def transform_for(builder: Builder, node: ast.For) -> None:
    """Add a for."""
    names = {each.id for each in ast.walk(node.target) if isinstance(each, ast.Name)}
    own = builder.scope.loops.get(node.target, set())
    for name in sorted(own) if own != names else []:
        builder.write(f"let {builder.local(name).text};")
    with_else(builder, node, lambda: _for(builder, node, is_own=own == names))


def _for(builder: Builder, node: ast.For, *, is_own: bool) -> None:
    if is_own:
        note_search(builder, node)
    names = {each.id for each in ast.walk(node.target) if isinstance(each, ast.Name)}
    word = ("let " if _reassigned(node, names) else "const ") if is_own else ""
    if word == "const " and _range(builder, node):
        return
    if _is_flat(node.target) and (is_own or _all_local(builder, node.target)):
        target, items = looped(builder, node.target, node.iter)
        items = _copied(builder, node, items)
        builder.expression(f"{loop_word(builder, node.iter)} ({word}{target} of ", items, ") {")
    else:
        each = builder.fresh("each")
        items = _copied(builder, node, iterable(builder, node.iter))
        builder.expression(f"{loop_word(builder, node.iter)} (const {each} of ", items, ") {")
        builder.indent += STEP
        if is_own:
            builder.write(f"let {', '.join(sorted(builder.local(name).text for name in names))};")
        store(builder, node.target, Name(each))
        builder.indent = builder.indent[: -len(STEP)]
    body(builder, node.body)
    builder.write("}")


def _is_flat(target: ast.expr) -> bool:
    if isinstance(target, ast.Tuple | ast.List):
        return all(isinstance(each, ast.Name) for each in target.elts)
    return isinstance(target, ast.Name)


def _all_local(builder: Builder, target: ast.expr) -> bool:
    names = [each.id for each in ast.walk(target) if isinstance(each, ast.Name)]
    return not builder.unit.is_module and not any(
        name in builder.unit.global_names or name in builder.unit.outer or name in builder.selves for name in names
    )


def _reassigned(node: ast.For, names: set[str]) -> bool:
    stores = [each for statement in node.body for each in ast.walk(statement) if isinstance(each, ast.Name)]
    return any(each.id in names and not isinstance(each.ctx, ast.Load) for each in stores)


def _range(builder: Builder, node: ast.For) -> bool:
    """Add `for x in range(…)` as a counting loop; False where it has to be something else."""
    if not isinstance(node.iter, ast.Call) or builder.resolve.builtin(node.iter.func) != "range":
        return False
    args = node.iter.args
    numbers = not node.iter.keywords and all(builder.kind(e).only("int") and builder.kind(e).is_small for e in args)
    captured = isinstance(node.target, ast.Name) and node.target.id in builder.unit.captured
    if not isinstance(node.target, ast.Name) or not 1 <= len(args) <= 2 or not numbers or captured:
        return False
    name = builder.local(node.target.id)
    start = flat(builder.js(args[0])) if len(args) == 2 else "0"
    end = flat(builder.js(args[-1]))
    if not isinstance(args[-1], ast.Constant):
        # Python looks at the end once, before the loop.
        last = "end" if "end" not in builder.taken else f"{name.text}_end"
        start, end = f"{start}, {last} = {end}", last
    builder.write(f"for (let {name.text} = {start}; {name.text} < {end}; {name.text} += 1) {{")
    body(builder, node.body)
    builder.write("}")
    return True


def _copied(builder: Builder, node: ast.For, items: Js) -> Js:
    """Refuse a loop that changes the dict which it goes over, and leave alone one that changes a list."""
    source = {each.id for each in ast.walk(node.iter) if isinstance(each, ast.Name)}
    if not source or not _changes(node, source):
        return items
    kind = builder.kind(node.iter)
    if kind.only("list") and isinstance(node.iter, ast.Name):
        return items
    if isinstance(items, Array) or (isinstance(node.iter, ast.Call) and isinstance(node.iter.func, ast.Name)):
        return items
    return builder.helper("pyWatched", items, builder.js(_held(node.iter)))


def _held(node: ast.expr) -> ast.expr:
    """Return the dict that a loop goes over by its items, keys or values."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.value
    return node


def _changes(node: ast.For, source: set[str]) -> bool:
    for each in (inner for statement in node.body for inner in ast.walk(statement)):
        match each:
            case ast.Subscript(value=ast.Name(id=name), ctx=ast.Store() | ast.Del()) if name in source:
                return True
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=attr)) if (
                name in source and attr in _CHANGING
            ):
                return True
    return False
