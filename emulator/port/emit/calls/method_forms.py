"""Methods of proven texts, dicts, lists, sets and replies that are plain in JavaScript; None is what their row says."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping

from emulator.port.emit.builder import Builder, is_plain, may_raise
from emulator.port.emit.expressions.comparisons import INHERITED
from emulator.port.emit.expressions.iterables import is_array, is_ordered, iterable
from emulator.port.inference.kinds import ASCII
from emulator.port.output.javascript import Binary, Conditional, Index, Js, Member, Object, Text, Unary, call, method

Transform = Callable[[Builder, ast.Call, ast.expr], Js | None]
_SPACES = frozenset("\x1c\x1d\x1e\x1f\x85\ufeff")


def _texts(builder: Builder, node: ast.Call, count: int) -> bool:
    return len(node.args) == count and not node.keywords and all(builder.kind(each).only("str") for each in node.args)


def _get(builder: Builder, node: ast.Call, holder: ast.expr) -> Js | None:
    if node.keywords or not 1 <= len(node.args) <= 2:
        return None
    js, key = builder.js(holder), builder.kind(node.args[0])
    plain = isinstance(node.args[0], ast.Constant) and key.exact and key.start not in INHERITED
    if plain and len(node.args) == 1:
        return Member(js, key.start)
    few = key.only("str") and bool(key.among) and key.among.isdisjoint(INHERITED)
    if few and len(node.args) == 1:
        return Index(js, builder.js(node.args[0]))
    if plain and len(node.args) == 2 and is_plain(node.args[1]) and is_plain(holder):
        return Conditional(Binary("in", Text(key.start), js), Member(js, key.start), builder.defined(node.args[1]))
    return None


def _copy(builder: Builder, node: ast.Call, holder: ast.expr) -> Js | None:
    kind = builder.kind(holder)
    plain = is_ordered(builder, kind)
    return Object(((None, builder.js(holder)),)) if not node.args and plain else None


def _update(builder: Builder, node: ast.Call, holder: ast.expr) -> Js | None:
    other = builder.kind(node.args[0]) if len(node.args) == 1 and not node.keywords else None
    if other is None or not other.is_plain_dict or node is not builder.alone:
        return None
    # A dict that remembers the order of its keys has to learn of each.
    if not is_ordered(builder, other) or not is_ordered(builder, builder.kind(holder)):
        return None
    described = call("Object.getOwnPropertyDescriptors", builder.js(node.args[0]))
    return call("Object.defineProperties", builder.js(holder), described)


def _append(builder: Builder, node: ast.Call, holder: ast.expr) -> Js | None:
    if node is not builder.alone or len(node.args) != 1 or isinstance(node.args[0], ast.Starred):
        return None
    return method(builder.js(holder), "push", builder.defined(node.args[0]))


def _extend(builder: Builder, node: ast.Call, holder: ast.expr) -> Js | None:
    if node is not builder.alone or len(node.args) != 1:
        return None
    made = iterable(builder, node.args[0])
    # What fails half way leaves what came before in the list.
    return method(builder.js(holder), "push", Unary("...", made)) if is_array(builder, node.args[0], made) else None


def _lower(builder: Builder, node: ast.Call, holder: ast.expr) -> Js | None:
    return None if node.args else method(builder.js(holder), "toLowerCase")


def _upper(builder: Builder, node: ast.Call, holder: ast.expr) -> Js | None:
    return None if node.args else method(builder.js(holder), "toUpperCase")


def _strip(builder: Builder, node: ast.Call, holder: ast.expr) -> Js | None:
    kind = builder.kind(holder)
    if node.args or kind.chars is None or not kind.chars <= ASCII - _SPACES:
        return None
    plain = {"strip": "trim", "lstrip": "trimStart", "rstrip": "trimEnd"}
    assert isinstance(node.func, ast.Attribute)
    return method(builder.js(holder), plain[node.func.attr])


def _startswith(builder: Builder, node: ast.Call, holder: ast.expr) -> Js | None:
    if not _texts(builder, node, 1):
        return None
    assert isinstance(node.func, ast.Attribute)
    plain = {"startswith": "startsWith", "endswith": "endsWith"}[node.func.attr]
    return method(builder.js(holder), plain, builder.js(node.args[0]))


def _split(builder: Builder, node: ast.Call, holder: ast.expr) -> Js | None:
    if not _texts(builder, node, 1) or builder.kind(node.args[0]).least == 0:
        return None
    return method(builder.js(holder), "split", builder.js(node.args[0]))


def _join(builder: Builder, node: ast.Call, holder: ast.expr) -> Js | None:
    if len(node.args) != 1 or node.keywords:
        return None
    kind, source = builder.kind(node.args[0]), node.args[0]
    texts = kind.may("list", "object") and builder.proofs.elements_of(kind).only("str")
    separator, items = builder.js(holder), iterable(builder, source)
    if texts and (isinstance(source, ast.GeneratorExp | ast.ListComp) or kind.only("list")):
        if (not (may_raise(separator) and may_raise(items)) and is_array(builder, source, items)) or _is_map(items):
            return method(items, "join", separator)
    return builder.helper("pyJoin", separator, items if isinstance(source, ast.GeneratorExp) else builder.js(source))


def _is_map(items: Js) -> bool:
    function = getattr(items, "function", None)
    return isinstance(function, Member) and function.name in ("map", "filter", "flatMap")


def _replace(builder: Builder, node: ast.Call, holder: ast.expr) -> Js | None:
    if not _texts(builder, node, 2) or builder.kind(node.args[0]).least == 0:
        return None
    parts = method(builder.js(holder), "split", builder.js(node.args[0]))
    return method(parts, "join", builder.js(node.args[1]))


def _json(builder: Builder, node: ast.Call, holder: ast.expr) -> Js | None:
    return method(builder.js(holder), "json") if not node.args and not node.keywords else None


FORMS: Mapping[tuple[str, str], Transform] = {
    ("dict", "get"): _get,
    ("dict", "copy"): _copy,
    ("dict", "update"): _update,
    ("list", "append"): _append,
    ("list", "extend"): _extend,
    ("str", "lower"): _lower,
    ("str", "upper"): _upper,
    ("str", "strip"): _strip,
    ("str", "lstrip"): _strip,
    ("str", "rstrip"): _strip,
    ("str", "startswith"): _startswith,
    ("str", "endswith"): _startswith,
    ("str", "split"): _split,
    ("str", "join"): _join,
    ("str", "replace"): _replace,
    ("response", "json"): _json,
}
"""By the type that the object surely has, and the method's name."""
