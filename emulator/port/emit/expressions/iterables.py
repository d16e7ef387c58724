"""What a loop or a function goes over: plainly where it is proven, else what pyIter makes of it."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder
from emulator.port.inference.kinds import Kind
from emulator.port.output.javascript import Array, Js, Name, call, method


def iterable(builder: Builder, node: ast.expr, *, in_order: bool = True) -> Js:
    """Write a JavaScript iterable of what a loop over the value would meet."""
    if builder.work.waiting.is_later(node, builder.unit):
        made = builder.js(node)
        sure = isinstance(node, ast.GeneratorExp) or (
            isinstance(node, ast.Call) and not builder.work.waiting.steps_wait
        )
        return made if sure else builder.helper("pySteps", made)
    if isinstance(node, ast.Tuple | ast.List):
        return builder.js(ast.copy_location(ast.List(elts=node.elts, ctx=ast.Load()), node))
    if isinstance(node, ast.GeneratorExp):
        # Nobody but the loop has it, so that an array does as well.
        builder.work.consumed.add(node)
    return builder.js(node) if isinstance(node, ast.GeneratorExp) else _settled(builder, node, in_order=in_order)


def _settled(builder: Builder, node: ast.expr, *, in_order: bool) -> Js:
    view = _view(builder, node)
    if view is not None:
        return view
    meaning = builder.meaning(node)
    if meaning is not None and meaning.kind == "class":
        return method(builder.js(node), "pyMembers")
    kind = builder.kind(node)
    in_any_order = node in builder.work.unordered and (kind.may("set") or not kind.types)
    if in_order and not in_any_order:
        refuse_set(builder, node, kind)
    if kind.only("list", "tuple"):
        return builder.js(node)
    if kind.only("str"):
        return builder.js(node)
    if kind.is_plain_dict and is_ordered(builder, kind):
        return call("Object.keys", builder.js(node))
    if _is_own_generator(builder, node):
        # Nobody else has it, so that it ends where a loop leaves it, as in Python.
        return builder.js(node)
    if not in_order:
        # Where the order does not show, the helper that takes it goes over anything, sets too.
        return builder.js(node)
    return builder.helper(builder.work.unordered[node] if in_any_order else "pyIter", builder.js(node))


def _is_own_generator(builder: Builder, node: ast.expr) -> bool:
    meaning = builder.meaning(node.func) if isinstance(node, ast.Call) else None
    if meaning is None or meaning.kind != "function":
        return False
    unit = builder.work.waiting.unit_of(meaning)
    return unit.yields and isinstance(unit.node, ast.FunctionDef) and not unit.node.decorator_list


def is_ordered(builder: Builder, kind: Kind) -> bool:
    """Return whether the keys of a plain object have the order that Python gives them."""
    return not kind.may("keyed") and not any(name == "*" or name.isdigit() for name in builder.proofs.stored)


def is_array(builder: Builder, node: ast.expr, made: Js) -> bool:
    """Return whether what was written for a loop is an array."""
    function = getattr(made, "function", None)
    if isinstance(node, ast.Tuple | ast.List) or isinstance(made, Array) or builder.kind(node).only("list", "tuple"):
        # What unpacks the items of a list goes over it, and is none.
        return function not in (Name("pyUnpacked"), Name("pyUnpackedDeep"))
    return isinstance(function, Name) and function.text in ("Object.keys", "Object.values", "Object.entries")


def refuse_set(builder: Builder, node: ast.expr, kind: Kind) -> None:
    """Refuse to go over a set, whose order is not Python's."""
    if kind.only("set"):
        builder.refuse(node, "iteration over a set, whose order is not Python's in JavaScript; write sorted(…)")


