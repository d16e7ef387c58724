"""Names: locals, what the files define, and libraries' functions and constants as values."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.declared.marked_names import signature_of_row
from emulator.port.emit.declared.shapes import is_static, shape_of
from emulator.port.emit.declared.signatures import texts
from emulator.port.emit.expressions.error_classes import error_class
from emulator.port.emit.expressions.unknown import refuse_unknown
from emulator.port.emit.facts.asked import ANY
from emulator.port.emit.facts.binding import is_surely_bound
from emulator.port.library import helpers, helpers_in
from emulator.port.output.javascript import UNDEFINED, Arrow, Js, Member, Name, Object, Text, Unary, method
from emulator.port.rows import Row, names_of, rows
from emulator.port.source.meanings import OF_CLASS, TYPES, Meaning, dotted_meaning

_EITHER = ("max", "min")
"""What takes one iterable or several values."""


def transform_name(builder: Builder, node: ast.Name) -> Js:
    """Write a name."""
    if node.id.startswith("$"):
        # The error that is being handled, under the name that it has in JavaScript.
        return Name(node.id[1:])
    meaning = builder.meaning(node)
    assert meaning is not None
    if meaning.kind == "class" and shape_of(builder.proofs.sources, meaning.key).kind == "typeddict":
        return builder.refuse(node, f"{node.id} as a value, where a TypedDict is no class; write dict")
    if meaning.kind == "class" and meaning.unit is not None:
        builder.work.class_values.add(meaning.key)
        return _local(builder, node)
    if meaning.kind == "local":
        return _local(builder, node)
    if meaning.kind == "builtin" and node.id == "NotImplemented":
        # Helpers ask for an operator's method, and go on to the other operand's where it gives undefined.
        return builder.helper("pyNotImplemented") if builder.proofs.passes_on else UNDEFINED
    value = of_meaning(builder, node, meaning)
    if builder.unit.is_module and meaning.kind in ("constant", "variable") and not is_surely_bound(builder.unit, node):
        return builder.helper("pyGlobal", value, Text(node.id))
    return value


def _local(builder: Builder, node: ast.Name) -> Js:
    if node.id in builder.selves:
        return Name("this")
    if builder.unit.is_class and node.id in builder.unit.stores:
        # The body of a class: what stands above in it is a static field by now, anything else is around the class.
        if not _stands_above(builder.unit.node, node):
            around = dotted_meaning(builder.proofs.sources, builder.unit.parent, node) if builder.unit.parent else None
            return of_meaning(builder, node, around) if around and around.kind != "local" else builder.local(node.id)
        if _stands_in_loop(builder.unit.node, node):
            what = f"{node.id} in a comprehension in the body of a class, where Python reads the name around the class"
            return builder.refuse(node, f"{what}; give one of them another name")
        field = Member(Name("this"), node.id)
        shape = shape_of(builder.proofs.sources, (builder.unit.module, builder.unit.name))
        if node.id in shape.methods and not is_static(shape.methods[node.id]):
            return builder.helper("pyFunctionFrom", Member(Member(Name("this"), "prototype"), node.id), Text(node.id))
        return Member(field, "value") if shape.kind == "enum" and not node.id.startswith("_") else field
    name = builder.local(node.id)
    if node.id in builder.unit.deleted:
        return builder.helper("pyBound", name, Text(node.id))
    if any(node.id in names for names in builder.resolve.hidden):
        return name
    owner = builder.unit.owner(node.id)
    if owner is None or (owner is builder.unit and node.id not in owner.strange - owner.rebound):
        return builder.helper("pyBound", name, Text(node.id)) if builder.proofs.kind(node).may("unbound") else name
    if owner.is_class or is_surely_bound(owner, node):
        return name
    free = () if owner is builder.unit else (Name("true"),)
    return builder.helper("pyBound", name, Text(node.id), *free)


def _stands_above(body: ast.AST, node: ast.Name) -> bool:
    """Return whether the body of a class gives a name before it asks for it here."""
    for each in ast.walk(body):
        is_given = isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store) and each.id == node.id
        is_given |= isinstance(each, ast.FunctionDef | ast.ClassDef) and each.name == node.id
        if is_given and getattr(each, "lineno", 0) < node.lineno:
            return True
    return False


def _stands_in_loop(body: ast.AST, node: ast.Name) -> bool:
    """Return whether a name stands in a comprehension, but not in what the first of its loops goes over."""
    for each in ast.walk(body):
        loops = getattr(each, "generators", None)
        if loops and any(inner is node for inner in ast.walk(each)):
            return all(inner is not node for inner in ast.walk(loops[0].iter))
    return False


def of_meaning(builder: Builder, node: ast.expr, meaning: Meaning) -> Js:
    """Write what is defined at the top of a file, or by a library, as a value."""
    match meaning.kind:
        case "function" if meaning.unit is not None:
            # A def inside a def, under the name that it has there.
            return builder.local(meaning.name)
        case "constant" | "variable" | "function":
            return builder.named(meaning.key)
        case "class":
            builder.work.class_values.add(meaning.key)
            return builder.named(meaning.key)
        case "known" | "builtin":
            return library_value(builder, node, meaning.name)
        case "module":
            return builder.refuse(node, "a file as a value; name what you want of it, such as text.trimmed")
    return builder.refuse(node, f"'{meaning.name}' is not defined in what it is imported from; correct the import")


def library_value(builder: Builder, node: ast.expr, name: str) -> Js:
    """Write a library's function, class or constant as a value."""
    error = error_class(builder, name)
    if error is not None:
        return error
    if name == "__name__":
        return Text(builder.module.import_name)
    row = rows().get(name)
    if row is None:
        return _module(builder, node, name) or refuse_unknown(builder, node, name)
    return _as_function(builder, row, row_value(builder, row))


