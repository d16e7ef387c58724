"""Calls of methods: plain JavaScript for a proven object, else the helper of each type that it may have."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterable

from emulator.port.emit.builder import Builder
from emulator.port.emit.calls.class_calls import class_method_call, fits_all, is_bound_late, is_named, method_arguments
from emulator.port.emit.calls.method_forms import FORMS
from emulator.port.emit.calls.methods_by_names import method_by_names, replaced_time
from emulator.port.emit.calls.new_objects import new_call
from emulator.port.emit.calls.special_calls import special_call
from emulator.port.emit.declared.arguments import is_spread, keyword_object, misfit, positional, row_arguments
from emulator.port.emit.declared.marked_names import signature_of_row
from emulator.port.emit.declared.signatures import called_by_name, library_methods, texts
from emulator.port.emit.expressions.formats import check_time_format
from emulator.port.emit.expressions.unknown import unknown_name
from emulator.port.emit.facts.asked import SET
from emulator.port.emit.facts.python_names import is_of_python
from emulator.port.inference.kinds import Kind
from emulator.port.library import helpers, may_have
from emulator.port.output.javascript import Array, Js, Member, Object, Text, call, method
from emulator.port.rows import Row, methods, rows

_TYPES = ("generator", "str", "bytes", "list", "tuple", "dict", "set", "int", "float", "bool")

_NAMED_ARGUMENTS = 4
"""What a call by name passes, without the parameters of the libraries that the program uses."""


def method_call(builder: Builder, node: ast.Call, function: ast.Attribute) -> Js:
    """Write x.name(…)."""
    if function.attr == "strftime" and node.args:
        check_time_format(builder, node.args[0])
    of_class = new_call(builder, node, function) if function.attr == "__new__" else None
    of_class = of_class or class_method_call(builder, node, function)
    if of_class is not None:
        return of_class
    if builder.work.waiting.implicit.drives_generator(function) and not node.keywords:
        given = (builder.js(function.value), Text(function.attr), *positional(builder, node.args))
        return builder.awaited(node, builder.helper("pyGeneratorWaiting", *given))
    made = special_call(builder, node, function) or _called(builder, node, function)
    if builder.work.waiting.method_waits(function):
        return builder.awaited(node, made)
    return made


def _called(builder: Builder, node: ast.Call, function: ast.Attribute) -> Js:
    kind = builder.kind(function.value)
    own = not kind.types or (kind.may("object", "function") and (not kind.cls or is_named(builder, function.attr)))
    late = own and is_bound_late(builder, node, function.attr)
    built_in = _candidates(builder, kind, function.attr) if late else {}
    # Without names, the helper of each type counts what * gives, but for those that take any number.
    if late and (node.keywords or not built_in or any(row.parameters.vararg for row in built_in.values())):
        return called_by_name(builder, node, builder.js(function.value), function.attr, built_in)
    form = FORMS.get((_only(kind), function.attr))
    made = form(builder, node, function.value) if form is not None else None
    if made is not None:
        return made
    if kind.only("object") and kind.cls:
        return replaced_time(builder, node, function) or _unknown_method(builder, node, function, kind)
    own = _own_class_method(builder, function.attr, kind)
    declared = own and (builder.native is None or function.attr in builder.declared)
    if _is_self(builder, function.value) and declared and not late and fits_all(builder, node, function.attr):
        return call(_member(builder, function), *method_arguments(builder, node, function.attr))
    candidates = _candidates(builder, kind, function.attr)
    if by_name := method_by_names(builder, node, function):
        return by_name
    if not candidates or not _fitting(candidates.values(), node):
        library = [row for row in methods(function.attr) if row.python.rpartition(".")[0] not in _TYPES]
        if not candidates or own or _fitting(library, node):
            return _unknown_method(builder, node, function, kind)
    return _dispatched(builder, node, function, (kind, candidates))


def method_value(builder: Builder, node: ast.Attribute) -> Js | None:
    """Write x.name of what may be a built-in type with a method of that name, not called: `key=counts.get`."""
    kind = builder.kind(node.value)
    found = {} if kind.only("object", "response") and kind.types else _candidates(builder, kind, node.attr)
    if not found:
        return None
    table = Object(tuple((each, _method_helper(builder, row)) for each, row in found.items()))
    classes = library_methods(builder, node.attr) if not kind.types or kind.may("object") else []
    others = [Array(tuple(classes))] * bool(classes)
    return builder.helper("pyMethodValue", builder.js(node.value), Text(node.attr), table, *others)


def methods_by_text(builder: Builder, holder: ast.expr) -> dict[str, Js]:
    """Return, by name, the methods of built-in types that a value may have and that some text of the program names."""
    kind = builder.kind(holder)
    found = {name: _candidates(builder, kind, name) for name in builder.proofs.name_texts}
    return {
        name: Object(tuple((each, _method_helper(builder, row)) for each, row in by_type.items()))
        for name, by_type in found.items()
        if by_type
    }


def _method_helper(builder: Builder, row: Row) -> Js:
    """Write the helper of a method that is passed on; one that takes any arguments takes them one by one then."""
    args, name = row.parameters, Text(row.python.rpartition(".")[2])
    if args.vararg is not None and args.kwarg is not None:
        return builder.helper("pyDescribed", builder.helper_name(f"{row.helper}Of"), texts(["*args", "**"]), name)
    made = builder.helper_name(row.helper)
    has_names = builder.work.keyword_calls and args.vararg is None and bool(args.args or args.kwonlyargs)
    return Array((made, texts(signature_of_row(row)))) if has_names else made


def _is_self(builder: Builder, node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in builder.selves


def _only(kind: Kind) -> str:
    for each in ("str", "list", "set", "response", "tuple", "bytes"):
        if kind.only(each):
            return each
    return "dict" if kind.is_plain_dict else ""


def _own_class_method(builder: Builder, name: str, kind: Kind) -> bool:
    return name in builder.work.waiting.by_name and (not kind.types or kind.may("object"))


def _member(builder: Builder, function: ast.Attribute) -> Js:
    return Member(builder.js(function.value), builder.member(function.attr))


def _candidates(builder: Builder, kind: Kind, name: str) -> dict[str, Row]:
    """Return the rows of this method by the built-in type that has it, of the types that the value may have."""
    found = {}
    for each in _TYPES:
        row = rows().get(f"{each}.{name}")
        if (
            row is not None
            and kind.may("object" if each == "generator" else each)
            and (each != "bytes" or builder.work.has_bytes or kind.only("bytes"))
        ):
            found[each] = row
    return found


def _dispatched(builder: Builder, node: ast.Call, function: ast.Attribute, what: tuple[Kind, dict[str, Row]]) -> Js:
    kind, found = what
    js = builder.js(function.value)
    names = {row.helper for row in found.values()}
    arguments = _arguments(builder, node, function.attr, found)
    starred = any(isinstance(each, ast.Starred) for each in node.args)
    counting = {each for each, row in found.items() if starred or misfit(node, row.parameters)}
    if len(names) == 1 and not counting:
        helper = names.pop()
        most = max(map(_count, found.values()))
        proven = kind.types and kind.only(*found) and not kind.may("object")
        overridden = builder.proofs.poses and function.attr in builder.work.waiting.by_name
        overridden |= _may_be_value(builder, function.attr, found)
        # A helper passes its own defaults on to a method of the program's.
        overridden |= is_named(builder, function.attr) and len(arguments) < most
        if proven or (not overridden and helpers()[helper].uses & {"pyCallMethod", "pyHaving", "pyMethod"}):
            return builder.helper(helper, js, *arguments)
        objects = kind.may("object", "function", "error", "response") or not kind.types
        if not (objects and _may_be_own(builder, function.attr)) and len(found) == 1:
            return builder.helper(
                helper, builder.helper("pyHaving", js, Text(next(iter(found))), Text(function.attr)), *arguments
            )
    table = {each: builder.helper_name(row.helper) for each, row in found.items()}
    counted = {each: builder.helper("pyFitting", Text(f"{each}.{function.attr}"), table[each]) for each in counting}
    return builder.helper("pyMethod", js, Text(function.attr), Object(tuple((table | counted).items())), *arguments)


def _may_be_value(builder: Builder, name: str, found: dict[str, Row]) -> bool:
    """Return whether an object of a class below str or int may have a method that its class in JavaScript has not."""
    if not builder.proofs.has_values or found.keys().isdisjoint({"str", "int", "float"}):
        return False
    return builder.proofs.has_own_values or f"\n  {name}(" not in helpers()["PyTextEnum"].text


def _may_be_own(builder: Builder, name: str) -> bool:
    """Return whether an object of some class of the program, or of a library that it uses, has such a method."""
    return is_named(builder, name) or any(row.python.rpartition(".")[0] not in _TYPES for row in methods(name))


def _arguments(builder: Builder, node: ast.Call, name: str, found: dict[str, Row]) -> list[Js]:
    starred = any(isinstance(each, ast.Starred) for each in node.args)
    if (starred and node.keywords) or (
        is_spread(node) and not starred and not any(r.parameters.kwarg for r in found.values())
    ):
        builder.refuse(node, f"a call of .{name}() with * and with names; pass each argument by itself")
        return []
    plain = not any(row.parameters.kwonlyargs or row.parameters.kwarg for row in found.values())
    if not node.keywords and plain and (starred or _takes(builder, node, name, found)):
        return positional(builder, node.args)
    signatures = {row.signature for row in found.values()}
    if len(signatures) > 1 and _may_be_own(builder, name):
        fitting = [row for row in found.values() if all(each.arg in _names(row) for each in node.keywords)]
        found = {fitting[0].python: fitting[0]} if fitting else found
    fitting = _fitting(found.values(), node)
    if not fitting:
        builder.refuse(node, f"a call of .{name}() with {node.keywords[0].arg}=; pass what it takes")
        return []
    return row_arguments(builder, node, fitting[0])


def _takes(builder: Builder, node: ast.Call, name: str, found: dict[str, Row]) -> bool:
    """Return whether what surely is of a built-in type may take as many arguments as a call passes; the run counts."""
    kind = builder.kind(node.func.value) if isinstance(node.func, ast.Attribute) else None
    if kind is None or not kind.types or not kind.only(*found) or is_named(builder, name):
        return True
    return not all(misfit(node, row.parameters) for row in found.values())


def _fitting(found: Iterable[Row], node: ast.Call) -> list[Row]:
    """Return the rows that take the names a call passes."""
    return [row for row in found if row.parameters.kwarg or all(each.arg in _names(row) for each in node.keywords)]


def _names(row: Row) -> set[str]:
    args = row.parameters
    return {each.arg for each in (*args.args, *args.kwonlyargs)}


def _count(row: Row) -> int:
    """Return how many arguments a helper passes on, those that are not given as None."""
    args = row.parameters
    return len(args.posonlyargs) + len(args.args) + len(args.kwonlyargs)


def _unknown_method(builder: Builder, node: ast.Call, function: ast.Attribute, kind: Kind) -> Js:
    """Write a call of a method that no built-in type has: of an own class, or of a library's."""
    js = builder.js(function.value)
    if function.attr in ("_replace", "_asdict", "_make"):
        fields = [keyword_object(builder, node.keywords, function.attr)] if node.keywords else []
        return builder.helper("pyCallMethod", js, Text(function.attr), *positional(builder, node.args), *fields)
    library = [row for row in methods(function.attr) if row.python.rpartition(".")[0] not in _TYPES]
    if kind.only("object") and kind.cls:
        library = [row for row in library if row.python == f"{kind.cls}.{function.attr}"] or library
    own = function.attr in builder.work.waiting.by_name or function.attr in builder.work.waiting.attributes
    holder = rows().get(kind.cls) if kind.only("object") else None
    if holder is not None and holder.new and not own and not may_have(holder.helper, function.attr):
        return builder.refuse(node, unknown_name(f"{kind.cls}.{function.attr}"))
    any_name = "__getattr__" in builder.work.waiting.by_name or _sets_any(builder)
    by_any_name = any_name and (not kind.types or kind.may("object"))
    meets = library or own or by_any_name or kind.only("object", "function")
    if not meets and is_of_python(builder.proofs.sources, function.attr):
        known = _near(function.attr)
        return builder.refuse(node, f".{function.attr}() has no equal in the port{known}")
    if not meets:
        # Nothing has it: an AttributeError, should a value come here at all.
        given = [*positional(builder, node.args), *(builder.js(each.value) for each in node.keywords)]
        return builder.helper("pyCallMethod", js, Text(function.attr), *given)
    fitting = {row.signature for row in _fitting(library, node) if not row.caught}
    if not own and node.keywords and not kind.cls and len(fitting) > 1 and not is_spread(node):
        made = called_by_name(builder, node, js, function.attr)
        if len(made.arguments) > _NAMED_ARGUMENTS:
            return made
    if own or not (node.keywords or any(row.caught for row in library)):
        arguments = method_arguments(builder, node, function.attr) if own else positional(builder, node.args)
    else:
        arguments = _library_arguments(builder, node, function.attr, library)
    owner = "response" if kind.only("response") else kind.cls if kind.only("object") else ""
    counted = not own or fits_all(builder, node, function.attr)
    if f"{owner}.{function.attr}" in rows() and counted:
        return method(js, function.attr, *arguments)
    return builder.helper("pyCallMethod", js, Text(function.attr), *arguments)


def _sets_any(builder: Builder) -> bool:
    """Return whether the program gives attributes calculated names, and has no function that would be waited for."""
    return SET in builder.work.asked and not builder.work.waiting.values_wait


def _library_arguments(builder: Builder, node: ast.Call, name: str, library: list[Row]) -> list[Js]:
    wanted = _fitting(library, node)
    if not wanted:
        builder.refuse(node, f"a call of .{name}() with {node.keywords[0].arg}=; pass what it takes")
        return []
    return row_arguments(builder, node, wanted[0], by_name=not wanted[0].helper)


def _near(name: str) -> str:
    known = sorted({row.python.rpartition(".")[2] for row in rows().values() if "." in row.python} - {name})
    near = difflib.get_close_matches(name, known, 3, 0.75)
    return f"; there is .{'(), .'.join(near)}()" if near else "; write a function of your own"
