"""Which scopes reach a request, and so are async: whatever may be called from them counts."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from emulator.port.kinds import JSON, Kind
from emulator.port.meanings import Meaning, dotted_meaning
from emulator.port.proofs import Proofs
from emulator.port.rows import methods, rows
from emulator.port.units import COMPREHENSIONS, Unit
from emulator.values.model import BATCH_HANDLER, HANDLERS

_BUILT_IN = JSON.types | {"tuple", "set", "bytes", "undefined", "keyed", "constant", "mapped", "whole"}
SENDING = frozenset({"get", "post", "put", "patch", "delete", "head", "options", "request"})


@dataclass(eq=False)
class Waiting:
    """The async scopes of a program, and what an indirect call may reach."""

    proofs: Proofs
    units: set[Unit] = field(default_factory=set)
    by_name: dict[str, set[Unit]] = field(default_factory=lambda: defaultdict(set))
    values: set[Unit] = field(default_factory=set)
    library: bool = False

    def is_async(self, unit: Unit) -> bool:
        """Tell whether a scope is async."""
        return unit in self.units

    @property
    def has_async_generators(self) -> bool:
        """Whether any generator sends."""
        return any(unit.yields for unit in self.units)

    @property
    def values_wait(self) -> bool:
        """Whether what a variable holds may be an async function."""
        return self.library or any(unit in self.units and not unit.yields for unit in self.values)

    def decorated_waits(self, unit: Unit) -> bool:
        """Tell whether a decorated function is async; a cache leaves it as it was, other decorators may not."""
        decorators = getattr(unit.node, "decorator_list", [])
        names = {ast.unparse(each).partition("(")[0].rpartition(".")[2] for each in decorators}
        return unit in self.units if names <= {"lru_cache", "cache"} else self.values_wait

    def method_waits(self, name: str, kind: Kind) -> bool:
        """Tell whether a method of that name may be async, of a value of this kind."""
        if kind.types and kind.types <= _BUILT_IN:
            return False
        if kind.only("object") and kind.cls:
            row = rows().get(f"{kind.cls}.{name}")
            return row is not None and row.waits
        if any(unit in self.units and not unit.yields for unit in self.by_name.get(name, ())):
            return True
        if name in self.attributes and self.values_wait:
            return True
        return any(row.waits and self.uses(row.python.rpartition(".")[0]) for row in methods(name))

    attributes: set[str] = field(default_factory=set)
    mentioned: set[str] = field(default_factory=set)

    def uses(self, name: str) -> bool:
        """Tell whether the program mentions a library's class, or what is in it."""
        return any(each == name or each.startswith(f"{name}.") or name == "response" for each in self.mentioned)

    def waits(self, node: ast.Call, meaning: Meaning | None, unit: Unit) -> bool:
        """Tell whether a call gives a promise."""
        match meaning.kind if meaning else "value":
            case "function" if meaning is not None:
                called = self.unit_of(meaning)
                return (
                    self.decorated_waits(called)
                    if _is_decorated(called)
                    else called in self.units and not called.yields
                )
            case "class":
                return False
            case "known" if meaning is not None:
                return is_waiting(meaning.name) or (is_own_error(meaning.name) is False and self._callback(node, unit))
            case "builtin":
                return self._callback(node, unit)
        if meaning is None and isinstance(node.func, ast.Attribute):
            return self.method_waits(node.func.attr, self.proofs.kind(node.func.value))
        return self.values_wait

    def _callback(self, node: ast.Call, unit: Unit) -> bool:
        """Tell whether a library function is given an async function to call."""
        for each in (*node.args, *(keyword.value for keyword in node.keywords)):
            if isinstance(each, ast.Lambda) and self.proofs.sources.unit(unit.module, each) in self.units:
                return True
            meaning = (
                dotted_meaning(self.proofs.sources, unit, each) if isinstance(each, ast.Name | ast.Attribute) else None
            )
            if meaning is not None and meaning.kind == "function" and self.unit_of(meaning) in self.units:
                return True
        return False

    def unit_of(self, meaning: Meaning) -> Unit:
        """Return the scope of an own function."""
        units = self.proofs.sources.modules[meaning.key[0]].units.values()
        return next(unit for unit in units if unit.name == meaning.key[1] and not unit.is_module)


def is_waiting(name: str) -> bool:
    """Tell whether a library's function gives a promise."""
    module, _, function = name.rpartition(".")
    row = rows().get(name)
    return (
        (row is not None and row.waits)
        or (module == "requests" and function in SENDING)
        or (name == "emulator.segment.cache.load")
    )


