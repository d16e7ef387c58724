"""Simple statements and if: the control flow of the Python, line for line."""

from __future__ import annotations

import ast
from itertools import takewhile

from emulator.port.emit.builder import Builder
from emulator.port.emit.declared.shapes import shape_of
from emulator.port.emit.expressions.conditions import condition
from emulator.port.emit.expressions.error_classes import error_class
from emulator.port.emit.expressions.subscripts import slice_ends
from emulator.port.emit.facts.error_names import error_name
from emulator.port.emit.facts.protocol import PROTOCOL
from emulator.port.emit.statements.assignments import assign
from emulator.port.output.javascript import UNDEFINED, Js, Name, Text
from emulator.port.output.printing import STEP, flat


def body(builder: Builder, statements: list[ast.stmt]) -> None:
    """Add the statements of a block, one level deeper."""
    outside, builder.indent = builder.indent, builder.indent + STEP
    block(builder, statements)
    builder.indent = outside


def block(builder: Builder, statements: list[ast.stmt]) -> None:
    """Add the statements of a block; what stands after its end is never reached, and left out."""
    for each in statements:
        if isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant):
            continue
        statement(builder, each)
        if isinstance(each, ast.Return | ast.Raise | ast.Break | ast.Continue):
            return


def statement(builder: Builder, node: ast.stmt) -> None:
    """Add a statement with its comments."""
    comments(builder, node.lineno)
    builder.line = node.lineno
    _inner_comments(builder, node)
    for name in builder.scope.before.get(node, []):
        builder.write(f"let {builder.local(name).text};")
    before = len(builder.lines)
    builder.statement(node)
    if hasattr(node, "body"):
        return
    trailing = builder.module.comments.get(node.end_lineno or node.lineno)
    if trailing is not None and not trailing[1]:
        if len(builder.lines) > before:
            text, line = builder.lines[-1]
            builder.lines[-1] = (f"{text} // {trailing[0]}", line)
        else:
            builder.write(f"// {trailing[0]}")
    builder.last_line = max(builder.last_line, node.end_lineno or node.lineno)


def _inner_comments(builder: Builder, node: ast.stmt) -> None:
    """Add, above a statement, the comments that stand between its lines, or after its head."""
    inner = getattr(node, "body", None)
    lines = range(node.lineno, inner[0].lineno if inner else node.end_lineno or node.lineno)
    for number in lines:
        comment = builder.module.comments.get(number)
        if comment is not None and not (inner and comment[1]):
            builder.write(f"// {comment[0]}".rstrip())


def comments(builder: Builder, line: int) -> None:
    """Add the comments that stand above a line and below the statement before."""
    for number in range(builder.last_line + 1, line):
        comment = builder.module.comments.get(number)
        if comment is not None:
            builder.write(f"// {comment[0]}".rstrip())
    builder.last_line = max(builder.last_line, line)


def comments_at_end(builder: Builder, indent: int) -> None:
    """Add the comments that stand below a function's last statement, as far in as its body."""
    below = builder.module.source.split("\n")[builder.last_line :]
    inside = takewhile(lambda line: not line.strip() or len(line) - len(line.lstrip()) > indent, below)
    outside, builder.indent = builder.indent, builder.indent + STEP
    comments(builder, builder.last_line + len(list(inside)) + 1)
    builder.indent = outside


def transform_pass(_builder: Builder, _node: ast.Pass) -> None:
    """Add nothing."""


def transform_expr(builder: Builder, node: ast.Expr) -> None:
    """Add an expression of which only the effect counts."""
    builder.alone = node.value
    if isinstance(node.value, ast.Yield | ast.YieldFrom | ast.Await):
        builder.expression("", builder.js(node.value))
        return
    js = builder.js(node.value)
    if js != UNDEFINED:
        builder.expression("", js)


def transform_return(builder: Builder, node: ast.Return) -> None:
    """Add a return."""
    if node.value is None:
        builder.write("return null;" if _gives_values(builder) else "return;")
    else:
        made = builder.defined(node.value) if builder.function.escapes else builder.js(node.value)
        is_operator = builder.proofs.passes_on and builder.unit.name.rpartition(".")[2] in PROTOCOL
        is_value = isinstance(node.value, ast.Constant | ast.Compare | ast.JoinedStr)
        builder.expression("return ", builder.helper("pyImplemented", made) if is_operator and not is_value else made)


def _gives_values(builder: Builder) -> bool:
    """Return whether a function that may be called from anywhere also returns values."""
    if not builder.function.escapes:
        return False
    inner = ast.walk(builder.unit.node)
    return any(isinstance(each, ast.Return) and each.value is not None for each in inner)


