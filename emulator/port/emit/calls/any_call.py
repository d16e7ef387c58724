"""Calls: of own functions and classes, of libraries, of methods, and of what a variable holds."""

from __future__ import annotations

import ast
from collections.abc import Callable

from emulator.port.emit.builder import Builder
from emulator.port.emit.calls.attributes import OF_PYTHON
from emulator.port.emit.calls.builtin_calls import BUILTINS
from emulator.port.emit.calls.class_calls import class_call
from emulator.port.emit.calls.error_values import made_error
from emulator.port.emit.calls.library_calls import KNOWN
from emulator.port.emit.calls.methods import method_call
from emulator.port.emit.calls.native_calls import native_call
from emulator.port.emit.calls.super_calls import super_call
from emulator.port.emit.declared.arguments import called_name, is_spread, keyword_object, positional, row_arguments
from emulator.port.emit.declared.shapes import is_static
from emulator.port.emit.declared.signatures import given_arguments
from emulator.port.emit.expressions.later import later_call, with_lists
from emulator.port.emit.expressions.names import library_value, row_value
from emulator.port.emit.expressions.unknown import refuse_unknown
from emulator.port.emit.expressions.unordered import note_unordered
from emulator.port.emit.facts.error_names import error_name
from emulator.port.emit.facts.iterator_calls import EARLY_STOPS, LAZY
from emulator.port.emit.facts.natives import NATIVES
from emulator.port.inference.calling import defaults_of
from emulator.port.output.javascript import UNDEFINED, Call, Js, Member, Name, New, call, method
from emulator.port.rows import Row, rows
from emulator.port.source.meanings import OF_CLASS, TYPES, Key, Meaning
from emulator.port.source.units import Unit, enclosing_class

Transform = Callable[[Builder, ast.Call], Js]


def transform_call(builder: Builder, node: ast.Call) -> Js:
    """Write a call."""
    meaning = builder.meaning(node.func)
    match meaning.kind if meaning else "value":
        case "function" if meaning is not None:
            return _own_call(builder, node, meaning)
        case "class" if meaning is not None:
            return class_call(builder, node, meaning.key, builder.js(node.func) if meaning.unit is not None else None)
        case "known" | "builtin" if meaning is not None:
            late = later_call(builder, node, meaning.name)
            return late or library_call(builder, _listed(builder, node, meaning.name), meaning.name)
        case "missing" if meaning is not None:
            return builder.refuse(
                node.func, f"{meaning.name} is not defined in what it is imported from; correct the import"
            )
    match node:
        case ast.Call(func=ast.Attribute(value=holder, attr="__subclasses__"), args=[], keywords=[]):
            return builder.helper("pySubclasses", builder.js(holder))
        case ast.Call(func=ast.Attribute(value=holder, attr="mro"), args=[], keywords=[]):
            return builder.helper("pyMro", builder.js(holder))
    if isinstance(node.func, ast.Attribute) and meaning is None and node.func.attr not in ("__class__", *OF_PYTHON):
        return super_call(builder, node) or _method(builder, node, node.func)
    is_lambda = isinstance(node.func, ast.Lambda)
    waits = builder.work.waiting.callback_waits(node.func, builder.unit) if is_lambda else None
    made = builder.work.waiting.lambda_of(meaning)
    waits = made in builder.work.waiting.units if made is not None else waits
    return value_call(builder, node, builder.js(node.func), waits=waits)


def _listed(builder: Builder, node: ast.Call, name: str) -> ast.Call:
    return node if name in (*EARLY_STOPS, *LAZY) else with_lists(builder, node, name)


def _method(builder: Builder, node: ast.Call, function: ast.Attribute) -> Js:
    if function.attr in builder.work.waiting.by_name:
        return method_call(builder, node, function)
    late = later_call(builder, node, f"list.{function.attr}")
    return late or method_call(builder, with_lists(builder, node, f"list.{function.attr}"), function)


def library_call(builder: Builder, node: ast.Call, name: str) -> Js:
    """Write a call of a built-in or of a library."""
    note_unordered(builder, name, node)
    if name != "next":
        builder.work.consumed.update(each for each in node.args if isinstance(each, ast.GeneratorExp))
    if _is_bound_late(node, name):
        builder.work.keyword_calls = True
        late = spread_call(builder, node, library_value(builder, node.func, name))
        return builder.awaited(node, late) if rows()[name].waits else late
    own_form = BUILTINS.get(name) or KNOWN.get(name)
    made = own_form(builder, node) if own_form is not None else None
    if made is not None:
        return made
    error = error_name(name)
    if error is not None:
        return made_error(builder, node, error)
    row = rows().get(name)
    if row is None:
        return refuse_unknown(builder, node.func, name)
    if name.rpartition(".")[0] in TYPES and name not in OF_CLASS and node.args and not is_spread(node):
        return _method_of_type(builder, node, name)
    return row_call(builder, node, row)


