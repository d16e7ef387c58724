"""What waits for a request: scopes that are async, calls that give a promise, iterators that wait at each step."""

from __future__ import annotations

import ast
from collections import defaultdict
from dataclasses import dataclass, field

from emulator.port.callees import Callees
from emulator.port.emit.facts.asked import ANY
from emulator.port.emit.facts.async_values import SENDERS, AsyncValues
from emulator.port.emit.facts.implicit import BUILT_IN, MAY_SEND, Implicit
from emulator.port.emit.facts.iterator_calls import GOES_OVER, STEPWISE, callbacks_of, consumed, library_name
from emulator.port.emit.facts.protocol import KEPT, PROTOCOL
from emulator.port.inference.proofs import Proofs
from emulator.port.rows import methods, rows
from emulator.port.source.meanings import Key, Meaning, dotted_meaning
from emulator.port.source.units import OF_CLASSES, Unit, enclosing_class, expression_nodes

_STACK = "contextlib.ExitStack"
_OF_STACK = frozenset({"enter_context", "close"})
"""What a stack of managers waits for, where any of them sends."""
_NEVER_WAIT = (PROTOCOL.keys() | KEPT) - (MAY_SEND - {"__init__"})
"""Special methods: one that sends is refused where it is defined."""


@dataclass(eq=False)
class Waiting:
    """The async scopes of a program, `because` of what, and what an indirect call may reach."""

    proofs: Proofs
    callees: Callees | None
    units: set[Unit] = field(default_factory=set)
    because: dict[Unit, ast.AST] = field(default_factory=dict)
    by_name: dict[str, set[Unit]] = field(default_factory=lambda: defaultdict(set))
    values: set[Unit] = field(default_factory=set)
    library: bool = False
    iterators: bool = False
    attributes: set[str] = field(default_factory=set)
    holding: set[str] = field(default_factory=set)
    giving: set[Unit] = field(default_factory=set)
    mentioned: set[str] = field(default_factory=set)
    named: set[str] = field(default_factory=set)
    implicit: Implicit = field(init=False)
    values_of: AsyncValues = field(init=False)
    _items: dict[Unit, frozenset[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        makers: dict[Key, set[Unit]] = defaultdict(set)
        self.values_of = AsyncValues(self.callees, self.units, makers)
        self.implicit = Implicit(self.proofs, self.by_name, self.units, makers)

    def is_async(self, unit: Unit) -> bool:
        """Return whether a scope is async."""
        return unit in self.units

    @property
    def has_async_generators(self) -> bool:
        """Whether any generator sends, or any own iterator."""
        return any(unit.yields for unit in self.units) or self.implicit.is_async("__next__")

    @property
    def values_wait(self) -> bool:
        """Whether what a variable holds may be an async function."""
        return self.library or any(unit in self.units and not unit.yields for unit in self.values)

    def decorated_waits(self, unit: Unit) -> bool:
        """Return whether a decorated function is async; a cache leaves it so, and a context is made at once."""
        by = set(unit.decorators) - OF_CLASSES
        if by <= {"lru_cache", "cache"}:
            return unit in self.units
        return by != {"contextmanager"} and self.values_wait and self.values_of.decorated_waits(unit)

    def method_waits(self, function: ast.Attribute) -> bool:
        """Return whether a method may be async, of what is known of its object."""
        name, kind = function.attr, self.proofs.kind(function.value)
        if (kind.types and kind.types <= BUILT_IN) or name in _NEVER_WAIT:
            return False
        if isinstance(function.value, ast.Attribute) and self.is_of_library(function.value.attr):
            return False
        if name in ("__enter__", "__exit__"):
            return self.managers_wait
        if name in _OF_STACK and self.uses(_STACK) and (not kind.cls or kind.cls == _STACK) and self.managers_wait:
            return True
        if not self.values_of.method_waits(function):
            return False
        if kind.only("object") and kind.cls:
            row = rows().get(f"{kind.cls}.{name}")
            if row is not None or self.attributes.isdisjoint({name, ANY}):
                return row is not None and row.waits
        named = not self.attributes.isdisjoint({name, ANY}) or "__getattr__" in self.by_name
        if any(map(self.method_is_async, self.by_name.get(name, ()))) or (named and self.values_wait):
            return True
        of_library = (row.waits and self.uses(row.python.rpartition(".")[0]) for row in methods(name))
        return self.implicit.drives_generator(function) or any(of_library)

    def is_of_library(self, attribute: str) -> bool:
        """Return whether only objects of libraries have an attribute of that name, such as a session's headers."""
        own = attribute in self.attributes or attribute in self.by_name or attribute in self.named
        return not own and attribute in ("headers", "params", "cookies")

    def method_is_async(self, unit: Unit) -> bool:
        """Return whether a call of this method gives a promise."""
        is_own = OF_CLASSES.issuperset(unit.decorators)
        return unit in self.units and not unit.yields if is_own else self.decorated_waits(unit)

    def uses(self, name: str) -> bool:
        """Return whether the program mentions a library's class, or what is in it."""
        return any(each == name or each.startswith(f"{name}.") or name == "response" for each in self.mentioned)

    def waits(self, node: ast.Call, meaning: Meaning | None) -> bool:
        """Return whether a call gives a promise."""
        match meaning.kind if meaning else "value":
            case "function" if meaning is not None:
                called = self.unit_of(meaning)
                return self.decorated_waits(called) if called.decorators else called in self.units and not called.yields
            case "class" if meaning is not None:
                return self.implicit.begins(meaning.key)
            case "known" if meaning is not None:
                return meaning.name in SENDERS
            case "builtin":
                return False
        made = self.lambda_of(meaning)
        if made is not None:
            return made in self.units
        if meaning is None and isinstance(node.func, ast.Attribute):
            return self.method_waits(node.func)
        return self.value_waits(node.func)

    def value_waits(self, node: ast.expr) -> bool:
        """Return whether a call of what a variable holds gives a promise."""
        return self.values_wait and self.values_of.called_waits(node)

    def lambda_of(self, meaning: Meaning | None) -> Unit | None:
        """Return the lambda that a constant of a file is: `compose = lambda f, g: …`."""
        if meaning is None or meaning.kind != "constant":
            return None
        module = self.proofs.sources.modules[meaning.key[0]]
        value = module.constants[meaning.key[1]]
        return module.units[value] if isinstance(value, ast.Lambda) else None

    def callback_waits(self, node: ast.expr, unit: Unit) -> bool:
        """Return whether a function that is passed on may be async."""
        if isinstance(node, ast.Lambda):
            return self.proofs.sources.unit(unit.module, node) in self.units
        if isinstance(node, ast.Constant):
            return False
        if isinstance(node, ast.Call):
            made = self.meaning_of(node.func, unit)
            if made is not None and made.name == "functools.partial" and node.args:
                return self.callback_waits(node.args[0], unit)
            return self.value_waits(node) and (made is None or made.kind not in ("known", "builtin", "class"))
        meaning = self.meaning_of(node, unit)
        if meaning is None and isinstance(node, ast.Attribute):
            return self.method_waits(node)
        match meaning.kind if meaning else "value":
            case "function" if meaning is not None:
                called = self.unit_of(meaning)
                return self.decorated_waits(called) if called.decorators else called in self.units
            case "known" if meaning is not None:
                return meaning.name in SENDERS
            case "class" if meaning is not None:
                return self.implicit.begins(meaning.key)
            case "builtin":
                return False
        kind = self.proofs.kind(node)
        return self.value_waits(node) and (not kind.types or kind.may("function", "object"))

    def is_later(self, node: ast.expr, unit: Unit) -> bool:
        """Return whether what an expression gives may be an iterator that has to be waited for at each step."""
        match node:
            case ast.GeneratorExp():
                return self._generator_waits(node, unit)
            case ast.Call():
                return self._call_is_later(node, unit)
            case ast.Attribute(attr=name) if name not in self.holding:
                return False
            case ast.Name() | ast.Attribute() | ast.Subscript() | ast.IfExp() | ast.BoolOp() | ast.NamedExpr():
                return self.has_iterators and self.implicit.may_be_own(node) and self.values_of.steps_may_wait(node)
        return False

    def _generator_waits(self, node: ast.GeneratorExp, unit: Unit) -> bool:
        if any(self.is_later(loop.iter, unit) for loop in node.generators):
            return True
        parts = [node.elt, *(test for loop in node.generators for test in loop.ifs)]
        parts += [loop.iter for loop in node.generators[1:]]
        return any(self.node_waits(each, unit) for part in parts for each in expression_nodes(part))

    def node_waits(self, node: ast.AST, unit: Unit) -> bool:
        """Return whether an expression in a scope waits, apart from what stands in it."""
        return self.call_waits(node, unit) if isinstance(node, ast.Call) else self.implicit.waits(node)

    def call_waits(self, node: ast.Call, unit: Unit) -> bool:
        """Return whether a call in a scope waits: for what it calls, or for what it is given."""
        meaning = self.meaning(node, unit)
        if isinstance(node.func, ast.Attribute) and node.func.attr == "__init__":
            return self.implicit.begins(enclosing_class(unit))
        if meaning is not None and meaning.name == "getattr" and meaning.kind == "builtin":
            return self.implicit.waits_by_name(node)
        return self.waits(node, meaning) or self.waits_for_arguments(node, meaning, unit)

    def manager_waits(self, node: ast.expr, unit: Unit) -> bool:
        """Return whether the beginning or the end of a with block may send."""
        meaning = self.meaning(node, unit) if isinstance(node, ast.Call) else None
        if meaning is not None and meaning.kind in ("known", "builtin") and meaning.name != _STACK:
            return meaning.name == "contextlib.closing" and self.implicit.is_async("close")
        if meaning is not None and meaning.kind == "function":
            return self.unit_of(meaning) in self.units
        return self.managers_wait

    @property
    def managers_wait(self) -> bool:
        """Whether any manager of the program sends when its block begins or ends."""
        of_class = any(map(self.implicit.is_async, ("__enter__", "__exit__")))
        of_library = (self.uses("contextlib.closing") and self.implicit.is_async("close")) or (
            self.uses(_STACK) and self.values_wait
        )
        return of_class or of_library or any(map(_is_manager, self.units))

    def meaning(self, node: ast.Call, unit: Unit) -> Meaning | None:
        """Return what is called."""
        return self.meaning_of(node.func, unit)

    def meaning_of(self, node: ast.expr, unit: Unit) -> Meaning | None:
        """Return what a name stands for in a scope, or in a comprehension there."""
        if unit not in self._items:
            loops = [each for each in unit.nodes if isinstance(each, ast.comprehension)]
            names = [each for loop in loops for each in ast.walk(loop.target) if isinstance(each, ast.Name)]
            self._items[unit] = frozenset(each.id for each in names)
        found = dotted_meaning(self.proofs.sources, unit, node)
        is_item = found is not None and found.kind == "builtin" and found.name in self._items[unit]
        return dotted_meaning(self.proofs.sources, unit, node, self._items[unit]) if is_item else found

    def _call_is_later(self, node: ast.Call, unit: Unit) -> bool:
        meaning = self.meaning(node, unit)
        if meaning is not None and meaning.kind == "function":
            return self._gives_later(self.unit_of(meaning))
        if meaning is not None and meaning.kind in ("known", "builtin"):
            if meaning.name not in STEPWISE:
                return False
            waits = any(self.callback_waits(each, unit) for each in callbacks_of(node, meaning.name))
            return waits or any(self.is_later(each, unit) for each in consumed(node))
        if meaning is not None and meaning.kind == "class":
            return self.steps_wait
        if meaning is None and isinstance(node.func, ast.Attribute):
            known = self.by_name.get(node.func.attr, set())
            held = self.values if node.func.attr in self.attributes else set()
            return any(map(self._gives_later, known | held)) or (bool(known) and self.steps_wait)
        return self.has_iterators and meaning is not None and meaning.kind != "missing"

    @property
    def steps_wait(self) -> bool:
        """Whether any own object is gone over by sending requests."""
        made = any(map(self._gives_later, self.by_name.get("__iter__", set())))
        return made or self.implicit.is_async("__next__")

    def _gives_later(self, unit: Unit) -> bool:
        return unit in self.giving or (unit.yields and unit in self.units)

    @property
    def has_iterators(self) -> bool:
        """Whether what a variable holds may be an iterator that sends requests."""
        return self.iterators or self.has_async_generators

    def waits_for_arguments(self, node: ast.Call, meaning: Meaning | None, unit: Unit) -> bool:
        """Return whether a call of a library waits for a function that it calls, or for an iterator it goes over."""
        name = library_name(meaning, node.func)
        if name is None or (meaning is None and name.removeprefix("list.") in self.by_name):
            return False
        if name in STEPWISE:
            return False
        if any(self.callback_waits(each, unit) for each in callbacks_of(node, name)):
            return True
        return bool(self.late_arguments(node, name, unit))

    def late_arguments(self, node: ast.Call, name: str, unit: Unit) -> list[ast.expr]:
        """Return what a call of a library goes over, and has to wait for; a variable may hold anything else, too."""
        sure = (ast.GeneratorExp, ast.Call)
        found = [each for each in consumed(node) if name in GOES_OVER or isinstance(each, sure)]
        return [each for each in found if self.is_later(each, unit)]

    def unit_of(self, meaning: Meaning) -> Unit:
        """Return the scope of an own function."""
        units = self.proofs.sources.modules[meaning.key[0]].units.values()
        return next(unit for unit in units if unit.name == meaning.key[1] and not unit.is_module)


def _is_manager(unit: Unit) -> bool:
    return unit.yields and any(each.endswith("contextmanager") for each in unit.decorators)
