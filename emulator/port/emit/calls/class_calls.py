"""Objects of own classes: made, and asked for what their classes have."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.calls.native_calls import native_call
from emulator.port.emit.declared.abstract import abstract_methods
from emulator.port.emit.declared.arguments import is_spread, keyword_object, positional, row_arguments
from emulator.port.emit.declared.call_parameters import Parameters, parameters_of_unit
from emulator.port.emit.declared.library_bases import library_row
from emulator.port.emit.declared.shapes import Shape, enclosing_shape, is_static, shape_of
from emulator.port.emit.declared.signatures import (
    bound_while_running,
    called_by_name,
    given_arguments,
    signature_of,
    texts,
)
from emulator.port.emit.facts.natives import NATIVES, member_name
from emulator.port.output.javascript import UNDEFINED, Array, Js, Member, Name, New, Text, Unary, method
from emulator.port.rows import methods
from emulator.port.source.meanings import Key, dotted_meaning
from emulator.port.source.units import OF_CLASSES, Unit, enclosing_class

OF_OBJECT = {"__init_subclass__": "pyNothing", "__setattr__": "pyStoreAttr", "__delattr__": "pyDropAttr"}
"""What object does by itself, and what the helpers are called that do it."""


def class_call(builder: Builder, node: ast.Call, key: Key, target: Js | None = None) -> Js:
    """Write Class(…), awaited where its __init__ sends."""
    made = _class_call(builder, node, key, target)
    return builder.awaited(node, made) if builder.work.waiting.implicit.begins(key) else made


def _class_call(builder: Builder, node: ast.Call, key: Key, target: Js | None) -> Js:
    shape = shape_of(builder.proofs.sources, key)
    name = target or builder.named(key)
    if target is None and _is_replaced(builder, shape):
        builder.work.class_values.add(key)
        return _called(builder, node, name)
    if shape.kind == "typeddict":
        fields = keyword_object(builder, node.keywords, shape.node.name)
        return builder.helper("pyDict", *positional(builder, node.args), fields) if node.args else fields
    native = shape.native(builder.proofs.sources)
    if native is not None and native.name == "type":
        return builder.refuse(node, "a metaclass that is called; write a class")
    if shape.kind == "enum":
        return builder.helper("pyEnumOf", name, *positional(builder, node.args))
    abstract = abstract_methods(shape, builder.proofs.sources)
    if abstract and target is not None:
        return _called(builder, node, target)
    if abstract:
        return builder.helper("pyAbstract", Text(shape.node.name), texts(sorted(abstract)))
    if shape.kind == "newtype":
        return builder.js(node.args[0])
    return _made(builder, node, shape, name)


def _called(builder: Builder, node: ast.Call, target: Js) -> Js:
    """Write a call of a class that only the run can tell."""
    if node.keywords or is_spread(node):
        builder.work.keyword_calls = True
        return builder.helper("pyCallWith", target, *given_arguments(builder, node))
    return builder.helper("pyCalled", target, *positional(builder, node.args))


def _made(builder: Builder, node: ast.Call, shape: Shape, name: Js) -> Js:
    """Write new Class(…)."""
    parameters = shape.parameters(builder.proofs.sources)
    if parameters is None:
        row = library_row(shape, builder.proofs.sources)
        if node.keywords and row is not None:
            return New(name, tuple(row_arguments(builder, node, row)))
        if node.keywords:
            return builder.refuse(
                node, f"{shape.key[1]} with arguments by name, which its base takes; write def __init__"
            )
        return New(name, tuple(positional(builder, node.args)))
    if (node.keywords or is_spread(node)) and not _made_alike(builder, shape):
        return builder.refuse(
            node, f"{shape.node.name}, with __new__ and __init__, by name; pass the arguments in their order"
        )
    if is_spread(node):
        builder.work.keyword_calls = builder.work.keyword_classes = True
        return builder.helper("pyCallWith", name, *given_arguments(builder, node))
    arguments = arguments_for(builder, node, parameters, shape.key[1])
    return (
        method(name, "pyNew", *arguments)
        if builder.work.waiting.implicit.begins(shape.key)
        else New(name, tuple(arguments))
    )


def _made_alike(builder: Builder, shape: Shape) -> bool:
    """Return whether __new__ takes what __init__ does, or whatever is given and asks for none of it."""
    new, init = (shape.method(builder.proofs.sources, name) for name in ("__new__", "__init__"))
    if new is None or init is None or signature_of(new[1]) == signature_of(init[1], skip=1):
        return True
    args = new[1].args
    stars = {each.arg for each in (args.vararg, args.kwarg) if each is not None}
    read = {each.id for each in ast.walk(new[1]) if isinstance(each, ast.Name)}
    return bool(stars) and len(args.args) == 1 and not stars & read


def _is_replaced(builder: Builder, shape: Shape) -> bool:
    """Return whether a decorator of the program's own may have put something else in the place of a class."""
    assert shape.unit.parent is not None
    functions = [each.func if isinstance(each, ast.Call) else each for each in shape.node.decorator_list]
    meanings = [dotted_meaning(builder.proofs.sources, shape.unit.parent, each) for each in functions]
    return any(each is None or each.kind not in ("known", "builtin") for each in meanings)


