"""isinstance: which test asks for a class."""

from __future__ import annotations

import ast
from functools import reduce

from emulator.port.emit.builder import Builder, is_plain
from emulator.port.emit.declared.shapes import Shape, shape_of
from emulator.port.emit.facts.error_names import ERRORS, SEGMENT, error_name
from emulator.port.emit.facts.implicit import is_property
from emulator.port.inference.kinds import Kind
from emulator.port.output.javascript import NULL, Array, Binary, Js, Name, New, Text, Unary, call
from emulator.port.rows import rows
from emulator.port.source.language import MEANT
from emulator.port.source.meanings import Meaning
from emulator.port.source.python_2 import PYTHON_2

_WORDS = {"str": "string", "bool": "boolean"}
_HELPED = frozenset({
    "int", "float", "list", "dict", "tuple", "set", "frozenset", "bytes", "bytearray", "type", "object", "complex",
    "range",
})  # fmt: skip
ABSTRACT = {
    **{name: name.rpartition(".")[2] for name in MEANT if name.rpartition(".")[2][0].isupper()},
    **{f"numbers.{name}": name for name in ("Number", "Real", "Rational", "Integral")},
    "types.NoneType": "NoneType",
}
"""Kinds of values that are not classes of their own, as pyIsOfType calls them."""

OF_HELPERS = {
    "requests.Response": "PyResponse",
    "requests.PreparedRequest": "PyPreparedRequest",
    "enum.Enum": "PyEnum",
    "enum.Flag": "PyFlag",
}
"""Classes of which nobody makes an object by a call, and what they are called in JavaScript."""


def isinstance_call(builder: Builder, node: ast.Call) -> Js:
    """Write the test for isinstance(value, classes)."""
    if len(node.args) < 2:
        return builder.refuse(node, "isinstance takes a value and a class")
    value, classes = node.args[0], _flattened(builder, node.args[1])
    no_bool = len(node.args) > 2
    if isinstance(node.args[1], ast.Constant | ast.JoinedStr | ast.List | ast.Set | ast.Dict) and classes is None:
        return builder.refuse(node.args[1], "isinstance() with what is no class; name the class, or several in ( )")
    if classes is None:
        return builder.helper("pyIsInstance", builder.js(value), builder.js(node.args[1]))
    tests = _plain_tests(builder, value, classes, no_bool=no_bool)
    if tests is not None and (len(tests) == 1 or is_plain(value)):
        return reduce(lambda left, right: Binary("||", left, right), tests)
    asked = builder.helper("pyIsInstance", builder.js(value), *(asked_class(builder, each) for each in classes))
    if no_bool:
        return Binary("&&", asked, Binary("!==", Unary("typeof", builder.js(value)), Text("boolean")))
    return asked


def _flattened(builder: Builder, node: ast.expr) -> list[ast.expr] | None:
    """Return the classes that are asked for; None when they are values."""
    if isinstance(node, ast.Tuple):
        parts = [_flattened(builder, each) for each in node.elts]
        return None if any(each is None for each in parts) else [inner for each in parts for inner in each or ()]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return _flattened(builder, ast.Tuple(elts=[node.left, node.right]))
    meaning = builder.meaning(node)
    if meaning is not None and meaning.kind == "constant":
        module = builder.proofs.sources.modules[meaning.key[0]]
        value = module.constants[meaning.key[1]]
        return _flattened(builder, value) if isinstance(value, ast.Tuple | ast.BinOp) else None
    if isinstance(node, ast.Constant) and node.value is None:
        return [node]
    is_type = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "type"
    if is_type and isinstance(node, ast.Call) and isinstance(node.args[0], ast.Constant) and node.args[0].value is None:
        return [node.args[0]]
    return [node] if meaning is not None and meaning.kind in ("builtin", "known", "class") else None


def union_of_classes(builder: Builder, node: ast.BinOp) -> Js | None:
    """Write A | B of classes as a value, which isinstance takes; None for any other a | b."""
    classes = _flattened(builder, node) if isinstance(node.op, ast.BitOr) else None
    if classes is None or not all(isinstance(each, ast.Constant) or _is_class(builder, each) for each in classes):
        return None
    return New(builder.helper_name("PyUnionType"), tuple(asked_class(builder, each) for each in classes))


def _is_class(builder: Builder, node: ast.expr) -> bool:
    meaning = builder.meaning(node)
    if meaning is None or meaning.kind == "class":
        return meaning is not None
    row = rows().get(meaning.name)
    is_library = (row is not None and row.new) or meaning.name in ABSTRACT or error_name(meaning.name) is not None
    return is_library or (meaning.kind == "builtin" and (meaning.name in _HELPED or meaning.name in _WORDS))


def _plain_tests(builder: Builder, value: ast.expr, classes: list[ast.expr], *, no_bool: bool) -> list[Js] | None:
    names = {_named(builder, each) for each in classes}
    kind, js = builder.kind(value), builder.js(value)
    if None in names or (names & {"str", "bool", "list"} and builder.proofs.poses and kind.may("object")):
        return None
    if "list" in names and kind.may("tuple", "object"):
        return None
    tests: list[Js] = [Binary("===", Unary("typeof", js), Text("string"))] if "str" in names else []
    numbers = _number_tests(js, kind, names, no_bool=no_bool)
    if numbers is None:
        return None
    tests += numbers
    tests += [call("Array.isArray", js)] if "list" in names else []
    tests += [builder.helper("pyIsDict", js)] if "dict" in names else []
    tests += [Binary("==", js, NULL)] if "None" in names else []
    for each in classes:
        tests += _class_test(builder, js, each)
    return tests or None


