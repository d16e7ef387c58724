"""Assignments: to names, items, attributes and several targets at once, and those that change what is there."""

from __future__ import annotations

import ast

from emulator.port.emit.builder import Builder, is_plain, may_raise
from emulator.port.emit.declared.shapes import enclosing_shape
from emulator.port.emit.expressions.iterables import is_ordered
from emulator.port.emit.expressions.later import listed_later
from emulator.port.emit.expressions.operators import OPERATORS, calculation
from emulator.port.emit.expressions.subscripts import slice_ends
from emulator.port.emit.facts.protocol import PROTOCOL
from emulator.port.output.javascript import Array, Assigned, Binary, Js, Member, Name, Text
from emulator.port.output.printing import flat


def transform_assign(builder: Builder, node: ast.Assign) -> None:
    """Add an assignment, or a chain of them."""
    if len(node.targets) == 1:
        assign(builder, node.targets[0], node.value)
        return
    name = builder.fresh("value")
    if isinstance(node.value, ast.Constant) and all(isinstance(each, ast.Name) for each in node.targets):
        for target in node.targets:
            store(builder, target, builder.js(node.value))
        return
    builder.expression(f"const {name} = ", builder.defined(node.value))
    for target in node.targets:
        store(builder, target, Name(name))


def assign(builder: Builder, target: ast.expr, value: ast.expr) -> None:
    """Add target = value."""
    if isinstance(target, ast.Tuple | ast.List):
        _unpack_value(builder, target, value)
        return
    js = builder.js(value) if _keeps_undefined(builder, target) else builder.defined(value)
    store(builder, target, js)


def _keeps_undefined(builder: Builder, target: ast.expr) -> bool:
    """Return whether a name may hold undefined for None: only one that is proven wherever it is used."""
    if not isinstance(target, ast.Name):
        return False
    unit = builder.unit
    loose = (
        unit.captured | unit.deleted | unit.strange | unit.rebound | unit.outer | unit.global_names | builder.checked
    )
    return target.id not in loose and not unit.is_module and not unit.is_class


def store(builder: Builder, target: ast.expr, js: Js) -> None:
    """Add an assignment of what is written already."""
    match target:
        case ast.Name(id=name):
            builder.expression(f"{_word(builder, target)}{_named(builder, name)} = ", js)
        case ast.Attribute(value=value, attr=attribute):
            _store_attribute(builder, value, attribute, js)
        case ast.Subscript():
            _store_item(builder, target, js)
        case ast.Tuple(elts=elements) | ast.List(elts=elements):
            _unpack(builder, elements, js)
        case _:
            builder.refuse(target, "an assignment to this; write one line for each name")


def _named(builder: Builder, name: str) -> str:
    meaning = builder.resolve.meaning(ast.Name(id=name, ctx=ast.Load()))
    if meaning is not None and meaning.kind in ("variable", "constant"):
        return builder.named(meaning.key).text
    return builder.local(name).text


def _word(builder: Builder, target: ast.expr) -> str:
    word = builder.scope.here.get(target)
    return f"{word} " if word else ""


def _store_attribute(builder: Builder, holder: ast.expr, name: str, js: Js) -> None:
    is_self = isinstance(holder, ast.Name) and holder.id in builder.selves
    if name == "__dict__":
        shape = enclosing_shape(builder.proofs.sources, builder.unit) if is_self else None
        if shape is not None and shape.native(builder.proofs.sources) is not None:
            builder.refuse(holder, "an assignment to __dict__; write a __getattr__ that returns self[name]")
        builder.expression("", builder.helper("pySetDict", builder.js(holder), js))
        return
    if is_self:
        _refuse_no_slot(builder, holder, name)
        is_set = "__setattr__" in builder.work.waiting.by_name
        if name in builder.setters or is_set or (builder.is_error and name in OF_ERRORS):
            js = builder.helper("pySetAttr", builder.js(holder), Text(name), js)
            builder.expression("", js)
            return
        builder.expression(f"this.{builder.member(name)} = ", js)
        return
    if may_raise(js) and may_raise(builder.js(holder)):
        js = _first(builder, js)
    if name in PROTOCOL:
        builder.expression("", builder.helper("pySetSpecial", builder.js(holder), Text(name), Text(PROTOCOL[name]), js))
        return
    builder.expression("", builder.helper("pySetAttr", builder.js(holder), Text(name), js))