def arguments_for(builder: Builder, node: ast.Call, parameters: Parameters, name: str) -> list[Js]:
    """Write the arguments for these parameters, in their order."""
    names = parameters.names
    keywords = {each.arg: each.value for each in node.keywords}
    passed = dict(zip(names, node.args, strict=False)) | {n: v for n, v in keywords.items() if n in names and n}
    others = [each for each in node.keywords if each.arg not in names]
    wrong = parameters.misfit(node)
    if wrong:
        builder.refuse(node, f"a call of {name} that does not fit its parameters ({wrong}); pass what it takes")
        return []
    last = max((index for index, each in enumerate(names) if each in passed), default=-1)
    made: list[Js] = [builder.defined(passed[each]) if each in passed else UNDEFINED for each in names[: last + 1]]
    rest = list(node.args[len(names) :])
    if rest or others:
        made += [UNDEFINED] * (len(names) - len(made))
    made += positional(builder, rest)
    return [*made, builder.helper("pyKeywords", keyword_object(builder, others, name))] if others else made


def is_bound_late(builder: Builder, node: ast.Call, name: str) -> bool:
    """Return whether only the run can say which parameters the names of a call of an own method belong to."""
    units = builder.work.waiting.by_name.get(name, set())
    any_name = "__getattr__" in builder.work.waiting.by_name
    if not (node.keywords or is_spread(node)) or not (any_name or is_named(builder, name)) or name == "_replace":
        return False
    one = len({_signature(unit) for unit in units}) == 1 and name not in builder.work.waiting.attributes
    return is_spread(node) or not one or any(is_decorated(unit) for unit in units)


def is_named(builder: Builder, name: str) -> bool:
    """Return whether some class or object of the program has a method or attribute of that name."""
    return name in builder.work.waiting.by_name or name in builder.work.waiting.attributes


def method_arguments(builder: Builder, node: ast.Call, name: str) -> list[Js]:
    """Write the arguments of a method of an own class."""
    if not node.keywords and (fits_all(builder, node, name) or not _fits_none(builder, node, name)):
        return positional(builder, node.args)
    unit = next(iter(builder.work.waiting.by_name[name]))
    return arguments_for(builder, node, _parameters(unit), f".{name}()")


def _parameters(unit: Unit) -> Parameters:
    return parameters_of_unit(unit, skip=0 if _is_static(unit) else 1)


def _misfits(builder: Builder, node: ast.Call, name: str) -> list[str]:
    """Return what a call without * does wrong for each own method of a name."""
    if is_spread(node):
        return []
    units = builder.work.waiting.by_name.get(name, set())
    return ["" if is_decorated(unit) else _parameters(unit).misfit(node) for unit in units]


def fits_all(builder: Builder, node: ast.Call, name: str) -> bool:
    """Return whether a call fits every own method of a name; else the run has to count its arguments."""
    fits = not any(_misfits(builder, node, name))
    if not fits:
        builder.work.keyword_methods.add(name)
    return fits


def _fits_none(builder: Builder, node: ast.Call, name: str) -> bool:
    """Return whether a call fits nothing that has such a name: no own method, and nothing that an attribute holds."""
    misfits = _misfits(builder, node, name)
    return bool(misfits) and all(misfits) and name not in builder.work.waiting.attributes and not methods(name)


def is_decorated(unit: Unit) -> bool:
    """Return whether a method has decorators that make another function of it."""
    return not OF_CLASSES.issuperset(unit.decorators)