def _method_of_type(builder: Builder, node: ast.Call, name: str) -> Js:
    """Write str.lower(x), which is x.lower() where x is surely a str."""
    owner, _, last = name.rpartition(".")
    holder, *others = node.args
    # What list does with an object below list is not what that object's class does.
    of_self = isinstance(holder, ast.Name) and holder.id in builder.selves
    if owner in NATIVES and builder.proofs.poses and (of_self or owner in ("dict", "list")):
        behind = ast.copy_location(ast.Call(func=node.func, args=others, keywords=node.keywords), node)
        return native_call(builder, behind, NATIVES[owner], last, builder.js(holder))
    if not node.keywords and not builder.kind(holder).only(owner):
        return call(library_value(builder, node.func, name), *positional(builder, node.args))
    function = ast.copy_location(ast.Attribute(value=holder, attr=last, ctx=ast.Load()), node.func)
    called = ast.copy_location(ast.Call(func=function, args=others, keywords=node.keywords), node)
    return method_call(builder, called, function)


def _is_bound_late(node: ast.Call, name: str) -> bool:
    """Return whether only the run can say which parameters of a library's function get what ** of a dict has."""
    row = rows().get(name)
    late = any(each.arg is None for each in node.keywords)
    return late and row is not None and row.parameters.kwarg is None and name not in KNOWN and name != "dict"


def row_call(builder: Builder, node: ast.Call, row: Row) -> Js:
    """Write a call of what a row describes."""
    owner, _, last = row.python.rpartition(".")
    holder = rows().get(owner)
    if holder is not None and holder.new and not row.helper and node.args:
        # Class.method(x) asks that class, whatever classes below it say.
        rest = ast.copy_location(ast.Call(func=node.func, args=node.args[1:], keywords=node.keywords), node)
        found = Member(Member(builder.helper_name(holder.helper), "prototype"), last)
        return method(found, "call", builder.js(node.args[0]), *row_arguments(builder, rest, row))
    arguments = row_arguments(builder, node, row)
    if _takes_values(builder, node, row):
        arguments = [_unposed(builder, each) for each in arguments]
    if row.new:
        return New(builder.helper_name(row.helper), tuple(arguments))
    if row.value:
        made: Js = call(row_value(builder, row), *arguments)
    elif row.helper:
        made = builder.helper(row.helper, *arguments)
    else:
        made = call(Member(builder.helper_name(holder.helper), last) if holder else Name(row.python), *arguments)
    return builder.awaited(node, made) if row.waits else made


_KEEPING = frozenset({
    "bisect", "collections", "contextlib", "copy", "dataclasses", "functools", "heapq", "itertools", "logging",
    "operator", "random", "statistics", "types",
})  # fmt: skip
"""Libraries that give back what they are given."""
_OF_VALUES = frozenset({"bin", "chr", "float", "hex", "int", "oct", "ord", "range"})
"""Built-ins that take a text or number and give another."""


def _takes_values(builder: Builder, node: ast.Call, row: Row) -> bool:
    """Return whether a library that knows texts and numbers may be given an object of a class below str or int."""
    library = row.python.partition(".")[0]
    takes = library in _OF_VALUES if library == row.python else library not in _KEEPING
    kinds = [builder.kind(each) for each in (*node.args, *(each.value for each in node.keywords))]
    return builder.proofs.has_values and takes and any(not each.types or each.may("object") for each in kinds)


def _unposed(builder: Builder, argument: Js) -> Js:
    is_value = isinstance(argument, Name | Member | Call | New) and argument != UNDEFINED
    return builder.helper("pyUnposed", argument) if is_value else argument


