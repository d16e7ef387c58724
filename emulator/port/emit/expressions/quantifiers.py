"""any(…) and all(…): `some` and `every` for a comprehension, with an early stop as in Python."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.emit.expressions.comprehensions import is_entries, listed, loop_word, targets, used_names, waits
from emulator.port.emit.expressions.conditions import condition
from emulator.port.emit.expressions.iterables import is_array, iterable, looped
from emulator.port.output.javascript import Array, Arrow, Binary, Block, Js, Unary, call, method, negated
from emulator.port.output.printing import flat


def every(builder: Builder, node: ast.Call, name: str, helper: str) -> Js | None:
    """Write any or all."""
    each = node.args[0] if len(node.args) == 1 and not node.keywords else None
    if each is None:
        return None
    if not isinstance(each, ast.GeneratorExp):
        return builder.helper(helper, iterable(builder, each, in_order=False))
    with builder.hiding(targets(each)):
        if waits(builder, each):
            return _waiting(builder, node, each, name)
        if len(each.generators) > 1:
            return builder.helper(helper, builder.js(each))
        loop = each.generators[0]
        target, items = looped(builder, loop.target, loop.iter)
        test = condition(builder, each.elt)
        for each_test in reversed(loop.ifs):
            left = condition(builder, each_test)
            test = Binary("||", negated(left), test) if name == "every" else Binary("&&", left, test)
    if is_array(builder, loop.iter, items) or is_entries(items):
        return method(listed(items), name, Arrow(used_names(target, test), test))
    if builder.kind(loop.iter).only("str"):
        return method(Array((Unary("...", items),)), name, Arrow(target, test))
    return builder.helper(helper, builder.helper("pyEach", items, Arrow(target, test)))


def _waiting(builder: Builder, node: ast.Call, each: ast.GeneratorExp, name: str) -> Js:
    """Write it as a loop in a function of its own, which stops as soon as the answer is known."""
    with builder.arrow():
        lines = _lines(builder, each, list(each.generators), stops=name == "some")
    block = Block("", (*lines, f"return {'false' if name == 'some' else 'true'};"), is_async=True)
    return builder.awaited(node, call(block))


def _lines(builder: Builder, node: ast.GeneratorExp, loops: list[ast.comprehension], *, stops: bool) -> list[str]:
    if not loops:
        test = condition(builder, node.elt)
        return [f"if ({flat(test if stops else negated(test))}) return {'true' if stops else 'false'};"]
    loop, *inner = loops
    name, items = looped(builder, loop.target, loop.iter)
    head = f"{loop_word(builder, loop.iter)} (const {name} of {flat(items)}) {{"
    tests = [f"if ({flat(negated(condition(builder, each)))}) continue;" for each in loop.ifs]
    body = [*tests, *_lines(builder, node, inner, stops=stops)]
    return [head, *(f"  {line}" for line in body), "}"]