def _refuse_no_slot(builder: Builder, holder: ast.expr, name: str) -> None:
    if "classmethod" in builder.unit.decorators:
        return
    shape = enclosing_shape(builder.proofs.sources, builder.unit)
    slots = shape.slots(builder.proofs.sources) if shape is not None else None
    if slots is not None and name not in slots and name not in builder.setters:
        builder.refuse(holder, f"an attribute that __slots__ does not name, {name}; name it there")


OF_ERRORS = frozenset({"message", "name", "stack", "cause", "__cause__", "args"})
"""Attributes that JavaScript's own errors have a use for."""


def _first(builder: Builder, js: Js) -> Js:
    """Give a value a name, so that it is evaluated before what it is stored in, as in Python."""
    name = builder.fresh("value")
    builder.expression(f"const {name} = ", js)
    return Name(name)


def _store_item(builder: Builder, target: ast.Subscript, js: Js) -> None:
    holder = builder.kind(target.value)
    if may_raise(js) and (may_raise(builder.js(target.value)) or _may_raise_key(builder, target.slice)):
        js = _first(builder, js)
    if isinstance(target.slice, ast.Slice):
        ends = slice_ends(builder, target.slice)
        builder.expression("", builder.helper("pySetSlice", builder.js(target.value), Array(ends), js))
        return
    key = builder.kind(target.slice)
    constant = isinstance(target.slice, ast.Constant) and key.exact and key.start != "__proto__"
    if holder.is_plain_dict and constant and not key.start.isdigit() and is_ordered(builder, holder):
        builder.expression(f"{flat(Member(builder.js(target.value), key.start))} = ", js)
        return
    name = "pySetKey" if holder.is_plain_dict and key.only("str") else "pySetItem"
    made = builder.helper(name, builder.js(target.value), builder.js(target.slice), js)
    builder.expression("", builder.read(target, made))


def _may_raise_key(builder: Builder, key: ast.expr) -> bool:
    return not isinstance(key, ast.Slice) and may_raise(builder.js(key))


def _unpack_value(builder: Builder, target: ast.Tuple | ast.List, value: ast.expr) -> None:
    """Add a, b = value."""
    if isinstance(value, ast.Tuple | ast.List) and len(value.elts) == len(target.elts):
        if not any(isinstance(each, ast.Starred) for each in (*target.elts, *value.elts)):
            _side_by_side(builder, target.elts, value.elts)
            return
    _unpack(builder, target.elts, builder.js(listed_later(builder, value)))


def _side_by_side(builder: Builder, targets: list[ast.expr], values: list[ast.expr]) -> None:
    """Add a, b = x, y: one after the other where nothing is used that changes, else all at once."""
    names = {each.id for target in targets for each in ast.walk(target) if isinstance(each, ast.Name)}
    used = {each.id for value in values[1:] for each in ast.walk(value) if isinstance(each, ast.Name)}
    if all(isinstance(each, ast.Name) for each in targets) and names.isdisjoint(used):
        for target, value in zip(targets, values, strict=True):
            # What is proven of a tuple's items is that they are null, never undefined.
            store(builder, target, builder.defined(value))
        return
    _unpack(builder, targets, Array(tuple(builder.defined(each) for each in values)), counted=True)


def _unpack(builder: Builder, targets: list[ast.expr], js: Js, *, counted: bool = False) -> None:
    star = next((i for i, each in enumerate(targets) if isinstance(each, ast.Starred)), None)
    plain = [each.value if isinstance(each, ast.Starred) else each for each in targets]
    count = [Name(str(len(targets))), *([Name(str(star))] if star is not None else [])]
    items = js if counted else builder.helper("pyUnpack", js, *count)
    names = [each for each in plain if isinstance(each, ast.Name) and each.id not in builder.selves]
    if len(names) == len(targets):
        pattern = f"[{', '.join(_named(builder, each.id) for each in names)}]"
        word = _word_of_all(builder, names)
        builder.expression(f"{word} {pattern} = " if word else f"{pattern} = ", items)
        return
    parts = [builder.fresh("part") for _ in targets]
    builder.expression(f"const [{', '.join(parts)}] = ", items)
    for target, part in zip(plain, parts, strict=True):
        store(builder, target, Name(part))


