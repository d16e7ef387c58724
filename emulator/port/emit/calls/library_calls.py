"""Calls of libraries with a form of their own: Segment's cache, partial, plain requests, and what only types have."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping

from emulator.port.emit.builder import Builder
from emulator.port.emit.calls.plain_requests import request_call
from emulator.port.emit.declared.arguments import is_spread, keyword_object, positional
from emulator.port.emit.expressions.formats import check_time_format
from emulator.port.emit.expressions.pattern_calls import compile_call, method_of_pattern, pattern_call
from emulator.port.output.javascript import Array, Arrow, Binary, Js, Name, New, Text, Unary, call, method
from emulator.port.rows.patterns import PATTERNED

Transform = Callable[[Builder, ast.Call], Js | None]


def _cache_load(builder: Builder, node: ast.Call) -> Js | None:
    if len(node.args) != 3 or node.keywords or is_spread(node):
        return builder.refuse(node, "cache.load takes a key, milliseconds, and a function without arguments")
    key, ttl, function = node.args
    milliseconds = builder.js(ttl)
    if builder.kind(ttl).may("none"):
        milliseconds = Name("-1") if builder.kind(ttl).only("none") else Binary("??", milliseconds, Name("-1"))
    made = _maker(builder, function)
    return builder.awaited(node, method(Name("cache"), "load", builder.js(key), milliseconds, made))


def _maker(builder: Builder, function: ast.expr) -> Js:
    """Write what the cache calls for a value: an async function."""
    if isinstance(function, ast.Lambda):
        made = builder.js(function)
        if isinstance(made, Arrow):
            body = made.body
            # An async function hands on a promise, so that a lone await is not needed.
            return Arrow(
                "", body.operand if isinstance(body, Unary) and body.operator == "await" else body, is_async=True
            )
        return made
    meaning = builder.meaning(function)
    waits = (
        meaning is not None
        and meaning.kind == "function"
        and builder.work.waiting.unit_of(meaning) in builder.work.waiting.units
    )
    named = builder.js(function)
    return (
        named
        if waits
        else Arrow("", builder.helper("pyCalled", named) if meaning is None else call(named), is_async=True)
    )


def _cache_delete(builder: Builder, node: ast.Call) -> Js | None:
    return method(Name("cache"), "delete", *positional(builder, node.args))


def _partial(builder: Builder, node: ast.Call) -> Js | None:
    if node.keywords:
        builder.work.keyword_calls = True
    function, node = method_of_pattern(builder, node) or (builder.js(node.args[0]), node)
    keywords = [keyword_object(builder, node.keywords, "functools.partial")] if node.keywords else []
    return builder.helper("pyPartial", function, Array(tuple(positional(builder, node.args[1:]))), *keywords)


def _enumeration(builder: Builder, node: ast.Call) -> Js | None:
    """Write Enum("Name", members)."""
    if len(node.args) != 2 or node.keywords or is_spread(node):
        return builder.refuse(node, "Enum() with other than a name and members; write a class")
    meaning = builder.meaning(node.func)
    kind = meaning.name if meaning is not None else ""
    base = builder.helper_name("PyTextEnum" if kind == "enum.StrEnum" else "PyEnum")
    mixin = {"enum.IntEnum": "int", "enum.StrEnum": "str"}.get(kind, "")
    return builder.helper("pyEnumMade", base, Text(mixin), *positional(builder, node.args))


def _namedtuple(builder: Builder, node: ast.Call) -> Js | None:
    given = dict(zip(("typename", "field_names"), node.args, strict=False))
    given |= {each.arg: each.value for each in node.keywords if each.arg not in (None, "module")}
    if {"typename", "field_names"} - given.keys() or given.keys() - {"typename", "field_names", "defaults"}:
        return builder.refuse(node, "namedtuple with other than a name, fields and defaults=; leave the rest out")
    names = ("typename", "field_names", "defaults")
    return builder.helper("pyNamedtuple", *(builder.js(given[each]) for each in names if each in given))


def _cast(builder: Builder, node: ast.Call) -> Js | None:
    return builder.js(node.args[1]) if len(node.args) == 2 else None


def _request(verb: str) -> Transform:
    return lambda builder, node: request_call(builder, node, verb)


def _replaced(builder: Builder, node: ast.Call) -> Js | None:
    fields = keyword_object(builder, node.keywords, "dataclasses.replace")
    return builder.helper("pyReplaceFields", builder.js(node.args[0]), fields)


def _time_strftime(builder: Builder, node: ast.Call) -> Js | None:
    if node.args:
        check_time_format(builder, node.args[0])
    return None


def _exit_stack(builder: Builder, _node: ast.Call) -> Js | None:
    return New(builder.helper_name("PyExitStackWaiting")) if builder.work.waiting.managers_wait else None


def _dict_config(builder: Builder, _node: ast.Call) -> Js | None:
    """Refuse handlers that Segment has no place for; a factory gets its arguments by name."""
    for each in ast.walk(builder.module.tree):
        match each:
            case ast.Constant(value="()"):
                builder.work.keyword_calls = builder.work.keyword_classes = True
            case ast.Dict(keys=keys, values=values):
                named = dict(zip((getattr(key, "value", None) for key in keys), values, strict=True))
                match named.get("class"):
                    case ast.Constant(value=str() as name) as found if (
                        name.startswith("logging.") and name not in _CONFIGURED
                    ):
                        builder.refuse(found, f"{name} in a config of logging; write logging.StreamHandler")
    return None


def _address_class(name: str) -> Transform:
    return lambda builder, node: builder.refuse(node, f"ipaddress.{name}(…); write ipaddress.ip_address(text)")


_CONFIGURED = ("logging.StreamHandler", "logging.NullHandler", "logging.Formatter")
KNOWN: Mapping[str, Transform] = {
    "logging.config.dictConfig": _dict_config,
    "emulator.segment.cache.load": _cache_load,
    "emulator.segment.cache.delete": _cache_delete,
    "functools.partial": _partial,
    "operator.methodcaller": lambda builder, node: builder.refuse(node, "methodcaller of *names; write a lambda"),
    "collections.namedtuple": _namedtuple,
    "enum.Enum": _enumeration,
    "enum.IntEnum": _enumeration,
    "enum.StrEnum": _enumeration,
    "time.strftime": _time_strftime,
    "contextlib.ExitStack": _exit_stack,
    "typing.cast": _cast,
    "cast": _cast,
    "dataclasses.replace": _replaced,
    "copy.replace": _replaced,
    "re.compile": compile_call,
    **{f"ipaddress.{name}": _address_class(name) for name in ("IPv4Address", "IPv6Address")},
    **{f"re.{name}": pattern_call(name) for name in PATTERNED},
    **{
        f"requests.{verb}": _request(verb)
        for verb in ("get", "post", "put", "patch", "delete", "head", "options", "request")
    },
}
"""What each becomes; None is what its row says."""