def _view(builder: Builder, node: ast.expr) -> Js | None:
    """Write x.keys() or x.values() of a dict."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or node.args:
        return None
    holder, name = node.func.value, node.func.attr
    kind = builder.kind(holder)
    if name not in ("keys", "values") or not kind.is_plain_dict or not is_ordered(builder, kind):
        return None
    return call(f"Object.{name}", builder.js(holder))


def looped(builder: Builder, target: ast.expr, source: ast.expr) -> tuple[str, Js]:
    """Write what stands for each element, and what to go over: ("[name, value]", Object.entries(x))."""
    if isinstance(target, ast.Name):
        return builder.local(target.id).text, iterable(builder, source)
    again = _again(target)
    if isinstance(target, ast.Tuple | ast.List) and all(isinstance(each, ast.Name) for each in target.elts):
        names = [str(_pattern(builder, each, again)) for each in target.elts]
        late = builder.work.waiting.is_later(source, builder.unit)
        if late:
            return f"[{', '.join(names)}]", builder.helper(
                "pyUnpackedWaiting", builder.js(source), Name(str(len(names)))
            )
        paired = _pairs(builder, source) if len(names) == 2 else None
        if paired is None:
            paired = builder.helper("pyUnpacked", iterable(builder, source), Name(str(len(names))))
        return f"[{', '.join(names)}]", paired
    pattern = _pattern(builder, target, again)
    if pattern is None:
        builder.refuse(target, "a comprehension into other than names; write a for loop")
        return "_", Array()
    if builder.work.waiting.is_later(source, builder.unit):
        return pattern, builder.helper("pyUnpackedWaiting", builder.js(source), Name(_shape(target)))
    return pattern, builder.helper("pyUnpackedDeep", iterable(builder, source), Name(_shape(target)))


def _pairs(builder: Builder, source: ast.expr) -> Js | None:
    if not isinstance(source, ast.Call):
        return None
    if builder.resolve.builtin(source.func) == "enumerate" and len(source.args) == 1 and not source.keywords:
        items = iterable(builder, source.args[0])
        if is_array(builder, source.args[0], items):
            return method(items, "entries")
        return builder.helper("pyEnumerate", builder.js(source.args[0]))
    if builder.resolve.builtin(source.func) == "enumerate" and source.args:
        return builder.js(source)
    zipped = builder.resolve.builtin(source.func) == "zip" and not source.keywords
    if zipped and len(source.args) == 2 and not any(isinstance(each, ast.Starred) for each in source.args):
        return builder.js(source)
    if not isinstance(source.func, ast.Attribute) or source.func.attr != "items" or source.args:
        return None
    holder = source.func.value
    kind = builder.kind(holder)
    if kind.is_plain_dict and is_ordered(builder, kind):
        return call("Object.entries", builder.js(holder))
    if kind.only("dict"):
        return builder.helper("pyItems", builder.js(holder))
    return None


def _again(target: ast.expr) -> set[ast.AST]:
    """Return the names of a target that stand in it again, further on: `for _, name, _ in rows`."""
    last = {each.id: each for each in _names_in(target)}
    return {each for each in _names_in(target) if last[each.id] is not each}


def _names_in(target: ast.expr) -> list[ast.Name]:
    """Return the names of a target from left to right."""
    if isinstance(target, ast.Tuple | ast.List):
        return [name for each in target.elts for name in _names_in(each)]
    bare = target.value if isinstance(target, ast.Starred) else target
    return [bare] if isinstance(bare, ast.Name) else []


def _pattern(builder: Builder, target: ast.expr, again: set[ast.AST]) -> str | None:
    """Write a target of names, in which one that stands in it again has no place."""
    match target:
        case ast.Name(id=name):
            return "" if target in again else builder.local(name).text
        case ast.Starred(value=ast.Name(id=name)):
            return "" if target.value in again else builder.local(name).text
        case ast.Tuple(elts=elements) | ast.List(elts=elements):
            parts = [_pattern(builder, each, again) for each in elements]
            return None if None in parts else f"[{', '.join(str(each) for each in parts)}]"
    return None


def _shape(target: ast.expr) -> str:
    """Return the shape of a target as pyUnpackedDeep takes it: 1 for a name, "*" for a starred one, a list for more."""
    if isinstance(target, ast.Tuple | ast.List):
        return f"[{', '.join(_shape(each) for each in target.elts)}]"
    return '"*"' if isinstance(target, ast.Starred) else "1"
