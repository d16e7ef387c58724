"""Finds the scopes of a program that are async: whatever may reach a request from them, in rounds."""

from __future__ import annotations

import ast

from emulator.port.callees import Callees
from emulator.port.emit.calls.function_fields import function_fields, functions_given
from emulator.port.emit.declared.shapes import Shape, shape_of
from emulator.port.emit.facts.asked import ANY
from emulator.port.emit.facts.async_values import SENDERS
from emulator.port.emit.facts.iterator_calls import consumed, library_name
from emulator.port.emit.facts.waiting import Waiting
from emulator.port.inference.proofs import Proofs
from emulator.port.rows import methods, names_of
from emulator.port.source.meanings import Meaning, dotted_meaning
from emulator.port.source.units import Unit
from emulator.values.model import BATCH_HANDLER, HANDLERS


def find_waiting(proofs: Proofs, handlers: list[str], *, exact: bool = False) -> Waiting:
    """Return which scopes of a program are async; an exact look follows which functions a call may run."""
    waiting = Waiting(proofs, Callees(proofs.sources, handlers) if exact else None)
    every = [unit for module in proofs.sources.modules.values() for unit in module.units.values()]
    for unit in every:
        _collect_scope(waiting, unit)
    for unit in every:
        _collect(waiting, unit)
    for unit in every:
        _note_libraries(waiting, unit)
    _find_makers(waiting, [shape_of(proofs.sources, (each.module, each.name)) for each in every if each.is_class])
    while True:
        found = {unit: _sending(waiting, unit) for unit in every if unit not in waiting.units}
        more = {unit: node for unit, node in found.items() if node is not None}
        giving = {unit for unit in every if unit not in waiting.giving and _gives(waiting, unit)}
        waiting.giving |= giving
        before, waiting.iterators = waiting.iterators, waiting.iterators or any(_keeps(waiting, unit) for unit in every)
        if not more and not giving and before == waiting.iterators:
            return waiting
        waiting.units.update(more)
        waiting.because.update(more)


def _collect_scope(waiting: Waiting, unit: Unit) -> None:
    """Note what a scope is itself: a class in a class, a method, a function that is a value from the start."""
    if unit.is_class and unit.parent is not None and unit.parent.is_class:
        # A class in a class is called as an attribute.
        waiting.attributes.add(unit.name.rpartition(".")[2])
    elif unit.is_method:
        waiting.by_name[unit.name.rpartition(".")[2]].add(unit)
        if unit.name.endswith(".__call__"):
            # Its objects are called as functions are that variables hold.
            waiting.values.add(unit)
    if unit.is_class:
        # Another name of a method, a lambda: called as methods are.
        waiting.attributes |= unit.bound | set(function_fields(unit.node))
        used = {each.id for each in unit.nodes if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load)}
        # A table of its methods, say.
        waiting.values |= {each for each in unit.inner() if each.name.rpartition(".")[2] in used}
        if any(ast.unparse(each).endswith(("Enum", "Flag")) for each in getattr(unit.node, "bases", [])):
            # What a member holds may be a function.
            waiting.attributes |= {"value", "_value_"}
    if isinstance(unit.node, ast.Lambda) or unit.decorators:
        if not unit.is_class:
            waiting.values.add(unit)


def _find_makers(waiting: Waiting, shapes: list[Shape]) -> None:
    """Note every __init__ by which the objects of a class may be made: also those of classes that share one with it."""
    lines = [shape.line(waiting.proofs.sources) for shape in shapes]
    for shape, line in zip(shapes, lines, strict=True):
        near = [
            each
            for other in lines
            if not {each.key for each in line}.isdisjoint(a.key for a in other)
            for each in other
        ]
        found = {each.module.units[each.methods["__init__"]] for each in near if "__init__" in each.methods}
        waiting.implicit.makers[shape.key] = found
        waiting.values |= found


_DISPLAYS = (
    ast.List, ast.Tuple, ast.Dict, ast.Set, ast.Constant, ast.JoinedStr, ast.ListComp, ast.DictComp, ast.SetComp,
    ast.Compare,
)  # fmt: skip


def _collect(waiting: Waiting, unit: Unit) -> None:
    """Note which functions are values: methods, too, which may stand below what names them."""
    nodes = unit.nodes
    called = {id(each.func) for each in nodes if isinstance(each, ast.Call)}
    # onTrack = onPage = forward: Segment calls a handler, and nothing in the program does so through a variable.
    called |= {id(each.value) for each in nodes if isinstance(each, ast.Assign) and _names_handlers(each)}
    holders = {id(each.value) for each in nodes if isinstance(each, ast.Attribute)}
    displays = {id(target) for each in nodes for target in _given_a_display(each)}
    if unit.is_class:
        waiting.named |= unit.bound
    for each in nodes:
        if isinstance(each, ast.Call):
            waiting.named |= _names_of_fields(each)
            _note_asked_by_text(waiting, each, unit, called)
            waiting.attributes |= set(functions_given(each))
        if _stores_by_dict(each) or (isinstance(each, ast.Call) and _passes_dict(waiting, each, unit)):
            waiting.attributes.add(ANY)
        if isinstance(each, ast.Attribute) and isinstance(each.ctx, ast.Store):
            waiting.attributes.add(each.attr)
            if id(each) not in displays:
                waiting.holding.add(each.attr)
        if isinstance(each, ast.Name | ast.Attribute) and isinstance(each.ctx, ast.Load):
            meaning = dotted_meaning(waiting.proofs.sources, unit, each)
            if meaning is not None and meaning.kind == "known":
                waiting.mentioned.add(meaning.name)
                # getattr(requests, verb)
                waiting.library |= meaning.name == "requests" and id(each) not in holders
            if id(each) not in called:
                _note_value(waiting, each, meaning)