def _module(builder: Builder, node: ast.expr, name: str) -> Js | None:
    """Write a library as a value, with the names that the program asks anything for; None for what is no library."""
    names = sorted(names_of(name))
    if not names:
        return None
    asked = builder.work.asked
    crossing = [each for each in names if each in asked or ANY in asked]
    table = Object(tuple((each, library_value(builder, node, f"{name}.{each}")) for each in crossing))
    return builder.helper("pyModule", Text(name), table)


def _as_function(builder: Builder, row: Row, made: Js) -> Js:
    """Write a method with its type, and another function with its parameters where the program calls values by name."""
    owner, _, name = row.python.rpartition(".")
    is_of_type = owner in TYPES and row.python not in OF_CLASS
    if is_of_type:
        made = builder.helper("pyOfType", Text(owner), Text(name), made)
    elif row.helper and not row.new and name not in (*TYPES, "bool") and builder.work.asks_names:
        made = builder.helper("pyTitled", Text(name), made)
    args = row.parameters
    is_function = (row.helper or (row.value and row.signature)) and row.python not in _EITHER
    if not is_function or not builder.work.keyword_calls or args.vararg is not None:
        return made
    # The object whose method it is has no name.
    names = [*[" "] * is_of_type, *signature_of_row(row)]
    return builder.helper("pyDescribed", made, texts(names), Text(name)) if args.args or args.kwonlyargs else made


def row_value(builder: Builder, row: Row) -> Js:
    """Write what a row describes as a value."""
    if row.value:
        for helper in helpers_in(row.value):
            builder.helper_name(helper)
        return Name(row.value)
    if row.new and helpers()[row.helper].base in ("PyEnum", "PyFlag"):
        return builder.helper_name(row.helper)
    if row.new:
        return builder.helper("pyMakerOf", builder.helper_name(row.helper))
    if row.helper:
        args = row.parameters
        options = texts([each.arg for each in args.kwonlyargs])
        if row.python in _EITHER:
            return builder.helper("pyWithOptions", builder.helper_name(f"{row.helper}Of"), options)
        # A helper whose signature goes on after *rest takes the rest as one list.
        if args.vararg is not None and args.kwonlyargs:
            first = [Name(str(len(args.args)))] if args.args else []
            return builder.helper("pyWithOptions", builder.helper_name(row.helper), options, *first)
        return builder.helper_name(row.helper)
    owner, _, name = row.python.rpartition(".")
    class_row = rows().get(owner)
    if class_row is not None and class_row.new:
        return Arrow("x, ...given", method(Name("x"), name, Unary("...", Name("given"))))
    return Name(row.python)
