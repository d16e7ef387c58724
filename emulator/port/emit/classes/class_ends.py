"""What is told of a class once it is there, and what decorators make of it."""

from __future__ import annotations

import ast

from emulator.port.emit.calls.class_calls import arguments_for
from emulator.port.emit.classes.class_writer import ClassWriter
from emulator.port.emit.declared.call_parameters import parameters_of_unit
from emulator.port.emit.facts.reached import asks_subclasses
from emulator.port.output.javascript import Member, Name, Text, method


def tell(writer: ClassWriter, statics: list[str]) -> None:
    """Let attributes and the classes above know of the class, as type does when it makes it."""
    _let_describe(writer, statics)
    _tell_bases(writer)


def _let_describe(writer: ClassWriter, names: list[str]) -> None:
    """Let attributes of the class be descriptors, where the program has a class of some."""
    if names and not {"__get__", "__set__", "__set_name__"}.isdisjoint(writer.builder.work.waiting.by_name):
        writer.tell("pyDescriptors", *map(Text, names))


def _tell_bases(writer: ClassWriter) -> None:
    """Call the __init_subclass__ of a class above with the arguments that stand in the head of this one."""
    if asks_subclasses(writer.sources):
        for base in writer.shape.bases:
            writer.builder.expression(
                "", writer.builder.helper("pyNoted", writer.builder.named(base), Name(writer.name))
            )
    given = [each for each in writer.shape.node.keywords if each.arg != "metaclass" and writer.shape.meta is None]
    above = [each for each in writer.shape.line(writer.sources)[1:] if "__init_subclass__" in each.methods]
    if not above:
        if given:
            writer.builder.refuse(given[0].value, "an argument of a class; write a class attribute")
        return
    unit = above[0].module.units[above[0].methods["__init_subclass__"]]
    head = ast.copy_location(ast.Call(func=writer.shape.node.bases[0], args=[], keywords=given), writer.shape.node)
    arguments = arguments_for(writer.builder, head, parameters_of_unit(unit, skip=1), writer.shape.node.name)
    called = Member(writer.builder.named(above[0].key), "__init_subclass__")
    writer.builder.expression("", method(called, "call", Name(writer.name), *arguments))


def is_told_of(writer: ClassWriter) -> bool:
    """Return whether a class above, or a decorator, gets the class as a value, and may call it."""
    told = any("__init_subclass__" in each.methods for each in writer.shape.line(writer.sources)[1:])
    functions = [each.func if isinstance(each, ast.Call) else each for each in writer.shape.node.decorator_list]
    kinds = {meaning.kind if meaning else "" for meaning in map(writer.builder.meaning, functions)}
    told |= writer.shape.meta is not None
    return told or not kinds <= {"known", "builtin"} or asks_subclasses(writer.sources)


def mix(writer: ClassWriter) -> None:
    """Add the members that come from other bases than the one that JavaScript's class extends."""
    if writer.shape.has_several:
        bases = [writer.builder.named(each) for each in writer.shape.bases]
        writer.tell("pyMixed", *bases)


def decorate(writer: ClassWriter) -> None:
    """Put what decorators make of the class in its place."""
    for each in reversed(writer.shape.node.decorator_list):
        function = each.func if isinstance(each, ast.Call) else each
        meaning = writer.builder.meaning(function)
        name = meaning.name if meaning is not None else ""
        if name in (
            "dataclasses.dataclass",
            "enum.unique",
            "typing.final",
            "final",
            "typing.runtime_checkable",
            "runtime_checkable",
        ):
            continue
        if name == "functools.total_ordering":
            writer.tell("pyTotalOrdering")
        elif meaning is not None and meaning.kind == "function":
            writer.builder.expression(
                f"{writer.name} = ", writer.builder.helper("pyCalled", writer.builder.js(each), Name(writer.name))
            )
        else:
            writer.builder.refuse(each, "a decorator on a class; call it with the class on a line of its own")