def _own_call(builder: Builder, node: ast.Call, meaning: Meaning) -> Js:
    unit = builder.work.waiting.unit_of(meaning)
    function = unit.node
    assert isinstance(function, ast.FunctionDef)
    target = builder.named(meaning.key) if unit.parent is None or unit.parent.is_module else builder.js(node.func)
    if function.decorator_list:
        return value_call(builder, node, target, waits=builder.work.waiting.decorated_waits(unit))
    if is_spread(node) and not _takes_any(function, node):
        builder.work.described.add(unit)
        made = spread_call(builder, node, target)
    else:
        made = call(target, *own_arguments(builder, node, unit, meaning.key))
    return builder.awaited(node, made) if unit in builder.work.waiting.units and not unit.yields else made


def _takes_any(function: ast.FunctionDef, node: ast.Call) -> bool:
    """Return whether a function takes whatever * of a list gives: nothing but *args, or no more than is given."""
    before = next((index for index, each in enumerate(node.args) if isinstance(each, ast.Starred)), len(node.args))
    args = function.args
    required = len([*args.posonlyargs, *args.args]) - len(args.defaults)
    return args.vararg is not None and not node.keywords and required <= before and None not in args.kw_defaults


def own_arguments(builder: Builder, node: ast.Call, unit: Unit, key: Key, *, skip: int = 0) -> list[Js]:
    """Write the arguments of an own function in the order of its parameters; `skip` of them are given otherwise."""
    function = unit.node
    assert isinstance(function, ast.FunctionDef | ast.Lambda)
    args = function.args
    names = [each.arg for each in (*args.posonlyargs, *args.args)][skip:]
    stars = args.vararg is not None or args.kwarg is not None
    every = names if stars else [*names, *(each.arg for each in args.kwonlyargs)]
    keywords = {each.arg or "": each.value for each in node.keywords}
    passed = dict(zip(names, node.args, strict=False)) | {n: v for n, v in keywords.items() if n in every}
    others = [each for each in node.keywords if each.arg not in every]
    defaults = dict(defaults_of(function))
    wrong = [each.arg or "**" for each in others if not stars]
    wrong += [name for name in keywords if name in names[: len(node.args)]]
    wrong += [name for name in every if name not in passed and name not in defaults]
    wrong += ["too many"] if len(node.args) > len(names) and args.vararg is None else []
    if wrong:
        last = key[1].rpartition(".")[2]
        builder.refuse(node, f"a call of {last} that does not fit its parameters ({wrong[0]}); pass what it takes")
        return []
    last_index = max((index for index, name in enumerate(every) if name in passed), default=-1)
    arguments = [_argument(builder, passed.get(name), name in defaults) for name in every[: last_index + 1]]
    rest = list(node.args[len(names) :])
    if rest or others:
        arguments += [UNDEFINED] * (len(names) - len(arguments))
    arguments += positional(builder, rest)
    if others:
        arguments.append(builder.helper("pyKeywords", keyword_object(builder, others, called_name(builder, node))))
    return arguments


def _argument(builder: Builder, value: ast.expr | None, has_default: bool) -> Js:
    if value is None:
        return UNDEFINED
    return builder.defined(value) if has_default else builder.js(value)


def spread_call(builder: Builder, node: ast.Call, target: Js) -> Js:
    """Write f(*items, **keywords)."""
    builder.work.keyword_calls = True
    _note_class(builder, node.func)
    return builder.helper("pyCallWith", target, *given_arguments(builder, node))


def _note_class(builder: Builder, function: ast.expr) -> None:
    """Note that type(self)(…) may call any class of the program."""
    if isinstance(function, ast.Call) or (isinstance(function, ast.Attribute) and function.attr == "__class__"):
        builder.work.keyword_classes = True


def _is_an_object(builder: Builder) -> bool:
    """Return whether the first parameter of the method around is an object, not the class."""
    unit = builder.unit
    while not unit.is_method and unit.parent is not None:
        unit = unit.parent
    return isinstance(unit.node, ast.FunctionDef) and not is_static(unit.node)


def value_call(builder: Builder, node: ast.Call, target: Js, *, waits: bool | None = None) -> Js:
    """Write a call of what a variable holds; `waits` says whether that is async, where it is known."""
    if target == Name("this") and not _is_an_object(builder):
        return class_call(builder, node, enclosing_class(builder.unit) or ("", ""), Name("this"))
    if node.keywords:
        made: Js = spread_call(builder, node, target)
    else:
        _note_class(builder, node.func)
        made = builder.helper("pyCalled", target, *positional(builder, node.args))
    is_async = builder.work.waiting.value_waits(node.func) if waits is None else waits
    return builder.awaited(node, made) if is_async else made
