"""Comprehensions and generator expressions: map and filter for plain ones, loops for those that wait."""

from __future__ import annotations

import ast
from functools import reduce

from emulator.port.emit.builder import Builder, may_raise
from emulator.port.emit.expressions.conditions import condition
from emulator.port.emit.expressions.iterables import is_array, looped
from emulator.port.emit.expressions.unordered import note_keys, note_loops
from emulator.port.output.javascript import (
    Array,
    Arrow,
    Binary,
    Block,
    Call,
    Conditional,
    Js,
    Member,
    Name,
    New,
    Unary,
    call,
    method,
)
from emulator.port.output.printing import flat
from emulator.port.source.units import expression_nodes

Comprehension = ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp


def transform_listcomp(builder: Builder, node: ast.ListComp) -> Js:
    """Write [x for …]."""
    with builder.hiding(targets(node)):
        if waits(builder, node):
            return _collected(builder, node)
        if _is_captured(node) or _has_walrus(node):
            return call(_block(builder, node, generator=False, shared=True))
        return _mapped(builder, node, node.elt)


def _is_captured(node: Comprehension) -> bool:
    """Return whether a lambda uses a name of the loops, which is one and the same for all items."""
    names = targets(node)
    inner = [each for each in ast.walk(node) if isinstance(each, ast.Lambda)]
    return any(isinstance(e, ast.Name) and e.id in names for each in inner for e in ast.walk(each.body))


def _has_walrus(node: Comprehension) -> bool:
    """Return whether a name is set on the way: its value is this item's, so that test and value take turns."""
    return any(isinstance(each, ast.NamedExpr) for each in ast.walk(node))


def transform_setcomp(builder: Builder, node: ast.SetComp) -> Js:
    """Write {x for …}."""
    note_loops(builder, node)
    with builder.hiding(targets(node)):
        looped_over = _in_loop(builder, node)
        if looped_over is not None:
            return looped_over
        hashed = _is_hashed(builder, node.elt)
        items = _mapped(builder, node, node.elt) if hashed else _steps(builder, node, node.elt)
    return New(builder.helper_name("PySet"), (items,))


def transform_dictcomp(builder: Builder, node: ast.DictComp) -> Js:
    """Write {k: v for …}."""
    note_keys(builder, node)
    mapped = builder.is_mapped(node)
    pair = ast.copy_location(ast.List(elts=[node.key, node.value], ctx=ast.Load()), node)
    with builder.hiding(targets(node)):
        entries = _in_loop(builder, node)
        if entries is not None and mapped:
            return entries
        if entries is None:
            in_steps = mapped and not _is_hashed(builder, node.key)
            entries = _steps(builder, node, pair) if in_steps else _mapped(builder, node, pair)
    if mapped:
        return New(builder.helper_name("PyDict"), (entries,))
    settled = not builder.kind(node).may("keyed")
    return call("Object.fromEntries", entries) if settled else builder.helper("pyPlain", entries)


def _in_loop(builder: Builder, node: ast.SetComp | ast.DictComp) -> Js | None:
    """Write a comprehension that waits, sets a name or makes functions, as a loop in a function; None for any other."""
    if waits(builder, node):
        return _collected(builder, node)
    shared = _has_walrus(node) or _is_captured(node)
    return call(_block(builder, node, generator=False, shared=True)) if shared else None


def _is_hashed(builder: Builder, node: ast.expr) -> bool:
    """Return whether a value is one that surely can be a key."""
    return builder.kind(node).only("str", "int", "float", "bool", "none")


def _steps(builder: Builder, node: Comprehension, element: ast.expr) -> Js:
    """Write the items one by one, so that one that can be no key ends the loop there."""
    made = ast.copy_location(ast.GeneratorExp(elt=element, generators=node.generators), node)
    builder.work.consumed.add(made)
    return transform_generatorexp(builder, made)