def _number_tests(js: Js, kind: Kind, names: set[str | None], *, no_bool: bool) -> list[Js] | None:
    numbers = names & {"int", "float"}
    asks_bool = ("bool" in names or "int" in names) and not no_bool
    plain = not kind.may("whole", "object") and kind.is_small
    tests: list[Js] = []
    if asks_bool and (kind.may("bool") or names == {"bool"}) and (plain or not numbers):
        tests.append(Binary("===", Unary("typeof", js), Text("boolean")))
    if not numbers:
        return tests
    both = len(numbers) == 2 or ("int" in numbers and not kind.may("float"))
    return [*tests, Binary("===", Unary("typeof", js), Text("number"))] if plain and both else None


def _named(builder: Builder, node: ast.expr) -> str | None:
    """Return the name of a class that has a plain test; None is one that needs a helper."""
    if isinstance(node, ast.Constant):
        return "None"
    meaning = builder.meaning(node)
    if meaning is None:
        return None
    if meaning.kind == "class":
        return "own"
    if meaning.kind == "builtin" and meaning.name in ("str", "bool", "int", "float", "list", "dict"):
        return meaning.name
    if meaning.kind == "known" and error_name(meaning.name) in SEGMENT:
        return "own"
    row = rows().get(meaning.name)
    return "own" if row is not None and row.new and meaning.kind == "known" else None


def _class_test(builder: Builder, js: Js, node: ast.expr) -> list[Js]:
    meaning = None if isinstance(node, ast.Constant) else builder.meaning(node)
    if meaning is None or meaning.kind not in ("class", "known"):
        return []
    if meaning.kind == "class":
        return [Binary("instanceof", js, _own_class(builder, node, meaning))]
    if error_name(meaning.name) in SEGMENT:
        return [Binary("instanceof", js, Name(error_name(meaning.name) or ""))]
    return [Binary("instanceof", js, builder.helper_name(rows()[meaning.name].helper))]


def _own_class(builder: Builder, node: ast.expr, meaning: Meaning) -> Js:
    shape = shape_of(builder.proofs.sources, meaning.key)
    if any(ast.unparse(each).partition("[")[0].endswith("Protocol") for each in shape.node.bases):
        return _protocol(builder, node, shape)
    return builder.named(meaning.key)


_KINDS = {"__call__": "Callable", "__len__": "Sized", "__iter__": "Iterable", "__contains__": "Container"}
"""Which kinds of collections.abc have the special methods that a Protocol may name."""
_OF_ALL = frozenset({"__init__", "__str__", "__repr__", "__eq__", "__ne__"})
"""The special methods that every object has."""


def _protocol(builder: Builder, node: ast.expr, shape: Shape) -> Js:
    """Write what has the members of a Protocol; one of other special methods than those of a kind is refused."""
    line = shape.line(builder.proofs.sources)
    names = [name for each in line for name in each.named_members if name not in _OF_ALL]
    checked = any(ast.unparse(each).endswith("runtime_checkable") for each in shape.node.decorator_list)
    plain = [name for name in names if name not in _KINDS]
    sends = any(map(builder.work.waiting.implicit.is_async_property, names))
    if not checked or sends or any(name.startswith("__") for name in plain):
        return builder.refuse(node, "isinstance of such a Protocol; ask hasattr(x, name) of what it names")
    units = [(name, each.module.units[made]) for each in line for name, made in each.methods.items()]
    functions = {name for name, unit in units if not is_property(unit)}
    values, methods = ([name for name in plain if (name in functions) is wanted] for wanted in (False, True))
    kinds = [_KINDS[name] for name in names if name in _KINDS]
    return builder.helper("pyProtocol", *(Array(tuple(map(Text, each))) for each in (values, methods, kinds)))


def asked_class(builder: Builder, node: ast.expr) -> Js:
    """Write a class as pyIsInstance takes it: the name of one of Python's, or a JavaScript class."""
    if isinstance(node, ast.Constant):
        return Text("NoneType")
    meaning = builder.meaning(node)
    if meaning is None or meaning.kind not in ("builtin", "known", "class"):
        return builder.js(node)
    if meaning.kind == "class":
        return _own_class(builder, node, meaning)
    if meaning.name in ABSTRACT:
        return Text(ABSTRACT[meaning.name])
    name = error_name(meaning.name)
    if name in SEGMENT:
        return Name(name or "")
    if name is not None and name in ERRORS:
        return Text(name)
    if meaning.kind == "builtin" and (meaning.name in _HELPED or meaning.name in _WORDS):
        return Text(meaning.name)
    row = rows().get(meaning.name)
    helper = row.helper if row is not None and row.new else OF_HELPERS.get(meaning.name)
    return builder.helper_name(helper) if helper is not None else _refused_class(builder, node, meaning)


def _refused_class(builder: Builder, node: ast.expr, meaning: Meaning) -> Js:
    if meaning.name in PYTHON_2:
        return builder.js(node)
    if meaning.name.startswith("types.") and meaning.name.endswith(("FunctionType", "MethodType", "LambdaType")):
        return builder.refuse(node, f"isinstance of {meaning.name}; write callable(x)")
    return builder.refuse(node, f"isinstance of {meaning.name}; ask for another class")
