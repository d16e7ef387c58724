"""What helpers ask a class for: its name, its fields, the error below it, the type of an enumeration."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from emulator.port.emit.classes.class_writer import ClassWriter
from emulator.port.emit.declared.abstract import abstract_methods
from emulator.port.emit.declared.shapes import is_static
from emulator.port.emit.declared.signatures import qualified
from emulator.port.emit.facts.class_syntax import assigned_in
from emulator.port.emit.facts.error_names import SEGMENT, error_name
from emulator.port.output.javascript import NULL, Array, Js, Object, Text
from emulator.port.output.printing import quoted
from emulator.port.source.meanings import dotted_meaning


def write_data(writer: ClassWriter) -> None:
    """Add what helpers ask a class for."""
    shape, inner = writer.shape, writer.inner
    if shape.kind == "exception" and shape.base is not None:
        _write_error_base(writer, is_own=shape.base.kind == "class")
    if shape.kind == "dataclass":
        _write_fields(writer)
    abstract = abstract_methods(shape, writer.sources)
    if abstract or any(abstract_methods(each, writer.sources) for each in shape.line(writer.sources)[1:]):
        inner.write(f"static pyAbstract = [{', '.join(map(quoted, sorted(abstract)))}];")
    _write_name(writer)
    _write_description(writer)
    if shape.kind == "enum" and shape.mixin and (shape.base is None or shape.base.kind != "class"):
        inner.write(f"static mixin = {quoted(shape.mixin)};")
        if any(ast.unparse(each).endswith(("StrEnum", "IntEnum", "IntFlag")) for each in shape.node.bases):
            inner.write("static isValue = true;")


def _write_error_base(writer: ClassWriter, *, is_own: bool) -> None:
    """Add which of Python's errors a class derives from."""
    meanings = [dotted_meaning(writer.sources, writer.builder.unit, each) for each in writer.shape.node.bases]
    errors = [error_name(each.name) for each in meanings if each is not None]
    names = " ".join(each for each in errors if each is not None and each not in (*SEGMENT, "Exception"))
    if names:
        writer.inner.write(f"static pyBase = {f'`{names} ${{super.pyBase}}`' if is_own else quoted(names)};")


def _write_name(writer: ClassWriter) -> None:
    """Add the name of the class, where JavaScript would have another."""
    shape, inner = writer.shape, writer.inner
    above = shape.base_shape(writer.sources)
    inherits = above is not None and "name" in above.of_class(writer.sources)
    own = "name" in shape.statics() or ("name" in shape.methods and is_static(shape.methods["name"]))
    if inherits and not own:
        # A JavaScript class has a name of its own.
        inner.write("static name = super.name;")
    elif writer.name != shape.node.name and not own:
        # Another file has a class of that name; what nobody can write is no attribute of it.
        fixed = f"{{ value: {quoted(shape.node.name)}, configurable: true }}"
        inner.write(f'static {{ Object.defineProperty(this, "name", {fixed}); }}')
    qualname = qualified(shape.unit)
    if qualname != shape.node.name:
        inner.write(f"static pyQualified = {quoted(qualname)};")


def _write_description(writer: ClassWriter) -> None:
    """Add the names of its body and its docstring, where the program asks for any, and what an error says it is."""
    shape, inner = writer.shape, writer.inner
    if writer.builder.work.asks_bodies and shape.kind in ("plain", "exception"):
        inner.expression("static pyBody = ", Array(tuple(_body_names(writer))))
    if writer.builder.work.asks_docs:
        text = ast.get_docstring(shape.node, clean=False)
        inner.write(f"static __doc__ = {'null' if text is None else quoted(text)};")
    root = shape.error_root(writer.sources)
    of_segment = root is not None and error_name(root.name) in SEGMENT
    named = "name" in {*shape.statics(), *shape.of_class(writer.sources)}
    if shape.kind == "namedtuple" or named or of_segment:
        inner.write(f"static pyName = {quoted(shape.node.name)};")


def _body_names(writer: ClassWriter) -> Iterator[Js]:
    """Write each name of the class's body with what it is called in JavaScript; None for a property."""
    names = writer.shape.statics()
    if any(isinstance(each, ast.AnnAssign) for each in writer.shape.node.body):
        yield Array((Text("__annotations__"), NULL))
    for statement in writer.shape.node.body:
        if isinstance(statement, ast.FunctionDef):
            kinds = {ast.unparse(each).rpartition(".")[2] for each in statement.decorator_list}
            hidden = not kinds.isdisjoint({"property", "cached_property", "classmethod"})
            member = NULL if hidden else Text(writer.member(statement.name))
            yield Array((Text(statement.name), member))
        elif not isinstance(statement, ast.ClassDef):
            yield from (Array((Text(each), Text(each))) for each in assigned_in(statement) if each in names)


def _write_fields(writer: ClassWriter) -> None:
    fields = [each for each in writer.fields if not each.init_only]
    writer.inner.write(f"static fields = [{', '.join(quoted(each.name) for each in fields)}];")
    hidden = [each.name for each in fields if not each.shown]
    apart = [each.name for each in fields if not each.compared]
    for word, names in (("hidden", hidden), ("apart", apart)):
        if names:
            writer.inner.write(f"static {word} = [{', '.join(map(quoted, names))}];")
    told = tuple((each.name, writer.builder.js(each.metadata)) for each in fields if each.metadata is not None)
    if told:
        writer.inner.expression("static metadata = ", Object(told))
    given = sorted((each for each in writer.fields if each.in_init), key=lambda each: each.keyword_only)
    if given != fields:
        writer.inner.write(f"static given = [{', '.join(quoted(each.name) for each in given)}];")
    for option in ("frozen", "order", "unsafe_hash"):
        if writer.shape.options.get(option):
            writer.inner.write(f"static {option} = true;")
    if writer.shape.options.get("eq") is False:
        writer.inner.write("static isPlain = true;")
