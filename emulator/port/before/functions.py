"""One function, or the constants of one file, as lines of JavaScript."""

from __future__ import annotations

import ast
from itertools import takewhile

from emulator.port.before.calling import defaults_of
from emulator.port.before.emitting import Work
from emulator.port.before.narrowing import local_names
from emulator.port.before.proofs import Function
from emulator.port.before.reading import Module
from emulator.port.before.scopes import Scope, renamed_names, scope_of
from emulator.port.before.statements import Statements
from emulator.port.printing import fitted, flat


def function_lines(work: Work, function: Function) -> list[str]:
    """Return the declaration of a function, under what is said of it."""
    node = function.node
    taken = {new for key, new in work.names.items() if new != key[1]}
    names = renamed_names(_every_name(node), taken, set(work.names.values()))
    writer = Statements(work, function, names, scope_of(node))
    _refuse_signature(writer, node)
    name = next(work.names[key] for key, each in work.proofs.functions.items() if each is function)
    key = next(key for key, each in work.proofs.functions.items() if each is function)
    word = "async function" if key in work.waiting else "function"
    first = min([node.lineno, *(each.lineno for each in node.decorator_list)])
    writer.lines = above(function.module, first) + docstring(node, "")
    start = node.body[0]
    is_doc = (
        isinstance(start, ast.Expr) and isinstance(start.value, ast.Constant) and isinstance(start.value.value, str)
    )
    writer.last_line = (start.end_lineno or start.lineno) if is_doc else node.lineno
    writer.write(f"{word} {name}({_parameters(writer, node)}) {{")
    writer.body(node.body)
    writer.comments_at_end()
    writer.write("}")
    return writer.lines


def _every_name(node: ast.FunctionDef) -> set[str]:
    inner = {each.id for each in ast.walk(node) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)}
    return inner | set(local_names(node))


def _parameters(writer: Statements, node: ast.FunctionDef) -> str:
    defaults = dict(defaults_of(node))
    texts = []
    for argument in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs):
        name = writer.local(argument.arg).text
        default = defaults.get(argument.arg)
        if default is not None and not isinstance(default, ast.Constant | ast.UnaryOp | ast.Name):
            writer.refuse(default, "a default that is no plain value; write None, and make the value inside")
        texts.append(name if default is None else f"{name} = {flat(writer.js(default))}")
    return ", ".join(texts)


def _refuse_signature(writer: Statements, node: ast.FunctionDef) -> None:
    if node.args.vararg or node.args.kwarg:
        writer.refuse(node, "* or ** among the parameters; name each one")
    if node.decorator_list:
        writer.refuse(node.decorator_list[0], "a decorator; call the function where it is needed")


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


def docstring(node: ast.FunctionDef | ast.Module, indent: str) -> list[str]:
    """Return the docstring as a comment above what it is of."""
    text = ast.get_docstring(node)
    if not text:
        return []
    lines = text.replace("*/", "* /").splitlines()
    if len(lines) == 1:
        return [f"{indent}/** {lines[0]} */"]
    return [f"{indent}/**", *(f"{indent} * {line}".rstrip() for line in lines), f"{indent} */"]


def constant_lines(work: Work, module: Module) -> list[str]:
    """Return the constants of a file that are used."""
    node = ast.parse("def constants(): pass").body[0]
    assert isinstance(node, ast.FunctionDef)
    lines: list[str] = []
    for name, value in module.constants.items():
        if (module.name, name) not in work.proofs.constants:
            continue
        writer = Statements(work, Function(module, node, {}), {}, Scope())
        for each in ast.walk(value):
            if isinstance(each, ast.Call | ast.ListComp | ast.DictComp | ast.SetComp | ast.GeneratorExp):
                writer.refuse(each, "a constant that is calculated; write the value itself")
        before = f"const {work.names[module.name, name]} = "
        lines += [*above(module, value.lineno), before + fitted(writer.js(value), "", len(before)) + ";"]
        trailing = module.comments.get(value.end_lineno or value.lineno)
        if trailing is not None and not trailing[1]:
            lines[-1] += f" // {trailing[0]}"
    return lines
