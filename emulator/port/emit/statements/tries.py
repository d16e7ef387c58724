"""try, except, else, finally: one catch that asks for each error in turn."""

from __future__ import annotations

import ast
import re
from functools import reduce

from emulator.port.emit.builder import Builder
from emulator.port.emit.facts.error_names import ERRORS, SEGMENT, error_name
from emulator.port.emit.statements.blocks import body, comments
from emulator.port.output.javascript import Binary, Js, Name, Text
from emulator.port.output.printing import STEP


def transform_try(builder: Builder, node: ast.Try) -> None:
    """Add a try; its else stands after it in a labelled block, which each handler leaves."""
    if not node.orelse:
        _try(builder, node, node.finalbody, "")
        return
    if node.finalbody:
        builder.write("try {")
        builder.indent += STEP
    label = builder.fresh("attempt")
    builder.write(f"{label}: {{")
    builder.indent += STEP
    _try(builder, node, [], label)
    builder.indent = builder.indent[: -len(STEP)]
    body(builder, node.orelse)
    builder.write("}")
    if node.finalbody:
        builder.indent = builder.indent[: -len(STEP)]
        builder.write("} finally {")
        body(builder, node.finalbody)
        builder.write("}")


def _try(builder: Builder, node: ast.Try, finally_body: list[ast.stmt], label: str) -> None:
    builder.write("try {")
    body(builder, node.body)
    if node.handlers:
        _catch(builder, node.handlers, label)
    if finally_body:
        builder.write("} finally {")
        body(builder, finally_body)
    builder.write("}")


def _catch(builder: Builder, handlers: list[ast.ExceptHandler], label: str) -> None:
    name = _error_name(builder, handlers)
    tests = [_test(builder, each, Name(name)) for each in handlers]
    takes_all = [index for index, test in enumerate(tests) if test is None]
    used = [*handlers[: takes_all[0] + 1]] if takes_all else handlers
    place = len(builder.lines)
    builder.write(f"}} catch ({name}) {{")
    outside = builder.errors
    builder.errors = [*outside, name]
    if tests[0] is None:
        _handler(builder, handlers[0], name)
        if label:
            builder.write(f"{STEP}break {label};")
    else:
        _chain(builder, used, tests, (name, label))
    builder.errors = outside
    asks = re.compile(rf"(?<![.\w]){re.escape(name)}(?!\w)").search
    if not any(asks(text) for text, _ in builder.lines[place + 1 :]):
        builder.lines[place] = (builder.lines[place][0].replace(f" ({name})", ""), builder.lines[place][1])


def _error_name(builder: Builder, handlers: list[ast.ExceptHandler]) -> str:
    """Return the name that a caught error has in JavaScript: the one that all handlers give it, if they agree."""
    named = {each.name for each in handlers if each.name}
    if len(named) == 1:
        name = next(iter(named)) or ""
        if name not in builder.unit.captured | builder.unit.rebound and _only_here(builder, name):
            return builder.local(name).text
    name = "error"
    while name in builder.errors or name in builder.taken:
        name += "_"
    return name


def _only_here(builder: Builder, name: str) -> bool:
    """Return whether a name is only that of caught errors."""
    stores = sum(isinstance(each, ast.ExceptHandler) and each.name == name for each in ast.walk(builder.unit.node))
    return builder.unit.stores.get(name, 0) == stores and builder.local(name).text not in builder.errors


def _handler(builder: Builder, handler: ast.ExceptHandler, name: str) -> None:
    # What stands after the head is told in the block.
    builder.last_line = max(builder.last_line, handler.lineno - 1)
    own = builder.local(handler.name).text if handler.name else name
    if handler.name and own != name:
        declared = _only_here(builder, handler.name) and handler.name not in builder.unit.captured
        builder.write(f"{STEP}{'const ' * declared}{own} = {name};")
        if not declared:
            _until_its_end(builder, handler, own)
            return
    body(builder, handler.body)


