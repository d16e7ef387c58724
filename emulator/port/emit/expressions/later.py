"""What has to be waited for beyond a plain call: functions that libraries call, and iterators that send requests."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.declared.arguments import bound
from emulator.port.emit.expressions.pattern_calls import pattern
from emulator.port.emit.facts.iterator_calls import AT_ONCE, EARLY_STOPS, LAZY, STEPS, STEPWISE, callbacks_of, consumed
from emulator.port.emit.facts.waiting import Waiting
from emulator.port.inference.kinds import TOP, listing
from emulator.port.output.javascript import Js, Name, Unary
from emulator.port.rows import rows
from emulator.port.source.meanings import Meaning

_KEYED = {"sorted": "pySorted", "min": "pyMin", "max": "pyMax", "list.sort": "pySort"}
_ADVICE = "write a for loop"


class Given(ast.expr):
    """An expression that is written already."""

    js: Js


def given(builder: Builder, node: ast.expr, js: Js) -> ast.expr:
    """Return what is written already as an expression: a list of anything, where it surely was an iterator."""
    made = ast.copy_location(Given(), node)
    made.js = js
    meaning = builder.meaning(node.func) if isinstance(node, ast.Call) else None
    is_known = meaning is not None and (meaning.name in STEPWISE or _is_generator(builder, meaning))
    builder.proofs.kinds[made] = listing(TOP) if isinstance(node, ast.GeneratorExp) or is_known else TOP
    return made


def _is_generator(builder: Builder, meaning: Meaning) -> bool:
    return meaning.kind == "function" and builder.work.waiting.unit_of(meaning).yields


def transform_given(_builder: Builder, node: Given) -> Js:
    """Write what is written already."""
    return node.js


def is_later(builder: Builder, node: ast.expr) -> bool:
    """Return whether what an expression gives may have to be waited for, one item after the other."""
    return builder.work.waiting.is_later(node, builder.unit)


def collected(builder: Builder, node: ast.expr) -> Js:
    """Write a list of what an iterator that sends requests gives."""
    return builder.awaited(node, builder.helper("pyCollected", builder.js(node)))


def listed_later(builder: Builder, node: ast.expr) -> ast.expr:
    """Return what is gone over at once: a list where it has to be waited for."""
    return given(builder, node, collected(builder, node)) if is_later(builder, node) else node


def later_call(builder: Builder, node: ast.Call, name: str) -> Js | None:
    """Write a call of a library, `list.sort` for a method, that waits for a function it calls or for an iterator.

    None where it waits for neither.
    """
    waiting: Waiting = builder.work.waiting
    callback = next((e for e in callbacks_of(node, name) if waiting.callback_waits(e, builder.unit)), None)
    late = waiting.late_arguments(node, name, builder.unit)
    if callback is None and not late:
        return None
    helper = "pyIterUntilWaiting" if name == "iter" and callback is not None else (LAZY | STEPS).get(name)
    if helper is not None and not any(isinstance(each, ast.Starred) for each in node.args):
        row = rows().get(name) if node.keywords else None
        given = bound(builder, node, row.parameters, name) if row is not None else map(builder.js, node.args)
        return builder.helper(helper, *given, *[Name("false")] * name.endswith("filterfalse"))
    if callback is not None:
        return _with_callback(builder, node, name, callback)
    if name == "next":
        return builder.awaited(node, builder.helper("pyNextWaiting", *map(builder.js, node.args)))
    if name in EARLY_STOPS:
        if isinstance(node.args[0], ast.GeneratorExp):
            return None
        return builder.awaited(
            node, builder.helper("pyFoundWaiting", builder.js(node.args[0]), Name("true" if name == "any" else "false"))
        )
    if name == "enumerate":
        return builder.helper("pyEnumerateWaiting", *map(builder.js, consumed(node)))
    if name == "zip" and not node.keywords:
        return builder.helper("pyMapWaiting", builder.helper_name("pyTuple"), *map(builder.js, node.args))
    if name in ("zip", "iter") or (name.startswith("itertools.") and name not in AT_ONCE):
        return builder.refuse(node, f"{name} of what sends requests; {_ADVICE}")
    return None


def with_lists(builder: Builder, node: ast.Call, name: str) -> ast.Call:
    """Return a call whose arguments that have to be waited for are lists."""
    late = builder.work.waiting.late_arguments(node, name, builder.unit)
    if not late:
        return node
    listed = {id(each): given(builder, each, collected(builder, each)) for each in late}
    args = [listed.get(id(each), each) for each in node.args]
    keywords = [ast.keyword(arg=each.arg, value=listed.get(id(each.value), each.value)) for each in node.keywords]
    return ast.copy_location(ast.Call(func=node.func, args=args, keywords=keywords), node)


def _with_callback(builder: Builder, node: ast.Call, name: str, callback: ast.expr) -> Js | None:
    if name == "list.callback":
        # A stack of managers calls it, and waits where any of them sends.
        return None
    if name == "functools.reduce":
        return builder.awaited(node, builder.helper("pyReduceWaiting", *map(builder.js, node.args)))
    if name in ("re.sub", "list.sub") and (made := _substituted(builder, node, name)) is not None:
        return builder.awaited(node, made)
    if name not in _KEYED:
        what = f"a request in what {name.removeprefix('list.')} calls, where JavaScript cannot wait"
        return builder.refuse(callback, f"{what}; {_ADVICE}")
    holder = node.func.value if name == "list.sort" and isinstance(node.func, ast.Attribute) else None
    several = len(node.args) > 1
    listed = ast.copy_location(ast.List(elts=node.args, ctx=ast.Load()), node) if several else None
    items = holder or listed or node.args[0]
    keyed = builder.awaited(node, builder.helper("pyKeyed", builder.js(items), builder.js(callback)))
    others = [builder.defined(each.value) for each in node.keywords if each.value is not callback]
    return builder.helper(_KEYED[name], Unary("...", keyed), *others)


def _substituted(builder: Builder, node: ast.Call, name: str) -> Js | None:
    """Write re.sub(pattern, function, text, count), or pattern.sub(function, text, count)."""
    of_module = name == "re.sub"
    flags = next((each.value for each in node.keywords if each.arg == "flags"), None)
    others = [each for each in node.keywords if each.arg != "flags"]
    if others or any(isinstance(each, ast.Starred) for each in node.args) or len(node.args) > 3 + of_module:
        return None
    if of_module:
        made = pattern(builder, node.args[0], flags)
    else:
        assert isinstance(node.func, ast.Attribute)
        made = builder.js(node.func.value)
    return builder.helper("pySubWaiting", made, *map(builder.js, node.args[of_module:]))