def transform_generatorexp(builder: Builder, node: ast.GeneratorExp) -> Js:
    """Write (x for …), which is evaluated only as far as somebody asks."""
    with builder.hiding(targets(node)):
        if waits(builder, node):
            return _generator(builder, node)
        loop = node.generators[0]
        if len(node.generators) > 1 or _has_walrus(node) or _is_captured(node):
            return _generator(builder, node)
        name, items = looped(builder, loop.target, loop.iter)
        tests = [condition(builder, each) for each in loop.ifs]
        value = builder.defined(node.elt)
        test = reduce(lambda left, right: Binary("&&", left, right), tests) if tests else None
        if test is None and value == Name(name):
            whole = isinstance(items, Call) and items.function == Name("pyIter") and len(items.arguments) == 1
            return builder.helper("pyIterator", items.arguments[0] if whole and isinstance(items, Call) else items)
        if not may_raise(value) and (test is None or not may_raise(test)) and _is_listed(builder, loop.iter, items):
            items = Array((Unary("...", items),)) if builder.kind(loop.iter).only("str") else listed(items)
            made = _plain_map(items, name, value, test)
            return made if node in builder.work.consumed else builder.helper("pyIterator", made)
        arrows = [Arrow(name, value), *([Arrow(used_names(name, test), test)] if test is not None else [])]
        return builder.helper("pyEach", items, *arrows)


def _generator(builder: Builder, node: ast.GeneratorExp) -> Js:
    block = _block(builder, node, generator=True, shared=_is_captured(node))
    # A generator has its own `this`.
    return method(block, "call", Name("this")) if "this" in " ".join(block.lines) else call(block)


def _is_listed(builder: Builder, node: ast.expr, items: Js) -> bool:
    return is_array(builder, node, items) or builder.kind(node).only("str") or is_entries(items)


def targets(node: Comprehension) -> set[str]:
    """Return the names that the loops of a comprehension give to their items."""
    return {each.id for loop in node.generators for each in ast.walk(loop.target) if isinstance(each, ast.Name)}


