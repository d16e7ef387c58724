"""Functions: declared, in one another, as methods, as lambdas, and with decorators."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from itertools import takewhile

from emulator.port.emit.builder import Builder, Work
from emulator.port.emit.declared.signatures import described, describing, is_described, qualified, signature_of, texts
from emulator.port.emit.expressions.parameters import (
    hoist_defaults,
    is_steady,
    parameter_list,
    starred_parameters,
    take_arguments,
)
from emulator.port.emit.statements.blocks import block, comments_at_end
from emulator.port.emit.statements.decorators import decorator_parts
from emulator.port.inference.calling import defaults_of
from emulator.port.inference.proofs import Function
from emulator.port.output.javascript import Arrow, Js, Name, Text, call
from emulator.port.output.printing import STEP, flat, quoted
from emulator.port.output.scopes import RESERVED, renamed_names, scope_of
from emulator.port.source.reading import Module
from emulator.port.source.units import Unit


@dataclass(frozen=True, slots=True)
class Form:
    """How a function is written: what stands before its parameters, and after them and its end."""

    before: str
    behind: str = " {"
    end: str = "}"


def new_builder(parent: Builder, unit: Unit) -> Builder:
    """Return a builder for a scope inside of another's."""
    made = of_unit(parent.work, parent.module, unit, type(parent), parent)
    made.js, made.statement, made.iterable = parent.bind(made)
    return made


def of_unit(work: Work, module: Module, unit: Unit, kind: type[Builder], parent: Builder | None) -> Builder:
    """Return a builder for a scope; names of the scopes around it stay what they are called there."""
    function = work.proofs.functions.get((module.name, unit.name)) or Function(module, unit, {})
    names = unit.bound | _comprehension_names(unit)
    taken = {new for key, new in work.names.items() if new != key[1]}
    others = set(work.names.values()) | (parent.taken if parent is not None else set())
    renamed = dict(parent.renamed) if parent is not None else {}
    renamed |= renamed_names(names, taken, others)
    made = kind(work, function, renamed, scope_of(unit, _unbound(work, unit)))
    made.checked = frozenset(_unbound(work, unit))
    if parent is not None:
        made.taken |= parent.taken
        made.selves = set(parent.selves) - unit.bound
        made.resolve.hidden = [names - unit.bound for names in parent.resolve.hidden]
        made.declared, made.setters, made.is_error = parent.declared, parent.setters, parent.is_error
        made.native = parent.native
    return made


def _comprehension_names(unit: Unit) -> set[str]:
    loops = [each for each in unit.nodes if isinstance(each, ast.comprehension)]
    return {each.id for loop in loops for each in ast.walk(loop.target) if isinstance(each, ast.Name)}


def _unbound(work: Work, unit: Unit) -> set[str]:
    """Return the names that may have no value yet somewhere."""
    found = set()
    for each in unit.nodes:
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load) and each.id in unit.bound:
            if work.proofs.kind(each).may("unbound"):
                found.add(each.id)
    return found


def write_function(builder: Builder, node: ast.FunctionDef, form: Form, *, method: bool = False) -> None:
    """Write a function's lines: its head, what its parameters need, its body, its end."""
    start = node.body[0]
    is_doc = (
        isinstance(start, ast.Expr) and isinstance(start.value, ast.Constant) and isinstance(start.value.value, str)
    )
    builder.last_line = (start.end_lineno or start.lineno) if is_doc else node.lineno
    builder.line = node.lineno
    builder.write(f"{form.before}({parameter_list(builder, node, skip=1 if method else 0)}){form.behind}")
    outside, builder.indent = builder.indent, builder.indent + STEP
    take_arguments(builder, node)
    hoist(builder)
    if builder.unit.yields and any(map(_may_stop, builder.unit.nodes)):
        # What says that an iterator has no more does not say that this one has none.
        builder.write("try {")
        _body(builder, node)
        builder.write("} catch (error) {")
        builder.write(f"{STEP}throw {flat(builder.helper('pyStopped', Name('error')))};")
        builder.write("}")
    else:
        block(builder, node.body)
        _end(builder, node)
    builder.indent = outside
    comments_at_end(builder, node.col_offset)
    builder.write(form.end)


def _body(builder: Builder, node: ast.FunctionDef) -> None:
    builder.indent += STEP
    block(builder, node.body)
    _end(builder, node)
    builder.indent = builder.indent.removesuffix(STEP)


