"""Whole files: constants, classes and what runs at the top first, then functions; only what the handlers reach."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

from emulator.port.emit.builder import Work
from emulator.port.emit.expressions.parameters import hoist_defaults, is_steady
from emulator.port.emit.facts.reached import Reached, find_reached
from emulator.port.emit.statements.blocks import statement
from emulator.port.emit.statements.functions import (
    Form,
    above,
    decorated_lines,
    describe,
    docstring,
    of_unit,
    word_of,
    write_function,
)
from emulator.port.emit.visitor import Writer
from emulator.port.inference.calling import defaults_of
from emulator.port.library import helpers, helpers_in, needed
from emulator.port.output.javascript import Name, Text
from emulator.port.output.scopes import Scope
from emulator.port.source.meanings import dotted_meaning
from emulator.port.source.reading import Module

Line = tuple[str, tuple[str, int] | None]
Part = list[Line]


@dataclass(frozen=True, slots=True)
class Written:
    """A program as JavaScript: its parts, the helpers it needs, and those of them that have to stand before it."""

    parts: list[Part]
    helpers: set[str]
    early: set[str]


def write_program(work: Work, handlers: list[str]) -> Written:
    """Write all that the handlers reach."""
    modules = list(work.proofs.sources.modules.values())
    main, *shared = reversed(modules)
    reached = find_reached(work.proofs.sources, handlers)
    _rename_handlers(work, main, handlers)
    heads = [part for module in modules for part in _head(work, module, reached)]
    about = _about(main)
    parts = [about] if about else []
    parts += _joined(heads)
    parts += _functions(work, main, reached)
    parts += _doors(work, main, handlers)
    for module in sorted(shared, key=lambda module: module.path):
        functions = _functions(work, module, reached)
        heading = (ast.get_docstring(module.tree) or "").partition("\n")[0]
        functions[:1] = [
            [(f"// {Path(module.path).name}: {heading}".rstrip(": "), None), ("", None), *each]
            for each in functions[:1]
        ]
        parts += functions
    calls = any(_calls_own(work, module, reached) for module in modules)
    return Written(parts, work.helpers, _early(work, heads, calls=calls))


def _early(work: Work, heads: list[tuple[bool, Part]], *, calls: bool) -> set[str]:
    """Return the classes of the library that what runs at the top needs; functions are known everywhere."""
    text = "\n".join(line for _, part in heads for line, _ in part)
    used = work.helpers & helpers().keys() if calls else set(helpers_in(text))
    return {each.name for each in needed(used) if _is_class(each.text)}


def _calls_own(work: Work, module: Module, reached: Reached) -> bool:
    """Return whether anything that runs at the top of a file calls a function of the program."""
    for node in module.tree.body:
        if not reached.keeps(module, node) or (isinstance(node, ast.FunctionDef) and not node.decorator_list):
            continue
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            return True
        for each in ast.walk(node):
            meaning = (
                dotted_meaning(work.proofs.sources, module.unit, each.func) if isinstance(each, ast.Call) else None
            )
            if isinstance(each, ast.Call) and (meaning is None or meaning.kind not in ("known", "builtin")):
                return True
    return False


def _is_class(text: str) -> bool:
    return any(line.startswith("class ") for line in text.split("\n"))


def _about(main: Module) -> Part:
    """Return what a file begins with: its docstring, and the comments above that or above its imports."""
    first = main.tree.body[0] if main.tree.body else None
    comments = above(main, first.lineno) if isinstance(first, ast.Expr | ast.Import | ast.ImportFrom) else []
    return [(line, None) for line in comments + docstring(main.tree, "")]


def _joined(heads: list[tuple[bool, Part]]) -> list[Part]:
    """Put constants that follow one another into one part."""
    parts: list[Part] = []
    was_plain = False
    for is_plain, part in heads:
        if is_plain and was_plain:
            parts[-1] += part
        else:
            parts.append(list(part))
        was_plain = is_plain
    return parts


def _module_writer(work: Work, module: Module) -> Writer:
    function = work.proofs.functions[module.name, ""]
    renamed = {name: work.names[module.name, name] for name in {*module.variables, *module.constants}}
    scope = Scope(top=set(module.variables))
    writer = Writer(work, function, renamed, scope)
    writer.taken |= set(work.names.values())
    for name in module.constants:
        place = module.places[name]
        target = place.targets[0] if isinstance(place, ast.Assign) else getattr(place, "target", place)
        scope.here[target] = "const"
    return writer


def _head(work: Work, module: Module, reached: Reached) -> list[tuple[bool, Part]]:
    """Return what runs when the file is loaded, as parts, and whether each is a plain constant."""
    writer = _module_writer(work, module)
    made: list[tuple[bool, Part]] = []
    declared = _declared_before(writer, module, reached)
    if declared:
        made.append((True, [(f"let {', '.join(declared)};", None)]))
    for each in module.tree.body:
        if not reached.keeps(module, each):
            continue
        lines = _head_lines(work, writer, each)
        if lines:
            made.append((isinstance(each, ast.Assign | ast.AnnAssign), lines))
    return made


def _declared_before(writer: Writer, module: Module, reached: Reached) -> list[str]:
    """Declare a variable where it first gets a value; return those that are declared at the top."""
    declared = []
    for name in sorted(module.variables):
        if (module.name, name) not in reached.keys:
            continue
        first = next((each for each in module.tree.body if _stores(each, name)), None)
        target = first.targets[0] if isinstance(first, ast.Assign) and len(first.targets) == 1 else None
        target = first.target if isinstance(first, ast.AnnAssign) and first.value is not None else target
        if isinstance(target, ast.Name) and target.id == name:
            writer.scope.here[target] = "let"
        else:
            declared.append(writer.local(name).text)
    return declared


def _stores(node: ast.stmt, name: str) -> bool:
    return any(
        (isinstance(each, ast.Name) and each.id == name and not isinstance(each.ctx, ast.Load))
        or getattr(each, "name", None) == name
        for each in ast.walk(node)
    )


def _head_lines(work: Work, writer: Writer, node: ast.stmt) -> Part:
    module = writer.module
    writer.lines = []
    first = min([node.lineno, *(each.lineno for each in getattr(node, "decorator_list", []))])
    writer.line = node.lineno
    if isinstance(node, ast.FunctionDef) and node.name in module.functions:
        if node.decorator_list:
            _add(writer, above(module, first))
            decorated_lines(writer, node, work.names[module.name, node.name])
            return _placed(writer)
        if not all(is_steady(writer, default) for _, default in defaults_of(node)):
            hoist_defaults(writer, node, node.name)
        _tell_of(writer, node)
    else:
        _add(writer, above(module, first))
        writer.last_line = first - 1 if not hasattr(node, "body") else node.lineno
        statement(writer, node)
    return _placed(writer)


def _placed(writer: Writer) -> Part:
    return [(text, (writer.module.path, line) if line else None) for text, line in writer.lines]


def _tell_of(writer: Writer, node: ast.FunctionDef) -> None:
    """Add a function's Python name, where it has another here, and its signature, for whoever calls it as a value."""
    name = writer.work.names[writer.module.name, node.name]
    if name != node.name and writer.module.units[node] in writer.work.waiting.values:
        writer.expression("", writer.helper("pyNamed", Text(node.name), Name(name)))
    describe(writer, node, name)


