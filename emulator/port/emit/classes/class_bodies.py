"""Classes: each with its parts in the order of JavaScript, and what has to be done once it is there."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.classes.class_attributes import (
    attributes_of_objects,
    function_attributes,
    write_attribute,
    write_attributes,
    write_slots,
)
from emulator.port.emit.classes.class_blocks import static_block
from emulator.port.emit.classes.class_data import write_data
from emulator.port.emit.classes.class_ends import decorate, mix, tell
from emulator.port.emit.classes.class_heads import extends
from emulator.port.emit.classes.class_methods import write_method, write_steps
from emulator.port.emit.classes.class_signatures import describe, document
from emulator.port.emit.classes.class_writer import ClassWriter
from emulator.port.emit.classes.constructors import hoist_default, write_constructor
from emulator.port.emit.classes.made_methods import assign_methods, decorate_methods
from emulator.port.emit.classes.metaclasses import make_by_meta
from emulator.port.emit.classes.template_patterns import write_pattern
from emulator.port.emit.declared.shapes import Shape, shape_of
from emulator.port.emit.expressions.parameters import hoist_defaults, set_defaults
from emulator.port.emit.facts.class_syntax import is_block
from emulator.port.emit.statements.blocks import comments
from emulator.port.emit.statements.functions import docstring, new_builder
from emulator.port.output.javascript import Text
from emulator.port.output.printing import STEP


def transform_classdef(builder: Builder, node: ast.ClassDef) -> None:
    """Add a class."""
    unit = builder.module.units[node]
    key = (builder.module.name, unit.name)
    shape = shape_of(builder.proofs.sources, key)
    if shape.kind != "typeddict":
        _write(_class_writer(builder, shape, builder.work.names.get(key) or builder.local(node.name).text))
        builder.last_line = max(builder.last_line, node.end_lineno or node.lineno)


def _class_writer(builder: Builder, shape: Shape, name: str) -> ClassWriter:
    inner = new_builder(builder, shape.unit)
    inner.indent = builder.indent + STEP
    return ClassWriter(builder, inner, shape, name)


def _write(writer: ClassWriter) -> None:
    """Add the lines of a class, and what makes its attributes those of its objects too."""
    builder, node = writer.builder, writer.shape.node
    _write_before(writer)
    for line in docstring(node, ""):
        builder.write(line)
    head = f"class {writer.name}{extends(writer)} {{"
    builder.line = node.lineno
    if builder.unit.is_module:
        declared = node.name in builder.module.variables
    else:
        declared = node.name in builder.scope.top or builder.scope.is_declared(node.name)
    builder.write(f"{writer.name} = {head}" if declared else head)
    _write_body(writer)
    builder.write("};" if declared else "}")
    _write_behind(writer)


def _write_before(writer: ClassWriter) -> None:
    """Add what is evaluated before the class: defaults, and the classes that stand in it."""
    for method in writer.shape.methods.values():
        hoist_defaults(writer.builder, method, f"{writer.name}_{method.name.strip('_')}")
    for each in writer.fields:
        hoist_default(writer, each)
    for statement in writer.shape.node.body:
        if isinstance(statement, ast.ClassDef):
            _write_inner_class(writer, statement)


def _write_inner_class(writer: ClassWriter, node: ast.ClassDef) -> None:
    """Add a class that stands in this one before it; it is an attribute here."""
    builder = writer.builder
    key = (builder.module.name, builder.module.units[node].name)
    name = builder.work.names.setdefault(key, builder.fresh(f"{writer.name}_{node.name}"))
    _write(_class_writer(builder, shape_of(writer.sources, key), name))


def _write_body(writer: ClassWriter) -> None:
    shape, inner = writer.shape, writer.inner
    inner.last_line = shape.node.lineno
    write_data(writer)
    write_constructor(writer)
    for statement in shape.node.body:
        _write_statement(writer, statement)
    write_pattern(inner, shape)
    write_steps(writer)
    writer.builder.lines += inner.lines


def _write_statement(writer: ClassWriter, statement: ast.stmt) -> None:
    inner = writer.inner
    inner.line = statement.lineno
    match statement:
        case ast.FunctionDef():
            _write_comments(inner, statement)
            set_defaults(inner, statement)
            write_method(writer, statement)
        case _ if is_block(statement):
            static_block(inner, statement, of_enum=writer.shape.kind == "enum")
        case ast.ClassDef():
            key = (writer.builder.module.name, writer.builder.module.units[statement].name)
            inner.write(f"static {statement.name} = {writer.builder.named(key).text};")
        case ast.Assign(targets=[ast.Name(id="__slots__")], value=value):
            write_slots(writer, value)
        case ast.Assign(targets=targets, value=value):
            _write_comments(inner, statement)
            write_attributes(writer, targets, value)
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value) if name in writer.shape.statics():
            _write_comments(inner, statement)
            write_attribute(writer, statement.target, value)
        case ast.AnnAssign() | ast.Pass() | ast.Expr(value=ast.Constant()):
            return
        case _:
            inner.refuse(statement, "a statement in a class; write attributes and def there, and call after it")


def _write_comments(inner: Builder, statement: ast.stmt) -> None:
    first = min([statement.lineno, *(each.lineno for each in getattr(statement, "decorator_list", []))])
    comments(inner, first)
    inner.last_line = statement.end_lineno or statement.lineno


def _write_behind(writer: ClassWriter) -> None:
    """Add what is done with the class once it is there."""
    statics = attributes_of_objects(writer)
    functions = function_attributes(writer)
    for helper, asked in (("pyClassFields", False), ("pyMethodFields", True)):
        names = [Text(each) for each in statics if (each in functions) is asked]
        if names:
            writer.tell(helper, *names)
    describe(writer)
    document(writer)
    mix(writer)
    assign_methods(writer)
    decorate_methods(writer)
    if writer.shape.meta is not None:
        make_by_meta(writer.builder, writer.shape, writer.name, lambda: tell(writer, statics))
    else:
        tell(writer, statics)
    decorate(writer)
