"""Methods in the body of a class."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.calls.new_objects import refused_new
from emulator.port.emit.classes.class_writer import PROPERTIES, ClassWriter, decorator_name, decorator_names
from emulator.port.emit.classes.metaclasses import refused_of_meta
from emulator.port.emit.declared.library_bases import is_called_at_once
from emulator.port.emit.declared.shapes import OF_THE_CLASS
from emulator.port.emit.facts.class_syntax import names_in
from emulator.port.emit.facts.implicit import MAY_SEND
from emulator.port.emit.facts.natives import is_taken
from emulator.port.emit.facts.operator_methods import cannot_wait
from emulator.port.emit.facts.protocol import KEPT, PROTOCOL, unknown_special
from emulator.port.emit.statements.assignments import OF_ERRORS
from emulator.port.emit.statements.functions import Form, docstring, new_builder, word_of, write_function
from emulator.port.output.javascript import Name
from emulator.port.output.printing import STEP, flat
from emulator.port.source.units import OF_CLASSES


def write_method(writer: ClassWriter, node: ast.FunctionDef) -> None:
    """Add a method to the body of its class."""
    unit = writer.builder.module.units[node]
    kinds = decorator_names(node) | ({"classmethod"} if node.name in OF_THE_CLASS else set())
    inner = _method_builder(writer, node, kinds)
    for line in docstring(node, ""):
        writer.inner.write(line)
    why = _no_equal(writer, node, kinds, waits=inner.is_async)
    if why is not None:
        writer.inner.refuse(node, why)
        return
    head = _method_head(writer, node, kinds)
    may_wait = inner.is_async or writer.builder.work.waiting.method_is_async(unit)
    if may_wait and _cannot_wait(writer, node, kinds):
        name = node.name.partition("$")[0]
        writer.inner.refuse_to_wait(node, f"a request in {name}, where JavaScript cannot wait; send it from a method")
    if head.startswith("get ") and (unit.yields or inner.is_async):
        _write_getter(inner, node, head)
    else:
        _write_function(inner, node, Form(head))
    writer.inner.lines += inner.lines
    writer.inner.last_line = node.end_lineno or node.lineno


def _method_builder(writer: ClassWriter, node: ast.FunctionDef, kinds: set[str]) -> Builder:
    """Return what writes a method, with what it knows of its object."""
    shape, unit = writer.shape, writer.builder.module.units[node]
    inner = new_builder(writer.inner, unit)
    inner.indent = writer.inner.indent
    first = "" if "staticmethod" in kinds else _first(node)
    needs_self = any(child.yields and first in names_in(child.node) for child in unit.inner())
    if first and first not in unit.stores and not needs_self:
        inner.selves = {first}
    inner.is_error = shape.kind == "exception"
    inner.native = writer.native
    inner.declared = frozenset(shape.statics()) if "classmethod" in kinds else shape.declared(writer.sources)
    inner.declared -= OF_ERRORS if inner.is_error else frozenset()
    inner.setters = frozenset(_setters(writer))
    return inner


def _first(node: ast.FunctionDef) -> str:
    """Return the name of a method's first parameter; "" where it has none."""
    return next((each.arg for each in (*node.args.posonlyargs, *node.args.args)), "")


def _write_getter(inner: Builder, node: ast.FunctionDef, head: str) -> None:
    """Add a getter that yields or waits: it returns what a function inside of it gives, which JavaScript asks for."""
    inner.write(f"{head}() {{")
    inner.indent += STEP
    word = "async " * inner.is_async
    made = Form(f"return ({word}function* ", end="}).call(this);")
    _write_function(inner, node, made if inner.unit.yields else Form(f"return ({word}", " => {", "})();"))
    inner.indent = inner.indent.removesuffix(STEP)
    inner.write("}")


def _method_head(writer: ClassWriter, node: ast.FunctionDef, kinds: set[str]) -> str:
    unit = writer.builder.module.units[node]
    name = writer.member(node.name)
    if is_taken(writer.native, node.name) and kinds & {"classmethod", "staticmethod"}:
        writer.refuse_taken(node, node.name)
    if name == "constructor":
        writer.inner.refuse(node, "a method named constructor, which JavaScript keeps for itself; rename it")
    if kinds & {"property", "cached_property"}:
        return f"get {name}"
    if "setter" in kinds:
        return f"set {name}"
    static = "static " * bool(kinds & {"classmethod", "staticmethod"})
    star = "*" * unit.yields
    return f"{static}{word_of(writer.builder, unit, arrow=True)}{star}{name}"


def _write_function(inner: Builder, node: ast.FunctionDef, form: Form) -> None:
    """Add the function of a method; one whose self is used in a generator, or bound anew, gets a name for it."""
    first = "" if "staticmethod" in decorator_names(node) else _first(node)
    mark = len(inner.lines)
    write_function(inner, node, form, method=bool(first))
    if first and not inner.selves:
        word = "let" if first in inner.unit.stores else "const"
        inner.lines.insert(mark + 1, (f"{inner.indent}{STEP}{word} {inner.local(first).text} = this;", node.lineno))


def _cannot_wait(writer: ClassWriter, node: ast.FunctionDef, kinds: set[str]) -> bool:
    made_plainly = writer.shape.kind == "plain" and writer.native is None
    if "setter" in kinds or node.name.endswith("$deleter") or (node.name == "__init__" and not made_plainly):
        return True
    unit, mentioned = writer.builder.module.units[node], writer.builder.work.waiting.mentioned
    if is_called_at_once(writer.shape, writer.sources, node.name) or cannot_wait(writer.sources, mentioned, unit):
        return True
    return node.name not in MAY_SEND and (node.name in PROTOCOL or node.name in KEPT)


def _no_equal(writer: ClassWriter, node: ast.FunctionDef, kinds: set[str], *, waits: bool) -> str | None:
    """Return why a method cannot be written."""
    if node.name == "__new__" and (new := refused_new(writer.shape)):
        return new
    if special := unknown_special(node.name, writer.builder.work.asked):
        return special
    if "setter" in kinds and ast.unparse(node.decorator_list[0]) != f"{node.name}.setter":
        return "a setter of another class's property; write the property anew"
    if not kinds <= OF_CLASSES and not kinds.isdisjoint(PROPERTIES):
        return "a second decorator on a @property; call the function inside of it"
    return refused_of_meta(writer.shape, writer.builder, node.name, waits=waits)


def _setters(writer: ClassWriter) -> list[str]:
    found = []
    for statement in (each for shape in writer.shape.line(writer.sources) for each in shape.node.body):
        decorators = getattr(statement, "decorator_list", [])
        if any(decorator_name(each) in PROPERTIES for each in decorators):
            found.append(getattr(statement, "name", ""))
    return found


def write_steps(writer: ClassWriter) -> None:
    """Add what JavaScript needs beside Python's methods: a step for what is an iterator itself."""
    inner, step = writer.inner, writer.shape.methods.get("__next__")
    if step is None:
        return
    waits = writer.shape.module.units[step] in writer.builder.work.waiting.units
    inner.write("next() {")
    inner.write(f"{STEP}return {flat(inner.helper('pyStepWaiting' if waits else 'pyStep', Name('this')))};")
    inner.write("}")
    if waits:
        inner.write("[Symbol.asyncIterator]() {")
        inner.write(f"{STEP}return this;")
        inner.write("}")