def is_own_error(_name: str) -> bool:
    """Tell whether a name is that of an error, whose making calls nothing."""
    return False


def find_waiting(proofs: Proofs) -> Waiting:
    """Return which scopes of a program are async."""
    waiting = Waiting(proofs)
    every = [unit for module in proofs.sources.modules.values() for unit in module.units.values()]
    for unit in every:
        _collect(waiting, unit)
    while True:
        more = {unit for unit in every if unit not in waiting.units and _sends(waiting, unit)}
        if not more:
            return waiting
        waiting.units |= more


def _is_decorated(unit: Unit) -> bool:
    return bool(getattr(unit.node, "decorator_list", []))


def own_nodes(unit: Unit) -> Iterator[ast.AST]:
    """Yield every node of a scope, but not of the scopes in it."""
    node = unit.node
    body = [node.body] if isinstance(node, ast.Lambda) else node.body
    pending: list[ast.AST] = list(body)
    while pending:
        each = pending.pop()
        yield each
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef):
            pending += [*each.decorator_list, *each.args.defaults, *(d for d in each.args.kw_defaults if d is not None)]
        elif isinstance(each, ast.Lambda):
            pending += [*each.args.defaults, *(d for d in each.args.kw_defaults if d is not None)]
        elif isinstance(each, ast.ClassDef):
            pending += [*each.decorator_list, *each.bases]
        elif isinstance(each, ast.AnnAssign):
            pending += [part for part in (each.target, each.value) if part is not None]
        elif isinstance(each, ast.arg):
            continue
        else:
            pending += ast.iter_child_nodes(each)


def _collect(waiting: Waiting, unit: Unit) -> None:
    """Note which functions are values, and which methods have which names."""
    if unit.is_method:
        waiting.by_name[unit.name.rpartition(".")[2]].add(unit)
    if isinstance(unit.node, ast.Lambda) or getattr(unit.node, "decorator_list", None):
        if not unit.is_class:
            waiting.values.add(unit)
    nodes = list(own_nodes(unit))
    called = {id(each.func) for each in nodes if isinstance(each, ast.Call)}
    # onTrack = onPage = forward: Segment calls a handler, and nothing in the program does so through a variable.
    called |= {id(each.value) for each in nodes if isinstance(each, ast.Assign) and _names_handlers(each)}
    holders = {id(each.value) for each in nodes if isinstance(each, ast.Attribute)}
    for each in nodes:
        if isinstance(each, ast.Attribute) and isinstance(each.ctx, ast.Store):
            waiting.attributes.add(each.attr)
        if not isinstance(each, ast.Name | ast.Attribute) or not isinstance(each.ctx, ast.Load):
            continue
        meaning = dotted_meaning(waiting.proofs.sources, unit, each)
        if meaning is not None and meaning.kind == "known":
            waiting.mentioned.add(meaning.name)
            waiting.library |= id(each) not in called and is_waiting(meaning.name)
            # getattr(requests, verb)
            waiting.library |= meaning.name == "requests" and id(each) not in holders
        if meaning is not None and meaning.kind == "function" and id(each) not in called:
            waiting.values.add(waiting.unit_of(meaning))
        if meaning is None and isinstance(each, ast.Attribute) and id(each) not in called:
            waiting.values |= waiting.by_name.get(each.attr, set())


def _names_handlers(node: ast.Assign) -> bool:
    known = {*HANDLERS.values(), BATCH_HANDLER}
    return all(isinstance(each, ast.Name) and each.id in known for each in node.targets)


def _sends(waiting: Waiting, unit: Unit) -> bool:
    for each in own_nodes(unit):
        if isinstance(each, ast.Call):
            meaning = dotted_meaning(waiting.proofs.sources, unit, each.func)
            if waiting.waits(each, meaning, unit):
                return True
            if meaning is not None and meaning.kind == "function" and waiting.unit_of(meaning) in waiting.units:
                return True
        if waiting.has_async_generators and isinstance(each, (ast.For, ast.YieldFrom, *COMPREHENSIONS)):
            sources = (
                [each.iter] if isinstance(each, ast.For) else [loop.iter for loop in getattr(each, "generators", [])]
            )
            sources += [each.value] if isinstance(each, ast.YieldFrom) else []
            if any(may_be_async(waiting.proofs, source) for source in sources):
                return True
    return False


def may_be_async(proofs: Proofs, source: ast.expr) -> bool:
    """Tell whether what a loop goes over may be an async generator."""
    kind = proofs.kind(source)
    return not kind.types or kind.may("object")
