"""Built-in functions with a form of their own; all others are rows."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from importlib import import_module

from emulator.port.emit.builder import Builder
from emulator.port.emit.calls.classes_of import asked_class, isinstance_call
from emulator.port.emit.calls.methods import methods_by_text
from emulator.port.emit.calls.types_of import type_call
from emulator.port.emit.declared.arguments import is_spread, positional
from emulator.port.emit.declared.signatures import library_methods
from emulator.port.emit.expressions.conditions import condition
from emulator.port.emit.expressions.formats import text_of
from emulator.port.emit.expressions.iterables import is_ordered, iterable
from emulator.port.emit.expressions.names import library_value
from emulator.port.emit.expressions.quantifiers import every
from emulator.port.emit.expressions.subscripts import sized
from emulator.port.emit.facts.protocol import PROTOCOL
from emulator.port.inference.kinds import NUMBERS
from emulator.port.output.javascript import (
    NULL,
    UNDEFINED,
    Array,
    Js,
    Member,
    Name,
    New,
    Object,
    Text,
    Unary,
    call,
    method,
)
from emulator.port.rows import rows

Transform = Callable[[Builder, ast.Call], Js | None]


def _plain(node: ast.Call, count: int = 1) -> bool:
    return len(node.args) == count and not node.keywords and not any(isinstance(a, ast.Starred) for a in node.args)


def _len(builder: Builder, node: ast.Call) -> Js | None:
    if not _plain(node):
        return None
    kind, js = builder.kind(node.args[0]), builder.js(node.args[0])
    meaning = builder.meaning(node.args[0])
    if kind.only("list", "tuple") or (kind.only("str") and sized(kind)):
        return Member(js, "length")
    if meaning is not None and meaning.kind == "class":
        return Member(method(js, "pyMembers"), "length")
    if kind.is_plain_dict:
        return Member(call("Object.keys", js), "length")
    if kind.only("str"):
        return Member(Array((Unary("...", js),)), "length")
    return Member(js, "size") if kind.only("set") else None


def _str(builder: Builder, node: ast.Call) -> Js | None:
    if not _plain(node):
        return None
    kind = builder.kind(node.args[0])
    return (
        call("String", builder.js(node.args[0]))
        if kind.only("int") and kind.is_small
        else text_of(builder, node.args[0])
    )


def _print(builder: Builder, node: ast.Call) -> Js | None:
    """Write print of texts, or of what has a text, as a line of the console; with sep, end or file as its row says."""
    if node.keywords or any(isinstance(each, ast.Starred) for each in node.args):
        return None
    if len(node.args) == 1:
        return call("console.log", text_of(builder, node.args[0]))
    values: list[ast.expr] = []
    for each in node.args:
        space = [ast.Constant(" ")] if values else []
        values += [*space, ast.FormattedValue(each, ord("s"), None)]
    line = ast.fix_missing_locations(ast.copy_location(ast.JoinedStr(values), node))
    return call("console.log", builder.js(line))


def _int(builder: Builder, node: ast.Call) -> Js | None:
    if not _plain(node):
        return None
    kind, js = builder.kind(node.args[0]), builder.js(node.args[0])
    if kind.only("float") and kind.most < 2**53:
        return call("Math.trunc", js)
    return js if kind.only("int") else None


def _bool(builder: Builder, node: ast.Call) -> Js | None:
    if not _plain(node):
        return None
    test = condition(builder, node.args[0])
    return test if builder.kind(node.args[0]).only("bool") else call("Boolean", test)


def _abs(builder: Builder, node: ast.Call) -> Js | None:
    kind = builder.kind(node.args[0]) if _plain(node) else None
    if kind is not None and kind.only(*NUMBERS) and kind.is_plain_number:
        return call("Math.abs", builder.js(node.args[0]))
    return None


def _min(builder: Builder, node: ast.Call) -> Js | None:
    return _extreme(builder, node, "pyMin", "Math.min")


def _max(builder: Builder, node: ast.Call) -> Js | None:
    return _extreme(builder, node, "pyMax", "Math.max")


def _extreme(builder: Builder, node: ast.Call, helper: str, plain: str) -> Js | None:
    kinds = [builder.kind(each) for each in node.args]
    several = len(node.args) > 1 or any(isinstance(each, ast.Starred) for each in node.args)
    small = all(each.only("int") and each.is_small for each in kinds)
    if several and not node.keywords and small and len(node.args) > 1:
        return call(plain, *map(builder.js, node.args))
    listed = ast.copy_location(ast.List(elts=node.args, ctx=ast.Load()), node)
    if several and sum(not isinstance(each, ast.Starred) for each in node.args) < 2:
        # One value alone is an iterable of values.
        helper = f"{helper}Of"
    first = builder.js(listed) if several else iterable(builder, node.args[0], in_order=False) if node.args else Array()
    return builder.helper(helper, first, *_named(builder, node, "key", "default"))


def _named(builder: Builder, node: ast.Call, *names: str) -> list[Js]:
    """Write arguments by name in this order, with undefined for those before that are not given."""
    given = {each.arg: each.value for each in node.keywords}
    last = max((names.index(name) for name in given if name in names), default=-1)
    for each in node.keywords:
        if each.arg not in names:
            builder.refuse(each.value, f"{each.arg}= here; leave it out")
    missing = {"default": UNDEFINED}
    return [builder.defined(given[name]) if name in given else missing.get(name, NULL) for name in names[: last + 1]]


def _sorted(builder: Builder, node: ast.Call) -> Js | None:
    if len(node.args) != 1:
        return None
    return builder.helper(
        "pySorted", iterable(builder, node.args[0], in_order=False), *_named(builder, node, "key", "reverse")
    )


def _list(builder: Builder, node: ast.Call) -> Js | None:
    if not node.args:
        return Array()
    if not _plain(node):
        return None
    made = iterable(builder, node.args[0])
    if isinstance(node.args[0], ast.GeneratorExp) and isinstance(made, Array):
        return made
    return Array((Unary("...", made),))


def _set(builder: Builder, node: ast.Call) -> Js | None:
    if not node.args:
        return New(builder.helper_name("PySet"))
    if not _plain(node):
        return None
    kind = builder.kind(node.args[0])
    plain = kind.only("list", "tuple", "set") or kind.only("str") or isinstance(node.args[0], ast.GeneratorExp)
    return New(builder.helper_name("PySet"), (iterable(builder, node.args[0], in_order=False),)) if plain else None


def _tuple(builder: Builder, node: ast.Call) -> Js | None:
    if not node.args:
        return builder.helper("pyTuple")
    return builder.helper("pyTuple", Unary("...", iterable(builder, node.args[0]))) if _plain(node) else None


def _dict(builder: Builder, node: ast.Call) -> Js | None:
    if node.args and not _plain(node):
        return None
    if node.args:
        kind = builder.kind(node.args[0])
        plain = kind.is_plain_dict and is_ordered(builder, kind) and not builder.is_mapped(node)
        return Object(((None, builder.js(node.args[0])),)) if plain else None
    if builder.is_mapped(node) or any(each.arg is None for each in node.keywords):
        return None if node.keywords else New(builder.helper_name("PyDict"))
    return Object(tuple((each.arg, builder.defined(each.value)) for each in node.keywords))


def _all(builder: Builder, node: ast.Call) -> Js | None:
    return every(builder, node, "every", "pyAll")


def _any(builder: Builder, node: ast.Call) -> Js | None:
    return every(builder, node, "some", "pyAny")


def _issubclass(builder: Builder, node: ast.Call) -> Js | None:
    if len(node.args) != 2:
        return builder.refuse(node, "issubclass takes two classes")
    classes = node.args[1].elts if isinstance(node.args[1], ast.Tuple) else [node.args[1]]
    return builder.helper("pyIsSubclass", builder.js(node.args[0]), *(asked_class(builder, each) for each in classes))


def _super(builder: Builder, node: ast.Call) -> Js | None:
    return builder.refuse(node, "super() outside of super().method(…); write that")


def _hash(builder: Builder, node: ast.Call) -> Js | None:
    if builder.unit.name.endswith("__hash__"):
        return None
    what = "hash(), whose number of a text is another one each time Python starts"
    return builder.refuse(node, f"{what}; use hashlib or zlib.crc32")


def _getattr(builder: Builder, node: ast.Call) -> Js | None:
    """Write getattr(requests, name) as what sends by that verb; reading a library or a property that sends."""
    library = builder.resolve.known(node.args[0]) if len(node.args) > 1 else None
    if library == "requests":
        return builder.helper("pyRequesterOf", *positional(builder, node.args[1:]))
    if library is not None and library not in rows():
        return _getattr_of_library(builder, node, library)
    waits = builder.work.waiting.implicit.waits_by_name(node)
    if len(node.args) < 2 or is_spread(node):
        return None
    name = node.args[1].value if isinstance(node.args[1], ast.Constant) else None
    if name == "__dict__":
        x, *fallback = positional(builder, node.args[:1] + node.args[2:])
        return builder.helper("pyVarsOr", x, *fallback) if fallback else builder.helper("pyVars", x, Name("true"))
    table = methods_by_text(builder, node.args[0]) if name is None else {}
    classes = library_methods(builder, str(name) if name is not None else None)
    if not (waits or table or classes):
        return None
    given = positional(builder, node.args)
    if table or classes:
        known = (Object(tuple(table.items())), Array(tuple(classes)))
        made = builder.helper("pyNamedAttribute", *given[:2], *known, *given[2:])
    else:
        made = builder.helper("pyGetAttr", *given)
    return builder.awaited(node, made) if waits else made


def _getattr_of_library(builder: Builder, node: ast.Call, library: str) -> Js:
    """Write getattr(hashlib, name): one of the functions, classes and constants that cross."""
    names = [each for each in dir(import_module(library)) if not each.startswith("_")]
    crossing = [each for each in names if f"{library}.{each}" in rows()]
    table = Object(tuple((each, library_value(builder, node, f"{library}.{each}")) for each in crossing))
    others = [each for each in names if each not in crossing]
    given = positional(builder, node.args[1:])
    return builder.helper("pyLibraryAttribute", Text(library), table, Text(" ".join(others)), *given)


def _hasattr(builder: Builder, node: ast.Call) -> Js | None:
    match node.args:
        case [_, ast.Constant(value=str() as name)] if builder.work.waiting.implicit.is_async_property(name):
            return builder.refuse(node, f"hasattr of a property that sends, {name}; ask isinstance")
        case [x, ast.Constant(value="__dict__")]:
            return builder.helper("pyHasDict", builder.js(x))
        case [x, ast.Constant(value=str() as name)] if name in PROTOCOL:
            return builder.helper("pyHasSpecial", builder.js(x), Text(name), Text(PROTOCOL[name]))
    return None


def _vars(builder: Builder, node: ast.Call) -> Js | None:
    return None if _plain(node) else builder.refuse(node, "vars() of a scope; keep values in a dict of your own")


def _dir(builder: Builder, node: ast.Call) -> Js | None:
    is_own = "__dir__" in builder.work.waiting.by_name
    what = "dir() where a class has a __dir__" if is_own else "dir() of a scope"
    return None if _plain(node) and not is_own else builder.refuse(node, f"{what}; name the attributes")


BUILTINS: Mapping[str, Transform] = {
    "isinstance": isinstance_call, "len": _len, "str": _str, "int": _int, "bool": _bool, "abs": _abs, "min": _min,
    "max": _max, "sorted": _sorted, "list": _list, "set": _set, "tuple": _tuple, "dict": _dict, "all": _all,
    "any": _any, "print": _print, "getattr": _getattr, "hasattr": _hasattr, "vars": _vars, "dir": _dir,
    "hash": _hash, "issubclass": _issubclass, "super": _super, "type": type_call,
}  # fmt: skip
"""What each becomes where something is proven; None is what its row says."""