def _may_stop(node: ast.AST) -> bool:
    """Return whether an expression or statement may raise StopIteration by itself."""
    match node:
        case ast.Call(func=ast.Name(id="next"), args=[_]) | ast.Call(func=ast.Attribute(attr="send" | "throw")):
            return True
        case ast.Raise(exc=ast.Name(id="StopIteration") | ast.Call(func=ast.Name(id="StopIteration"))):
            return True
    return False


def hoist(builder: Builder) -> None:
    """Declare the names that belong to the whole function: those that an inner one uses, or that may be unbound."""
    names = sorted(builder.local(name).text for name in builder.scope.top)
    if names:
        builder.write(f"let {', '.join(names)};")


def _end(builder: Builder, node: ast.FunctionDef) -> None:
    """Return None from what may be called from anywhere, and returns values elsewhere."""
    returns = [each for each in _own_returns(builder.unit) if each.value is not None]
    last = node.body[-1]
    if builder.function.escapes and returns and not isinstance(last, ast.Return | ast.Raise):
        builder.write("return null;")


def _own_returns(unit: Unit) -> list[ast.Return]:
    return [each for each in unit.nodes if isinstance(each, ast.Return)]


def word_of(builder: Builder, unit: Unit, *, arrow: bool = False) -> str:
    """Return `async function*` and its like."""
    is_async = "async " * (unit in builder.work.waiting.units)
    return is_async if arrow else f"{is_async}function{'*' * unit.yields}"


def transform_functiondef(builder: Builder, node: ast.FunctionDef) -> None:
    """Add a def inside of a function."""
    unit = builder.module.units[node]
    inner = new_builder(builder, unit)
    inner.indent = builder.indent
    hoist_defaults(builder, node, node.name)
    for line in docstring(node, ""):
        builder.write(line)
    name = builder.local(node.name).text
    single = builder.unit.stores.get(node.name) == 1 and node.name not in builder.unit.rebound
    declared = single and node.name not in builder.scope.top and not builder.scope.is_declared(node.name)
    uses_this = bool(inner.selves) and not unit.yields
    if node.decorator_list:
        word = "const " if declared else ""
        _decorated(builder, inner, node, f"{word}{name} = ")
    elif declared and not uses_this:
        write_function(inner, node, Form(f"{word_of(builder, unit)} {name}"))
        _take_lines(builder, inner)
    elif unit.yields:
        write_function(inner, node, Form(f"{'const ' * declared}{name} = {word_of(builder, unit)} ", end="};"))
        _take_lines(builder, inner)
    else:
        before = f"{'const ' * declared}{name} = {word_of(builder, unit, arrow=True)}"
        write_function(inner, node, Form(before, " => {", "};"))
        _take_lines(builder, inner)
    builder.last_line = max(builder.last_line, node.end_lineno or node.lineno)
    if not node.decorator_list:
        describe(builder, node, name)


def _take_lines(builder: Builder, inner: Builder) -> None:
    builder.lines += inner.lines
    inner.lines = []


def describe(builder: Builder, node: ast.FunctionDef, name: str) -> None:
    """Add the names of a function's parameters, where somebody may call it with arguments by name."""
    unit = builder.module.units[node]
    text = documented(builder, node)
    if text is not None:
        builder.expression("", builder.helper("pyDocumented", Name(name), text))
    if name != node.name and builder.work.asks_names:
        builder.expression("", builder.helper("pyNamed", Text(node.name), Name(name)))
    if is_described(builder, node.args) and unit in builder.work.waiting.values | builder.work.described:
        builder.expression("", described(builder, Name(name), unit))


def documented(builder: Builder, node: ast.FunctionDef | ast.ClassDef) -> Js | None:
    """Write a docstring, where the program asks for any."""
    text = ast.get_docstring(node, clean=False) if builder.work.asks_docs else None
    return Text(text) if text is not None else None


def _decorated(builder: Builder, inner: Builder, node: ast.FunctionDef, before: str) -> None:
    """Add a function inside of the calls of its decorators."""
    unit = inner.unit
    heads = [decorator_parts(builder, each, unit) for each in node.decorator_list]
    opened = "".join(head for head, _ in heads)
    closed = "".join(tail for _, tail in reversed(heads))
    text = documented(builder, node)
    if text is not None:
        builder.helper_name("pyDocumented")
        opened, closed = f"{opened}pyDocumented(", f", {flat(text)}){closed}"
    if builder.work.keyword_calls:
        names = signature_of(node)
        opened += f"{builder.helper_name(describing(names)).text}("
        closed = f", {flat(texts(names))}, {quoted(qualified(unit))}){closed}"
    write_function(inner, node, _decorated_form(builder, inner, node, (f"{before}{opened}", f"{closed};")))
    _take_lines(builder, inner)