def _note_value(waiting: Waiting, node: ast.expr, meaning: Meaning | None) -> None:
    """Note which functions a name or an attribute that is not called may pass on."""
    if meaning is None and isinstance(node, ast.Attribute):
        waiting.values |= waiting.by_name.get(node.attr, set())
    elif meaning is not None and meaning.kind == "known":
        waiting.library |= meaning.name in SENDERS
    elif meaning is not None and meaning.kind == "function":
        waiting.values.add(waiting.unit_of(meaning))


def _note_libraries(waiting: Waiting, unit: Unit) -> None:
    """Note the functions of libraries that variables hold: they are attributes of what nothing is known of."""
    nodes = unit.nodes
    asked = {id(each.value) for each in nodes if isinstance(each, ast.Attribute)}
    asked |= {id(each.args[0]) for each in nodes if isinstance(each, ast.Call) and each.args and _asks_attribute(each)}
    for each in nodes:
        if isinstance(each, ast.Name | ast.Attribute) and isinstance(each.ctx, ast.Load) and id(each) not in asked:
            meaning = dotted_meaning(waiting.proofs.sources, unit, each)
            if meaning is not None and meaning.kind == "known":
                waiting.attributes |= names_of(meaning.name)
    called = {id(each.func) for each in nodes if isinstance(each, ast.Call)}
    waiting.library |= any(_gives_sender(waiting, unit, each, called) for each in nodes)


def _gives_sender(waiting: Waiting, unit: Unit, node: ast.AST, called: set[int]) -> bool:
    """Return whether a node gives a method that sends: `send = session.post`, or a called getattr(session, verb)."""
    match node:
        case ast.Attribute(value=holder, attr=name) if id(node) not in called and name not in waiting.by_name:
            return _is_session(waiting, holder, surely=name not in ("post", "put", "patch", "delete")) and any(
                row.waits for row in methods(name)
            )
        case ast.Call(func=ast.Name(id="getattr"), args=[holder, name, *_]) if _is_called(unit, node, called):
            texts = [name.value] if isinstance(name, ast.Constant) else [row.python for row in methods("post")]
            waits = any(row.waits for each in texts for row in methods(str(each).rpartition(".")[2]))
            return waits and _is_session(waiting, holder, surely=False)
    return False


def _is_session(waiting: Waiting, holder: ast.expr, *, surely: bool) -> bool:
    """Return whether a value is a session of requests, or may be one."""
    kind = waiting.proofs.kind(holder)
    if kind.only("object") and kind.cls:
        return kind.cls == "requests.Session"
    is_self = isinstance(holder, ast.Name) and holder.id in ("self", "cls")
    may_be = not is_self and (not kind.types or kind.may("object"))
    return may_be and not surely and (waiting.uses("requests.Session") or waiting.uses("requests.session"))


def _asks_attribute(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Name) and node.func.id in ("getattr", "hasattr")


def _note_asked_by_text(waiting: Waiting, node: ast.Call, unit: Unit, called: set[int]) -> None:
    """Note methods that getattr may give as values, and attributes that setattr may make of functions."""
    word = ast.unparse(node.func).rpartition(".")[2]
    if word in ("setattr", "__setattr__") and len(node.args) > 1:
        kind, value = map(waiting.proofs.kind, node.args[-2:])
        any_name = {ANY} if not value.types or value.may("function", "object") else set()
        waiting.attributes |= {kind.start} if kind.exact else any_name
    asked = {"getattr": node.args[1:2], "attrgetter": node.args}.get(word, [])
    for kind in map(waiting.proofs.kind, asked):
        # Of any name, most are read for what they hold.
        if kind.start or _is_called(unit, node, called):
            fits = (name for name in waiting.by_name if name == kind.start or not kind.exact)
            waiting.values |= {each for name in fits if name.startswith(kind.start) for each in waiting.by_name[name]}


def _stores_by_dict(node: ast.AST) -> bool:
    """Return whether a node may give attributes by the dict that an object has: `self.__dict__.update(given)`."""
    match node:
        case ast.Subscript(value=holder, ctx=ast.Store()) | ast.AugAssign(target=holder) | ast.Assign(value=holder):
            return _is_dict_of_object(holder)
        case ast.Call(func=ast.Attribute(value=holder, attr="update" | "setdefault" | "__setitem__")):
            return _is_dict_of_object(holder)
    return False


