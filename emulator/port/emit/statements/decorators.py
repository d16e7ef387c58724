"""Decorators of functions and methods: what stands before and after what they decorate."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.expressions.names import library_value
from emulator.port.output.javascript import Call, Name
from emulator.port.output.printing import flat
from emulator.port.source.meanings import Meaning
from emulator.port.source.units import Unit

_CACHES = {"functools.lru_cache", "functools.cache"}


def decorator_parts(builder: Builder, node: ast.expr, unit: Unit) -> tuple[str, str]:
    """Return what stands before and after a function that is decorated."""
    function = node.func if isinstance(node, ast.Call) else node
    meaning = builder.meaning(function)
    if meaning is not None and meaning.name in _CACHES:
        return _cached(builder, node, meaning)
    if meaning is not None and meaning.name == "contextlib.contextmanager" and unit in builder.work.waiting.units:
        builder.helper_name("pyContextmanagerWaiting")
        return "pyContextmanagerWaiting(", ")"
    if isinstance(node, ast.Call) or meaning is None or meaning.kind == "class":
        js = builder.js(node)
        if isinstance(js, Call) and isinstance(js.function, Name) and js.function.text == "pyWraps":
            return f"{flat(js)}(", ")"
        return f"{flat(builder.helper_name('pyCalled'))}({flat(js)}, ", ")"
    if meaning.kind in ("known", "builtin"):
        made = library_value(builder, node, meaning.name)
        return f"{flat(made)}(", ")"
    return f"{flat(builder.js(node))}(", ")"


def _cached(builder: Builder, node: ast.expr, meaning: Meaning) -> tuple[str, str]:
    builder.helper_name("pyCached")
    given = (
        [*node.args, *(each.value for each in node.keywords if each.arg == "maxsize")]
        if isinstance(node, ast.Call)
        else []
    )
    if meaning.name == "functools.cache":
        return "pyCached(", ", null)"
    return "pyCached(", f", {flat(builder.js(given[0]))})" if given else ")"