def _decorated_form(builder: Builder, inner: Builder, node: ast.FunctionDef, around: tuple[str, str]) -> Form:
    """Return how a function is written inside of the calls of its decorators."""
    (before, behind), unit = around, inner.unit
    if inner.selves and not unit.yields:
        return Form(f"{before}{word_of(builder, unit, arrow=True)}", " => {", f"}}{behind}")
    name = builder.local(node.name).text
    is_used = node.name in unit.used or any(node.name in each.used for each in unit.inner())
    if is_used or name in RESERVED:
        # Inside of it, its name is what the decorators made of it; or no function of JavaScript may have it.
        builder.helper_name("pyNamed")
        return Form(f"{before}pyNamed({quoted(node.name)}, {word_of(builder, unit)} ", " {", f"}}){behind}")
    return Form(f"{before}{word_of(builder, unit)} {name}", " {", f"}}{behind}")


def transform_lambda(builder: Builder, node: ast.Lambda) -> Js:
    """Write a lambda."""
    unit = builder.module.units[node]
    inner = new_builder(builder, unit)
    for _, default in defaults_of(node):
        if not is_steady(builder, default):
            return _lambda_with_defaults(builder, inner, node)
    return described(builder, _arrow(builder, inner, node), unit)


def _arrow(builder: Builder, inner: Builder, node: ast.Lambda) -> Js:
    """Write a lambda as an arrow; one with * or ** gets its tuple and what is given by name as last parameters."""
    is_async = inner.unit in builder.work.waiting.units
    if node.args.vararg is None and node.args.kwarg is None:
        return Arrow(parameter_list(inner, node), inner.defined(node.body), is_async=is_async)
    before = len(node.args.posonlyargs) + len(node.args.args)
    made = Arrow(starred_parameters(inner, node), inner.defined(node.body), is_async=is_async)
    named = [texts([each.arg for each in node.args.kwonlyargs])] if node.args.kwonlyargs else []
    return builder.helper("pyStarred", made, Name(str(before)), *named)


def _lambda_with_defaults(builder: Builder, inner: Builder, node: ast.Lambda) -> Js:
    """Write a lambda whose defaults are evaluated where it is made: `lambda x=x: …`."""
    names, values = [], []
    for name, default in defaults_of(node):
        if not is_steady(builder, default):
            hoisted = builder.fresh(f"given_{name}")
            builder.work.defaults[id(node), name] = hoisted
            names.append(hoisted)
            values.append(builder.js(default))
    made = _arrow(builder, inner, node)
    return call(Arrow(", ".join(names), described(builder, made, inner.unit)), *values)


def decorated_lines(builder: Builder, node: ast.FunctionDef, name: str) -> None:
    """Add a decorated function at the top of a file, as a constant."""
    inner = new_builder(builder, builder.module.units[node])
    for line in docstring(node, ""):
        builder.write(line)
    hoist_defaults(builder, node, node.name)
    _decorated(builder, inner, node, f"const {name} = ")


def above(module: Module, line: int) -> list[str]:
    """Return the comments between a line and the code above it, with a blank line where they have some."""
    source = module.source.split("\n")
    lines: list[str] = []
    for text in reversed(list(takewhile(lambda text: text[:1] == "#" or not text.strip(), source[line - 2 :: -1]))):
        if text.strip():
            lines.append(f"// {text[1:].strip()}".rstrip())
        elif lines and lines[-1]:
            lines.append("")
    return lines


def docstring(node: ast.FunctionDef | ast.ClassDef | ast.Module, indent: str) -> list[str]:
    """Return the docstring as a comment above what it is of."""
    text = ast.get_docstring(node)
    if not text:
        return []
    lines = text.replace("*/", "* /").splitlines()
    if len(lines) == 1:
        return [f"{indent}/** {lines[0]} */"]
    return [f"{indent}/**", *(f"{indent} * {line}".rstrip() for line in lines), f"{indent} */"]