def _until_its_end(builder: Builder, handler: ast.ExceptHandler, own: str) -> None:
    """Add the body of a handler, after which the name of its error has no value, as in Python."""
    jumps = any(isinstance(each, ast.Continue | ast.Break) for inner in handler.body for each in ast.walk(inner))
    if jumps:
        builder.write(f"{STEP}try {{")
        builder.indent += STEP
    body(builder, handler.body)
    if jumps:
        builder.indent = builder.indent[: -len(STEP)]
        builder.write(f"{STEP}}} finally {{ {own} = undefined; }}")
    elif not isinstance(handler.body[-1], ast.Return | ast.Raise):
        builder.write(f"{STEP}{own} = undefined;")


def _chain(builder: Builder, handlers: list[ast.ExceptHandler], tests: list[Js | None], names: tuple[str, str]) -> None:
    name, label = names
    builder.indent += STEP
    word = "if ("
    for handler, test in zip(handlers, tests, strict=False):
        comments(builder, handler.lineno)
        builder.last_line = handler.lineno - 1
        builder.line = handler.lineno
        if test is None:
            builder.write("} else {")
        else:
            builder.expression(word, test, ") {", in_head=True)
        _handler(builder, handler, name)
        word = "} else if ("
    if tests[len(handlers) - 1] is not None:
        builder.write("} else {")
        builder.write(f"{STEP}throw {name};")
    builder.write("}")
    if label:
        builder.write(f"break {label};")
    builder.indent = builder.indent[: -len(STEP)]


def _test(builder: Builder, handler: ast.ExceptHandler, error: Name) -> Js | None:
    """Return the test for a handler; None is one that takes all."""
    return None if handler.type is None else error_test(builder, handler.type, error)


def error_test(builder: Builder, node: ast.expr, error: Js) -> Js | None:
    """Write the test that an error is of a class, or of one of a tuple's; None is true of all."""
    classes = _classes(builder, node)
    names = [_name(builder, each) for each in classes]
    if any(name in ("Exception", "BaseException") for name in names):
        return None
    tests: list[Js] = []
    asked = [name for name in names if name in ERRORS]
    for each, name in zip(classes, names, strict=True):
        if name not in ERRORS:
            tests.append(_class_test(builder, each, name, error))
    if asked:
        tests.append(builder.helper("pyIsError", error, *map(Text, asked)))
    return reduce(lambda left, right: Binary("||", left, right), tests) if tests else Name("false")


def _classes(builder: Builder, node: ast.expr) -> list[ast.expr]:
    """Return the classes that a handler names, those of constant tuples too."""
    if isinstance(node, ast.Tuple):
        return [inner for each in node.elts for inner in _classes(builder, each)]
    meaning = builder.meaning(node)
    if meaning is not None and meaning.kind == "constant":
        value = builder.proofs.sources.modules[meaning.key[0]].constants[meaning.key[1]]
        return _classes(builder, value) if isinstance(value, ast.Tuple) else [node]
    return [node]


def _name(builder: Builder, node: ast.expr) -> str:
    meaning = builder.meaning(node)
    known = meaning is not None and meaning.kind in ("builtin", "known")
    return (error_name(meaning.name) or "") if known and meaning is not None else ""


def _class_test(builder: Builder, node: ast.expr, name: str, error: Js) -> Js:
    meaning = builder.meaning(node)
    if name in SEGMENT:
        return Binary("instanceof", error, Name(name))
    if meaning is not None and meaning.kind == "class":
        return Binary("instanceof", error, builder.named(meaning.key))
    if meaning is not None and meaning.kind in ("builtin", "known"):
        instead = "write finally" if meaning.name == "GeneratorExit" else "name an error that Python or requests raises"
        return builder.refuse(node, f"except {meaning.name}; {instead}")
    return builder.helper("pyIsInstance", error, builder.js(node))
