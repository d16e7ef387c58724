"""Errors that are made: Segment's own, and Python's and requests' by name."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.declared.arguments import positional
from emulator.port.emit.expressions.formats import text_of
from emulator.port.emit.facts.error_names import SEGMENT
from emulator.port.output.javascript import NULL, Js, Name, New, Text


def made_error(builder: Builder, node: ast.Call, name: str) -> Js:
    """Write E(…) of a class that is Segment's, Python's or a library's."""
    if name in SEGMENT:
        return _segment(builder, node, name)
    if node.keywords and not name.startswith("requests."):
        return builder.refuse(node, f"{name} with arguments by name; write them without names")
    if len(node.args) == 1 and builder.kind(node.args[0]).only("str") and not node.keywords and name != "KeyError":
        return builder.helper("pyError", Text(name), builder.js(node.args[0]))
    if not node.args and not node.keywords and name != "SyntaxError":
        return builder.helper("pyError", Text(name))
    given = positional(builder, node.args)
    if len(node.args) > 1 and name == "SyntaxError":
        return builder.refuse(node, f"{name} with the place of a file; write its text alone")
    if node.keywords:
        return _of_requests(builder, node, name)
    return builder.helper("pyErrorOf", Text(name), *given)


def _of_requests(builder: Builder, node: ast.Call, name: str) -> Js:
    """Write an error of requests with its request and its response."""
    linked = {each.arg: builder.js(each.value) for each in node.keywords}
    if len(node.args) > 1 or not linked.keys() <= {"request", "response"}:
        return builder.refuse(node, f"{name} with other than a text, request= and response=; leave the rest out")
    text = text_of(builder, node.args[0]) if node.args else Text("")
    request, response = linked.get("request", NULL), linked.get("response", NULL)
    return builder.helper("pyRequestsError", Text(name.removeprefix("requests.")), text, request, response)


def _segment(builder: Builder, node: ast.Call, name: str) -> Js:
    """Write one of Segment's errors, which are JavaScript's own and take one text."""
    if node.keywords:
        return builder.refuse(node, f"{name} with arguments by name; write them without names")
    if not node.args:
        return New(Name(name))
    if len(node.args) == 1 and not isinstance(node.args[0], ast.Starred):
        return New(Name(name), (text_of(builder, node.args[0]),))
    return New(Name(name), (builder.helper("pyStr", builder.helper("pyTuple", *positional(builder, node.args))),))
