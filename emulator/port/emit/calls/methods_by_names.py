"""Methods that are known by the names of their arguments: a time's replace(hour=0), a reply's json(object_hook=f)."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.declared.arguments import keyword_object
from emulator.port.inference.method_kinds import TIME_PARTS, TIMES
from emulator.port.output.javascript import NULL, Js
from emulator.port.rows.addresses import HOOKS


def method_by_names(builder: Builder, node: ast.Call, function: ast.Attribute) -> Js | None:
    """Write a call of such a method; None for any other."""
    return replaced_time(builder, node, function) or _hooked_json(builder, node, function)


def replaced_time(builder: Builder, node: ast.Call, function: ast.Attribute) -> Js | None:
    """Write moment.replace(hour=0, …); None for any other call."""
    if function.attr != "replace" or node.args or not node.keywords:
        return None
    kind = builder.kind(function.value)
    named = all(each.arg in TIME_PARTS for each in node.keywords) and (not kind.types or kind.may("object"))
    # Of what may be anything, only a time has parts by name: Python's own str.replace takes no names.
    if kind.cls not in TIMES and not (named and not kind.cls):
        return None
    parts = keyword_object(builder, node.keywords, function.attr)
    return builder.helper("pyReplaceParts", builder.js(function.value), parts)


def _hooked_json(builder: Builder, node: ast.Call, function: ast.Attribute) -> Js | None:
    """Write response.json(object_hook=f) and its like; None for any other call."""
    names = {each.arg for each in node.keywords}
    own = "json" in builder.work.waiting.by_name and not builder.kind(function.value).only("response")
    if function.attr != "json" or own or node.args or not names or not names <= {*HOOKS}:
        return None
    for each in node.keywords:
        if builder.work.waiting.callback_waits(each.value, builder.unit):
            what = "a request in what .json() calls, where JavaScript cannot wait; write a for loop"
            builder.refuse_to_wait(each.value, what)
    given = {each.arg: builder.js(each.value) for each in node.keywords}
    last = max(map(HOOKS.index, given))
    hooks = [given.get(name, NULL) for name in HOOKS[: last + 1]]
    return builder.helper("pyReplyJsonHooked", builder.js(function.value), *hooks)