def waits(builder: Builder, node: Comprehension) -> bool:
    """Return whether a comprehension has to wait anywhere but for what it goes over first."""
    parts: list[ast.AST] = [part for loop in node.generators for part in (*loop.ifs, loop.target)]
    parts += [loop.iter for loop in node.generators[1:]]
    parts += [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
    waiting = builder.work.waiting
    if any(waiting.node_waits(each, builder.unit) for part in parts for each in expression_nodes(part)):
        return True
    return any(waiting.is_later(loop.iter, builder.unit) for loop in node.generators)


def _mapped(builder: Builder, node: Comprehension, element: ast.expr) -> Js:
    return _nested(builder, list(node.generators), element, node)


def _nested(builder: Builder, loops: list[ast.comprehension], element: ast.expr, node: Comprehension) -> Js:
    loop, *inner = loops
    name, items = looped(builder, loop.target, loop.iter)
    if not inner and _is_stepwise(builder, loop.iter, items):
        return _one_by_one(builder, loop, element, (name, items))
    if not (is_array(builder, loop.iter, items) and not isinstance(loop.target, ast.Tuple)) and not is_entries(items):
        items = items if isinstance(items, Array) else Array((Unary("...", items),))
    items = listed(items)
    tests = [condition(builder, each) for each in loop.ifs]
    test = reduce(lambda left, right: Binary("&&", left, right), tests) if tests else None
    if inner:
        if test is not None:
            items = method(items, "filter", Arrow(used_names(name, test), test))
        deeper = _nested(builder, inner, element, node)
        return method(items, "flatMap", Arrow(used_names(name, deeper), deeper))
    if isinstance(node, ast.DictComp) and isinstance(element, ast.List):
        value: Js = Array(tuple(builder.defined(each) for each in element.elts))
    else:
        value = builder.defined(element)
    return _plain_map(items, name, value, test)


def _is_stepwise(builder: Builder, node: ast.expr, items: Js) -> bool:
    """Return whether what is gone over may be an iterator, whose steps show what was done with the items before."""
    return not _is_listed(builder, node, items) and builder.kind(node).may("object")


def _one_by_one(builder: Builder, loop: ast.comprehension, element: ast.expr, source: tuple[str, Js]) -> Js:
    name, items = source
    tests = [condition(builder, each) for each in loop.ifs]
    value = builder.defined(element)
    test = reduce(lambda left, right: Binary("&&", left, right), tests) if tests else None
    if not may_raise(value) and (test is None or not may_raise(test)):
        return _plain_map(Array((Unary("...", items),)), name, value, test)
    arrows = [Arrow(name, value), *([Arrow(used_names(name, test), test)] if test is not None else [])]
    return Array((Unary("...", builder.helper("pyEach", items, *arrows)),))


def _plain_map(items: Js, name: str, value: Js, test: Js | None) -> Js:
    if test is not None and may_raise(test) and may_raise(value):
        return method(items, "flatMap", Arrow(name, Conditional(test, Array((value,)), Array())))
    if test is not None:
        items = method(items, "filter", Arrow(used_names(name, test), test))
    if flat(value) == name and (test is not None or isinstance(items, Array) or name.startswith("[")):
        return items
    return method(items, "map", Arrow(used_names(name, value), value))


def listed(items: Js) -> Js:
    """Return an array of what may be an iterator: that of entries() has no filter."""
    if isinstance(items, Call) and isinstance(items.function, Member) and items.function.name == "entries":
        return Array((Unary("...", items),))
    return items


def is_entries(items: Js) -> bool:
    """Return whether what was written for a loop has a size, or is the entries of an array."""
    function = getattr(items, "function", None)
    if isinstance(function, Name):
        return function.text in ("Object.entries", "Object.keys", "Object.values")
    return isinstance(function, Member) and function.name == "entries"


def used_names(names: str, body: Js) -> str:
    """Return the names that an arrow function takes, without those of a pair that it has no use for."""
    if not names.startswith("[") or names.count("[") > 1 or names.count(",") != 1:
        return names
    first, second = names[1:-1].split(", ")
    used = {each.text for each in body.parts() if isinstance(each, Name)}
    if any(isinstance(each, Block) for each in body.parts()):
        return names
    return f"[{first if first in used else ''}{f', {second}' if second in used else ''}]"


def _collected(builder: Builder, node: Comprehension) -> Js:
    """Write a comprehension that waits, as a loop in a function of its own."""
    return builder.awaited(node, call(_block(builder, node, generator=False)))


def _block(builder: Builder, node: Comprehension, *, generator: bool, shared: bool = False) -> Block:
    found = builder.fresh("found")
    with builder.arrow() as body:
        lines = _loop_lines(builder, node, list(node.generators), found, generator=generator)
    if shared:
        declared = ", ".join(sorted(builder.local(name).text for name in targets(node)))
        lines = [f"let {declared};", *(line.replace("for (const ", "for (") for line in lines)]
    if not generator:
        lines = [f"const {found} = {flat(_empty(builder, node))};", *lines, f"return {found};"]
    return Block("", tuple(lines), is_async=body.awaits or not (generator or shared), is_generator=generator)


def _empty(builder: Builder, node: Comprehension) -> Js:
    """Write what a comprehension begins with: its keys are hashed one by one, where they may be no keys."""
    if isinstance(node, ast.SetComp):
        return New(builder.helper_name("PySet"))
    mapped = isinstance(node, ast.DictComp) and builder.is_mapped(node)
    return New(builder.helper_name("PyDict")) if mapped else Array()


def _loop_lines(
    builder: Builder, node: Comprehension, loops: list[ast.comprehension], found: str, *, generator: bool
) -> list[str]:
    if not loops:
        pair = (builder.js(node.key), builder.defined(node.value)) if isinstance(node, ast.DictComp) else ()
        if pair and not generator and builder.is_mapped(node):
            return [f"{flat(method(Name(found), 'set', *pair))};"]
        value = Array(pair) if isinstance(node, ast.DictComp) else builder.defined(node.elt)
        word = "add" if isinstance(node, ast.SetComp) else "push"
        made = Unary("yield", value) if generator else method(Name(found), word, value)
        return [f"{flat(made)};"]
    loop, *inner = loops
    name, items = looped(builder, loop.target, loop.iter)
    word = loop_word(builder, loop.iter, generator=generator)
    head = f"{word} (const {name} of {flat(items)}) {{"
    tests = [condition(builder, each) for each in loop.ifs]
    body = _loop_lines(builder, node, inner, found, generator=generator)
    if tests:
        test = reduce(lambda left, right: Binary("&&", left, right), tests)
        body = [f"if ({flat(test)}) {{", *(f"  {line}" for line in body), "}"]
    return [head, *(f"  {line}" for line in body), "}"]


def loop_word(builder: Builder, source: ast.expr, *, generator: bool = False) -> str:
    """Return `for`, or `for await` where what is gone over may be a generator that sends."""
    # A generator is async by itself, whatever function it stands in.
    if (builder.is_async or generator) and builder.work.waiting.is_later(source, builder.unit):
        builder.awaits = True
        return "for await"
    return "for"
