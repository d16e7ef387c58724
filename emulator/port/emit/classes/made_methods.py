"""Methods that are made once the class is there: by decorators, and by assignment."""

from __future__ import annotations

import ast
from copy import copy

from emulator.port.emit.calls.native_calls import base_method
from emulator.port.emit.classes.class_writer import ClassWriter, decorator_name, decorator_names
from emulator.port.emit.declared.signatures import qualified, signature_of, texts
from emulator.port.emit.facts.class_syntax import is_property_call
from emulator.port.emit.facts.protocol import PROTOCOL
from emulator.port.emit.statements.decorators import decorator_parts
from emulator.port.emit.statements.functions import documented
from emulator.port.output.javascript import Js, Member, Name, Text
from emulator.port.output.printing import flat
from emulator.port.source.units import OF_CLASSES


def assign_methods(writer: ClassWriter) -> None:
    """Add the methods that are made by assignment, once the class is there."""
    for name, value in writer.assigned_methods():
        target = f"{writer.name}.prototype.{writer.member(name)} = "
        if is_property_call(value):
            _property(writer, name, value)
            continue
        if isinstance(value, ast.Name) and value.id in writer.shape.methods:
            writer.builder.write(f"{target}{writer.name}.prototype.{writer.member(value.id)};")
        elif isinstance(value, ast.Constant) and value.value is None:
            writer.builder.expression(target, writer.builder.helper_name(f"pyWithout{PROTOCOL[name][2:]}"))
        else:
            writer.builder.expression(target, _method_from(writer, name, base_method(writer.builder, value)))


def _property(writer: ClassWriter, name: str, value: ast.Call) -> None:
    """Add property(getter, setter) of methods of this class, or of other functions."""
    if value.keywords or not 1 <= len(value.args) <= 2:
        writer.builder.refuse(value, "property() with other than a getter and a setter; write @property")
    functions = [_as_method(writer, each) for each in value.args]
    writer.tell("pyProperty", Text(writer.member(name)), *functions)


def _as_method(writer: ClassWriter, node: ast.expr) -> Js:
    if isinstance(node, ast.Name) and node.id in writer.shape.methods:
        return Member(Member(Name(writer.name), "prototype"), node.id)
    return writer.builder.helper("pyMethodFrom", writer.builder.js(node))


def _method_from(writer: ClassWriter, name: str, function: Js) -> Js:
    """Write what a function, which another one made, is as a method; an operator may give NotImplemented."""
    is_operator = writer.builder.proofs.passes_on and name in PROTOCOL
    return writer.builder.helper("pyOperatorFrom" if is_operator else "pyMethodFrom", function)


def decorate_methods(writer: ClassWriter) -> None:
    """Put what decorators make of a method in its place, once the class is there."""
    for name, node in writer.shape.methods.items():
        if "cached_property" in decorator_names(node):
            writer.tell("pyCachedProperty", Text(writer.member(name)))
        decorators = [each for each in node.decorator_list if decorator_name(each) not in (*OF_CLASSES, "deleter")]
        if decorators:
            _decorate_method(writer, node, [_read_from_class(writer, each) for each in decorators])


def _decorate_method(writer: ClassWriter, node: ast.FunctionDef, decorators: list[ast.expr]) -> None:
    builder, target = writer.builder, writer.method(node)
    parts = [decorator_parts(builder, each, writer.shape.module.units[node]) for each in decorators]
    opened, closed = "".join(head for head, _ in parts), "".join(tail for _, tail in reversed(parts))
    signature = _signature(writer, node) if builder.work.keyword_calls else []
    if "staticmethod" in decorator_names(node):
        function = builder.helper("pyDescribed", target, *signature) if signature else target
        builder.write(f"{flat(target)} = {opened}{flat(function)}{closed};")
        return
    function = builder.helper("pyFunctionFrom", target, Text(node.name), *signature)
    text = documented(builder, node)
    function = builder.helper("pyDocumented", function, text) if text is not None else function
    made = Name(f"{opened}{flat(function)}{closed}")
    if any(_is_class(writer, each) for each in decorators):
        writer.tell("pyDecorated", Text(target.name), made)
    else:
        builder.expression(f"{flat(target)} = ", _method_from(writer, node.name, made))


def _read_from_class(writer: ClassWriter, decorator: ast.expr) -> ast.expr:
    """Return a decorator whose name is an attribute of the class as one: @retry, of `retry = Retry()` above it."""
    own = writer.shape.unit.bound | writer.shape.methods.keys()
    if isinstance(decorator, ast.Name) and decorator.id in own:
        holder = ast.copy_location(ast.Name(id=writer.shape.node.name, ctx=ast.Load()), decorator)
        return ast.copy_location(ast.Attribute(value=holder, attr=decorator.id, ctx=ast.Load()), decorator)
    part = {ast.Call: "func", ast.Attribute: "value"}.get(type(decorator), "")
    inner = getattr(decorator, part, decorator)
    read = inner if inner is decorator else _read_from_class(writer, inner)
    if read is inner:
        return decorator
    # What is proven of a decorator is known of the very node.
    changed = copy(decorator)
    setattr(changed, part, read)
    return changed


def _is_class(writer: ClassWriter, decorator: ast.expr) -> bool:
    """Return whether a decorator is a class, or an object that may give one."""
    meaning = writer.builder.meaning(decorator)
    return meaning is not None and meaning.kind == "class"


def _signature(writer: ClassWriter, node: ast.FunctionDef) -> list[Js]:
    return [texts(signature_of(node)), Text(f"{qualified(writer.shape.unit)}.{node.name}")]