def _signature(unit: Unit) -> tuple[str, ...]:
    node = unit.node
    assert isinstance(node, ast.FunctionDef)
    return tuple(signature_of(node))


def _is_static(unit: Unit) -> bool:
    return "staticmethod" in unit.decorators


def class_method_call(builder: Builder, node: ast.Call, function: ast.Attribute) -> Js | None:
    """Write Class.method(…) of an own class; None for any other call."""
    meaning = builder.meaning(function.value)
    if meaning is not None and meaning.name == "object" and function.attr in OF_OBJECT:
        return builder.helper(OF_OBJECT[function.attr], *positional(builder, node.args))
    if meaning is not None and meaning.name in NATIVES and function.attr.startswith("__") and node.args:
        behind = ast.copy_location(ast.Call(func=function, args=node.args[1:], keywords=node.keywords), node)
        return native_call(builder, behind, NATIVES[meaning.name], function.attr, builder.js(node.args[0]))
    if meaning is not None and meaning.kind in ("builtin", "known") and function.attr == "__init__" and node.args:
        return _base_init(builder, node)
    if meaning is None or meaning.kind != "class":
        return None
    sources = builder.proofs.sources
    found = shape_of(sources, meaning.key).method(sources, function.attr)
    if found is None:
        return _base_init(builder, node) if function.attr == "__init__" and node.args else None
    return _method_of_class(builder, node, builder.named(meaning.key), *found)


def _method_of_class(builder: Builder, node: ast.Call, name: Name, shape: Shape, called: ast.FunctionDef) -> Js:
    """Write the call of a method that a class has or inherits, through that class."""
    unit = shape.module.units[called]
    target = member_name(shape.native(builder.proofs.sources), called.name)
    if is_static(called) and (is_spread(node) or (node.keywords and is_decorated(unit))):
        made = called_by_name(builder, node, name, called.name)
    elif is_static(called):
        skip = 0 if _is_static(unit) else 1
        made = method(name, target, *arguments_for(builder, node, parameters_of_unit(unit, skip=skip), called.name))
    else:
        of_class = Member(Member(name, "prototype"), target)
        spread = _spread_behind(builder, node, of_class)
        arguments = spread or arguments_for(builder, node, parameters_of_unit(unit, skip=0), called.name)
        made = method(of_class, "call", *arguments)
    if called.name == "__init__":
        return awaited_method(builder, node, made)
    return builder.awaited(node, made) if builder.work.waiting.method_is_async(unit) else made


def _spread_behind(builder: Builder, node: ast.Call, target: Js) -> list[Js]:
    """Write the arguments of Class.method(x, *items, **keywords), which the method's signature binds; [] for others."""
    if not is_spread(node) or not node.args or isinstance(node.args[0], ast.Starred):
        return []
    assert isinstance(node.func, ast.Attribute)
    builder.work.keyword_methods.add(node.func.attr)
    builder.work.keyword_calls = True
    behind = ast.copy_location(ast.Call(func=node.func, args=node.args[1:], keywords=node.keywords), node)
    return [builder.js(node.args[0]), Unary("...", bound_while_running(builder, behind, target))]


def _base_init(builder: Builder, node: ast.Call) -> Js | None:
    """Write Exception.__init__(self, …) of an own error; None for the base of anything else."""
    shape = enclosing_shape(builder.proofs.sources, builder.unit)
    if shape is None or shape.kind != "exception" or any(each.arg for each in node.keywords):
        return None
    given = positional(builder, node.args[1:])
    if not node.keywords:
        return builder.helper("pyInitError", Name("this"), *given)
    keywords = builder.helper("pyKeywordsOf", *(builder.js(each.value) for each in node.keywords))
    return builder.helper("pyInitErrorWith", Name("this"), Array(tuple(given)), keywords)


def awaited_method(builder: Builder, node: ast.Call, made: Js) -> Js:
    """Return what a call of an own method gives, awaited where any of that name has to be."""
    assert isinstance(node.func, ast.Attribute)
    waiting = builder.work.waiting
    if node.func.attr == "__init__":
        waits = waiting.implicit.begins(enclosing_class(builder.unit))
    else:
        waits = waiting.method_waits(node.func)
    return builder.awaited(node, made) if waits else made
