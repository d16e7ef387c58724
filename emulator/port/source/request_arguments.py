"""Names the arguments that session.request takes by place beyond its method and URL, as its JavaScript takes them."""

from __future__ import annotations

import ast

_METHOD_AND_URL = 2
_NAMES = (
    "params", "data", "headers", "cookies", "files", "auth", "timeout", "allow_redirects", "proxies", "hooks",
    "stream", "verify", "cert", "json",
)  # fmt: skip
"""Source: requests 2, `Session.request`."""


def name_request_arguments(tree: ast.Module) -> None:
    """Name them in every call of a method `request`, unless the file has one of its own."""
    nodes = [*ast.walk(tree)]
    if any(isinstance(each, ast.FunctionDef) and each.name == "request" for each in nodes):
        return
    for node in nodes:
        match node:
            case ast.Call(func=ast.Attribute(attr="request"), args=[_, _, _, *_] as args) if not any(
                isinstance(each, ast.Starred) for each in args
            ):
                rest = args[_METHOD_AND_URL:]
                del args[_METHOD_AND_URL:]
                named = [ast.keyword(arg=name, value=value) for name, value in zip(_NAMES, rest, strict=False)]
                node.keywords[:0] = [ast.copy_location(each, each.value) for each in named]