def transform_delete(builder: Builder, node: ast.Delete) -> None:
    """Add del x[k], del x.name, del x."""
    for target in node.targets:
        match target:
            case ast.Subscript(value=value, slice=ast.Slice() as part):
                builder.expression("", builder.helper("pyDelSlice", builder.js(value), *slice_ends(builder, part)))
            case ast.Subscript(value=value, slice=key):
                made = builder.helper("pyDelItem", builder.js(value), builder.js(key))
                builder.expression("", builder.read(target, made))
            case ast.Attribute(value=value, attr=name):
                builder.expression("", builder.helper("pyDelAttr", builder.js(value), Text(name)))
            case ast.Name(id=name):
                builder.write(f"{builder.local(name).text} = undefined;")
            case ast.Tuple(elts=elements) | ast.List(elts=elements):
                transform_delete(builder, ast.copy_location(ast.Delete(targets=elements), node))


def transform_if(builder: Builder, node: ast.If) -> None:
    """Add an if."""
    _if(builder, "if (", node)


def _if(builder: Builder, word: str, node: ast.If) -> None:
    builder.expression(word, condition(builder, node.test), ") {", in_head=True)
    body(builder, node.body)
    if len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If) and _is_elif(builder, node.orelse[0]):
        builder.line = node.orelse[0].lineno
        _if(builder, "} else if (", node.orelse[0])
        return
    if node.orelse:
        builder.write("} else {")
        body(builder, node.orelse)
    builder.write("}")


def _is_elif(builder: Builder, inner: ast.If) -> bool:
    line = builder.module.source.split("\n")[inner.lineno - 1]
    return line.lstrip().startswith("elif") and not builder.scope.before.get(inner)


def transform_break(builder: Builder, _node: ast.Break) -> None:
    """Add a break; out of a loop with an else it leaves that too."""
    label = builder.labels[-1] if builder.labels else ""
    builder.write(f"break {label};" if label else "break;")


def transform_continue(builder: Builder, _node: ast.Continue) -> None:
    """Add a continue."""
    builder.write("continue;")


def transform_assert(builder: Builder, node: ast.Assert) -> None:
    """Add an assert."""
    builder.expression("if (", _untrue(builder, node.test), ") {", in_head=True)
    given = [builder.js(node.msg)] if node.msg is not None else []
    builder.write(STEP + "throw " + _flat(builder, given) + ";")
    builder.write("}")


def _untrue(builder: Builder, test: ast.expr) -> Js:
    node = ast.copy_location(ast.UnaryOp(op=ast.Not(), operand=test), test)
    return condition(builder, node)


def _flat(builder: Builder, given: list[Js]) -> str:
    return flat(builder.helper("pyErrorOf", Text("AssertionError"), *given))


def transform_nothing(_builder: Builder, _node: ast.stmt) -> None:
    """Add nothing: imports, global and nonlocal are in what is declared."""


def transform_annassign(builder: Builder, node: ast.AnnAssign) -> None:
    """Add an assignment; a hint alone is nothing."""
    if node.value is not None:
        assign(builder, node.target, node.value)


def transform_raise(builder: Builder, node: ast.Raise) -> None:
    """Add a throw."""
    if node.exc is None:
        if builder.errors:
            builder.expression("throw ", Name(builder.errors[-1]))
        else:
            builder.expression(
                "throw ", builder.helper("pyError", Text("RuntimeError"), Text("No active exception to reraise"))
            )
        return
    builder.expression("throw ", _raised(builder, node))


def _raised(builder: Builder, node: ast.Raise) -> Js:
    assert node.exc is not None
    is_new = _makes_error(builder, node.exc)
    meaning = builder.meaning(node.exc) if isinstance(node.exc, ast.Name | ast.Attribute) else None
    if meaning is not None and meaning.kind in ("class", "builtin", "known"):
        made = ast.copy_location(ast.Call(func=node.exc, args=[], keywords=[]), node.exc)
        if meaning.kind == "class" or error_class(builder, meaning.name) is not None:
            js, is_new = builder.js(made), True
        else:
            js = builder.js(node.exc)
    else:
        js = builder.js(node.exc)
    cause = node.cause
    keeps = cause is not None and not (isinstance(cause, ast.Constant)) and _asks_cause(builder)
    if keeps and cause is not None:
        return builder.helper("pyRaised", js, builder.js(cause))
    caught = isinstance(node.exc, ast.Name) and builder.kind(node.exc).only("error")
    return js if is_new or caught else builder.helper("pyRaised", js)


def _asks_cause(builder: Builder) -> bool:
    return "__cause__" in builder.module.source or "traceback" in builder.module.source


def _makes_error(builder: Builder, node: ast.expr) -> bool:
    if not isinstance(node, ast.Call):
        return False
    meaning = builder.meaning(node.func)
    if meaning is None:
        return False
    if meaning.kind == "class":
        return shape_of(builder.proofs.sources, meaning.key).kind == "exception"
    return meaning.kind in ("builtin", "known") and error_name(meaning.name) is not None
