"""Signatures and docstrings of a class and its methods, where the program asks for any."""

from __future__ import annotations

import ast

from emulator.port.emit.calls.class_calls import is_decorated
from emulator.port.emit.classes.class_ends import is_told_of
from emulator.port.emit.classes.class_writer import PROPERTIES, ClassWriter, decorator_names
from emulator.port.emit.declared.library_bases import CALLED, UNCALLED, library_row
from emulator.port.emit.declared.signatures import describing, qualified, signature_of, texts
from emulator.port.emit.statements.functions import documented
from emulator.port.output.javascript import Js, Name, Text


def describe(writer: ClassWriter) -> None:
    """Add the signatures of the class and of its methods, where somebody calls them by names that may be any."""
    _describe_class(writer)
    work = writer.builder.work
    row = library_row(writer.shape, writer.sources)
    base = row.gives if row is not None else ""
    others = {value.id: name for name, value in writer.assigned_methods() if isinstance(value, ast.Name)}
    for name, node in writer.shape.methods.items():
        if name in UNCALLED.get(base, ()):
            instead = " or ".join(CALLED[base])
            writer.inner.refuse(node, f"{base}.{name} of your own, which nothing calls here; override {instead}")
        by_name = not {name, others.get(name, name)}.isdisjoint({*work.keyword_methods, *CALLED.get(base, ())})
        if by_name or ((work.keyword_calls or node.args.kwonlyargs) and _is_value(writer, node)):
            _describe_method(writer, node)


def _describe_class(writer: ClassWriter) -> None:
    """Add the signature of the __init__ that makes the objects of the class."""
    work = writer.builder.work
    is_value = writer.shape.key in work.class_values or is_told_of(writer)
    parameters = writer.shape.parameters(writer.sources)
    if not (work.keyword_classes or is_value) or parameters is None:
        return
    if writer.shape.kind not in ("enum", "namedtuple"):
        _describe_as(writer, Name(writer.name), parameters.signature, _maker(writer))


def _maker(writer: ClassWriter) -> str:
    """Return the name of what counts the arguments of a call of the class: a __new__, an __init__, or itself."""
    made = writer.shape.method(writer.sources, "__new__")
    if made is not None and "*args" not in signature_of(made[1], skip=1):
        return f"{qualified(made[0].unit)}.__new__"
    line = writer.shape.line(writer.sources)
    maker = next((each for each in line if "__init__" in each.methods or each.kind == "dataclass"), None)
    if maker is None:
        return qualified(writer.shape.unit) if writer.native is None else f"{qualified(line[-1].unit)}.__init__"
    return f"{qualified(maker.unit)}.__init__"


def _is_value(writer: ClassWriter, node: ast.FunctionDef) -> bool:
    """Return whether a method may be called as variables are."""
    unit = writer.shape.module.units[node]
    return unit in writer.builder.work.waiting.values or node.name == "__call__"


def _describe_method(writer: ClassWriter, node: ast.FunctionDef) -> None:
    kinds = decorator_names(node)
    if not is_decorated(writer.shape.module.units[node]) and kinds.isdisjoint(PROPERTIES):
        bound = "staticmethod" not in kinds
        qualname = f"{qualified(writer.shape.unit)}.{node.name}"
        _describe_as(writer, writer.method(node), signature_of(node, skip=int(bound)), qualname, bound=bound)


def _describe_as(writer: ClassWriter, target: Js, names: list[str], qualname: str, *, bound: bool = True) -> None:
    word = describing(names, is_class=target == Name(writer.name))
    described = writer.builder.helper(word, target, texts(names), Text(qualname), Name("1" if bound else "0"))
    writer.builder.expression("", described)


def document(writer: ClassWriter) -> None:
    """Add the docstrings of methods, where the program asks for any."""
    for node in writer.shape.methods.values():
        text = documented(writer.builder, node)
        if text is not None and decorator_names(node).isdisjoint(PROPERTIES):
            writer.builder.expression("", writer.builder.helper("pyDocumented", writer.method(node), text))