def _add(writer: Writer, lines: list[str]) -> None:
    for line in lines:
        writer.write(line)


def _functions(work: Work, module: Module, reached: Reached) -> list[Part]:
    parts = []
    for name, node in module.functions.items():
        if (module.name, name) not in reached.keys or node.decorator_list:
            continue
        unit = module.units[node]
        writer = of_unit(work, module, unit, Writer, None)
        for line in above(module, node.lineno) + docstring(node, ""):
            writer.write(line)
        written = work.names[module.name, name]
        write_function(writer, node, Form(f"{word_of(writer, unit)} {written}"))
        parts.append([(text, (module.path, line) if line else None) for text, line in writer.lines])
    return parts


def _rename_handlers(work: Work, main: Module, handlers: list[str]) -> None:
    """Give a handler that is not a plain def another name; a function of its own name calls it."""
    for name in handlers:
        node = main.functions.get(name)
        if node is None or node.decorator_list:
            key = ("handler", name)
            if not work.names[key].endswith("_"):
                work.names[key] = f"{name}_"


def _doors(work: Work, main: Module, handlers: list[str]) -> list[Part]:
    """Declare, as Segment asks for it, each handler that is an assigned or decorated function."""
    parts: list[Part] = []
    for name in handlers:
        node = main.functions.get(name)
        if node is not None and not node.decorator_list:
            continue
        writer = Writer(work, work.proofs.functions["handler", ""], {}, Scope())
        target = work.names["handler", name]
        waits = work.waiting.values_wait
        body = f"return {'await ' * waits}{'pyCalled'}({target}, event, settings);"
        writer.helper_name("pyCalled")
        place = node.lineno if node is not None else 0
        lines = [f"{'async ' * waits}function {name}(event, settings) {{", f"  {body}", "}"]
        parts.append([(line, (main.path, place) if place else None) for line in lines])
    return parts