def _passes_dict(waiting: Waiting, node: ast.Call, unit: Unit) -> bool:
    """Return whether a function of the program gets the dict of an object."""
    if not any(map(_is_dict_of_object, [*node.args, *(each.value for each in node.keywords)])):
        return False
    called = dotted_meaning(waiting.proofs.sources, unit, node.func)
    return called is None or called.kind not in ("known", "builtin")


def _is_dict_of_object(node: ast.expr) -> bool:
    match node:
        case ast.Attribute(attr="__dict__") | ast.Call(func=ast.Name(id="vars"), args=[_]):
            return True
    return False


def _is_called(unit: Unit, node: ast.Call, called: set[int]) -> bool:
    """Return whether what a call gives is called where it stands, or by a name that it is given."""
    if id(node) in called:
        return True
    nodes = unit.nodes
    makers = [each for each in nodes if isinstance(each, ast.Assign | ast.NamedExpr) and each.value is node]
    targets = [t for each in makers for t in (each.targets if isinstance(each, ast.Assign) else [each.target])]
    names = {each.id for each in targets if isinstance(each, ast.Name)}
    return any(isinstance(each, ast.Name) and each.id in names and id(each) in called for each in nodes)


def _names_of_fields(node: ast.Call) -> set[str]:
    """Return the names that a call may give to attributes: those of its texts, and of arguments of SimpleNamespace."""
    texts = {each.value for each in ast.walk(node) if isinstance(each, ast.Constant) and isinstance(each.value, str)}
    words = {word for text in texts for word in text.replace(",", " ").split()}
    made = ast.unparse(node.func).rpartition(".")[2] in ("SimpleNamespace", "replace", "_replace", "make_dataclass")
    return words | ({each.arg for each in node.keywords if each.arg} if made else set())


def _given_a_display(node: ast.AST) -> list[ast.expr]:
    """Return what is assigned a list, a text or a number that stands there, which is not an iterator."""
    match node:
        case ast.Assign(targets=targets, value=ast.expr() as value):
            found = targets
        case ast.AnnAssign(target=target, value=ast.expr() as value):
            found = [target]
        case _:
            return []
    return found if isinstance(value, _DISPLAYS) else []


def _names_handlers(node: ast.Assign) -> bool:
    known = {*HANDLERS.values(), BATCH_HANDLER}
    return all(isinstance(each, ast.Name) and each.id in known for each in node.targets)


def _sending(waiting: Waiting, unit: Unit) -> ast.AST | None:
    """Return the first node of a scope that may come to a request."""
    return next((each for each in unit.nodes if _sends(waiting, unit, each)), None)


def _sends(waiting: Waiting, unit: Unit, node: ast.AST) -> bool:
    if isinstance(node, ast.Call):
        if waiting.call_waits(node, unit):
            return True
        meaning = waiting.meaning(node, unit)
        if meaning is not None and meaning.kind == "function" and waiting.unit_of(meaning) in waiting.units:
            return True
    if waiting.implicit.waits(node) or any(waiting.is_later(source, unit) for source in _gone_over(node)):
        return True
    return isinstance(node, ast.With) and any(waiting.manager_waits(each.context_expr, unit) for each in node.items)


def _keeps(waiting: Waiting, unit: Unit) -> bool:
    """Return whether a scope hands on an iterator that sends requests, other than to a loop or a library."""
    nodes = unit.nodes
    used = {id(source) for each in nodes for source in _gone_over(each)}
    used |= {id(loop.iter) for each in nodes if isinstance(each, ast.GeneratorExp) for loop in each.generators}
    for each in nodes:
        if isinstance(each, ast.Call) and library_name(waiting.meaning(each, unit), each.func) is not None:
            used |= {id(argument) for argument in consumed(each)}
    makers = [each for each in nodes if isinstance(each, ast.GeneratorExp | ast.Call) and id(each) not in used]
    return any(waiting.is_later(each, unit) for each in makers)


def _gives(waiting: Waiting, unit: Unit) -> bool:
    """Return whether a function returns an iterator that sends requests, such as one of another generator."""
    values = [each.value for each in unit.nodes if isinstance(each, ast.Return)]
    made = [each for each in values if isinstance(each, ast.GeneratorExp | ast.Call)]
    return not unit.yields and any(waiting.is_later(each, unit) for each in made)


def _gone_over(node: ast.AST) -> list[ast.expr]:
    """Return what a form of the language goes over."""
    match node:
        case ast.For(iter=source) | ast.YieldFrom(value=source) | ast.Starred(value=source):
            return [source]
        case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[ast.Call() | ast.GeneratorExp() as source]):
            return [source]
        case ast.ListComp() | ast.SetComp() | ast.DictComp():
            return [loop.iter for loop in node.generators]
        case ast.Assign(targets=targets, value=value) if any(isinstance(t, ast.Tuple | ast.List) for t in targets):
            return [value]
    return []