def _word_of_all(builder: Builder, names: list[ast.Name]) -> str:
    """Return the word that declares all names of an assignment, or declare the new ones before it."""
    words = {each: builder.scope.here[each] for each in names if each in builder.scope.here}
    if len(words) == len(names):
        return "const" if set(words.values()) == {"const"} else "let"
    if words:
        builder.write(f"let {', '.join(_named(builder, each.id) for each in words)};")
    return ""


def transform_augassign(builder: Builder, node: ast.AugAssign) -> None:
    """Add target += value."""
    match node.target:
        case ast.Name() as target:
            _augment_name(builder, node, target)
        case ast.Subscript() as target:
            _augment_item(builder, node, target)
        case ast.Attribute() as target:
            _augment_attribute(builder, node, target)


def _augment_item(builder: Builder, node: ast.AugAssign, target: ast.Subscript) -> None:
    """Add x[key] += value; what must not be evaluated twice gets a name."""
    holder, key = _steady(builder, target.value), _steady(builder, target.slice)
    load = builder.js(ast.copy_location(ast.Subscript(value=target.value, slice=target.slice, ctx=ast.Load()), target))
    if holder is None and key is None:
        _store_item(builder, target, _changed(builder, node, load))
        return
    held = holder or builder.js(target.value)
    placed = key or builder.js(target.slice)
    js = _changed(builder, node, _loaded(builder, node, builder.helper("pyGetItem", held, placed)))
    builder.expression("", builder.read(target, builder.helper("pySetItem", held, placed, js)))


def _augment_attribute(builder: Builder, node: ast.AugAssign, target: ast.Attribute) -> None:
    """Add x.name += value; an x that must not be evaluated twice gets a name."""
    steady = _steady(builder, target.value)
    if steady is None:
        load = ast.copy_location(ast.Attribute(value=target.value, attr=target.attr, ctx=ast.Load()), target)
        js = _changed(builder, node, builder.js(load))
        if target.attr == "__dict__":
            # What changes in the dict changes on the object.
            builder.expression("", js)
        else:
            _store_attribute(builder, target.value, target.attr, js)
        return
    js = _changed(builder, node, _loaded(builder, node, builder.helper("pyGetAttr", steady, Text(target.attr))))
    builder.expression("", builder.helper("pySetAttr", steady, Text(target.attr), js))


def _loaded(builder: Builder, node: ast.AugAssign, js: Js) -> Js:
    """Return what is read of a target that changes, awaited where that may send."""
    return builder.awaited(node, js) if builder.work.waiting.implicit.load_waits(node.target) else js


def _steady(builder: Builder, node: ast.expr) -> Js | None:
    """Give an expression a name unless it may be written twice; None when it may."""
    if is_plain(node) or isinstance(node, ast.Slice):
        return None
    js = builder.js(node)
    if not may_raise(js):
        return None
    return _first(builder, js)


def _augment_name(builder: Builder, node: ast.AugAssign, target: ast.Name) -> None:
    loaded = ast.copy_location(ast.Name(id=target.id, ctx=ast.Load()), target)
    builder.proofs.note(loaded, builder.kind(target))
    name = Name(_named(builder, target.id))
    before = builder.js(loaded)
    js = _changed(builder, node, before)
    if isinstance(js, Binary) and js.left == name and js.operator in ("+", "-", "*", "/"):
        builder.expression(f"{name.text} {js.operator}= ", js.right)
    else:
        builder.expression(f"{name.text} = ", js)


_IN_PLACE = {ast.Add: "list", ast.Mult: "list", ast.BitOr: "dict", ast.Sub: "set", ast.BitAnd: "set", ast.BitXor: "set"}
"""Operators that change a list, dict or set in its place; | changes sets too."""


def _changed(builder: Builder, node: ast.AugAssign, js: Js) -> Js:
    """Write the value that a target has then; a list, dict or set is changed in its place."""
    held = builder.kind(node.target)
    changes = _IN_PLACE.get(type(node.op))
    if (changes is not None and held.may(changes, "object")) or (isinstance(node.op, ast.BitOr) and held.may("set")):
        made: Js = builder.helper("pyInPlace", js, Text(f"{OPERATORS[type(node.op)]}="), builder.js(node.value))
    else:
        made = calculation(builder, node, (node.target, js), (node.value, builder.js(node.value)))
    return builder.read(node, made)


def transform_namedexpr(builder: Builder, node: ast.NamedExpr) -> Js:
    """Write (name := value)."""
    return Assigned(Name(_named(builder, node.target.id)), builder.defined(node.value))
