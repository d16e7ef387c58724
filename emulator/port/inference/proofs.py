"""What is proven of a whole program so far; it only ever grows weaker, until one more pass changes nothing."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

from emulator.port.inference.comparing import EQUALITY, ORDER, compares_otherwise
from emulator.port.inference.kinds import BOTTOM, DICT, JSON, STR, TOP, Kind, join, listing
from emulator.port.source.meanings import Key
from emulator.port.source.reading import Module, Sources
from emulator.port.source.units import Scoped, Unit, parameters_of

Env = dict[str, Kind]
ANY_FIELD = "*"
ANY_ITEM = "[]"
_FRESH = ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp
_FRESH_CALLS = {"list", "dict", "set", "sorted"}
_SETTINGS = {"STRING": STR, "BOOLEAN": Kind(types=frozenset({"bool"})), "ARRAY": listing(STR)}


@dataclass(slots=True, eq=False)
class Function:
    """One scope under proof: what its parameters and its result can be, and what it stores in its own objects.

    `when_true` says what is known of the parameters once the function has returned something true. One that `escapes`
    may be called from anywhere, with anything. `mapped` are names of new dicts that get keys which may be no texts.
    """

    module: Module
    unit: Unit
    parameters: Env
    returns: Kind = BOTTOM
    when_true: Env | None = None
    stores: dict[str, dict[str, Kind]] = field(default_factory=dict)
    fresh: frozenset[str] = frozenset()
    mapped: set[str] = field(default_factory=set)
    escapes: bool = False

    @property
    def node(self) -> Scoped:
        """The syntax of the scope."""
        return self.unit.node


class Proofs:
    """The kinds of every expression, and what the program does to objects that have more than one name."""

    def __init__(self, sources: Sources, settings: dict[str, str]) -> None:
        self.sources = sources
        self.settings = settings
        self.kinds: dict[ast.AST, Kind] = {}
        self.functions: dict[Key, Function] = {}
        self.constants: dict[Key, Kind] = {}
        self.stored: dict[str, Kind] = {}
        self.deleted: set[str] = set()
        self.shrinks = False
        self.is_wild = False
        self.keys_open = False
        self.read_only: set[ast.AST] = set()
        self.changed = False
        every = [each for module in sources.modules.values() for each in ast.walk(module.tree)]
        classes = [each for each in every if isinstance(each, ast.ClassDef)]
        self.poses = any(map(_poses, classes))
        self.has_own_values = any(map(_is_value, classes))
        changing = any(isinstance(each, ast.Name) and each.id in ("bytearray", "memoryview") for each in every)
        self.has_values = changing or any(map(_holds_value, classes))
        texts = (each.value for each in every if isinstance(each, ast.Constant) and isinstance(each.value, str))
        self.name_texts = sorted({text for text in texts if text.isidentifier()})
        units = [unit for module in sources.modules.values() for unit in module.units.values()]
        self.passes_on = any(map(_passes_on, units))
        self.equals_otherwise, self.orders_otherwise = (
            any(compares_otherwise(each, names) for each in classes) for names in (EQUALITY, ORDER)
        )
        self.spreads = any(isinstance(each, ast.keyword) and each.arg is None for each in every)

    def note(self, node: ast.AST, kind: Kind) -> Kind:
        """Remember that an expression can have this kind, and return it."""
        self.kinds[node] = join(self.kinds.get(node, BOTTOM), kind)
        return kind

    def kind(self, node: ast.AST) -> Kind:
        """Return what is proven of an expression; of one that is never reached, nothing needs to be."""
        return self.kinds.get(node, BOTTOM)

    def function(self, key: Key) -> Function:
        """Return the function, which from now on counts as called."""
        if key not in self.functions:
            module = self.sources.modules[key[0]]
            unit = next(each for each in module.units.values() if each.name == key[1] and not each.is_module)
            self.scope(key, module, unit)
        return self.functions[key]

    def scope(self, key: Key, module: Module, unit: Unit) -> Function:
        """Return what is proven of a scope, which from now on is followed."""
        if key not in self.functions:
            node = unit.node
            args = parameters_of(node) if isinstance(node, ast.FunctionDef | ast.Lambda) else []
            fresh = self._fresh_names(module, node) if isinstance(node, ast.FunctionDef) else frozenset()
            names = {each.arg: BOTTOM for each in args}
            self.functions[key] = Function(module, unit, names, fresh=fresh - unit.captured - unit.rebound)
            self.changed = True
        return self.functions[key]

    def escape(self, key: Key) -> Function:
        """Remember that a function may be called from anywhere, with anything."""
        function = self.function(key)
        if not function.escapes:
            function.escapes = True
            self.changed = True
            named = _GIVEN_NAMES.get(key[1].rpartition(".")[2])
            for place, name in enumerate(function.parameters):
                function.parameters[name] = STR if place == named else TOP
        return function

    def handler(self, name: str) -> None:
        """Count a handler as called, as Segment calls it: with an event and settings, both objects."""
        function = self.function(("handler", name))
        first = listing(DICT) if name == "onBatch" else DICT
        settings = DICT
        for key, kind in self.settings.items():
            settings = settings.with_field(key, _SETTINGS.get(kind, JSON))
        function.parameters.update(zip(function.parameters, (first, settings), strict=False))

    def called_as_handler(self, key: Key) -> None:
        """Count an own function as called by Segment, under another name."""
        function = self.function(key)
        for name, kind in zip(list(function.parameters), (DICT, DICT), strict=False):
            self.pass_to(function, name, kind)

    def pass_to(self, function: Function, name: str, kind: Kind) -> None:
        """Remember what a call passes for a parameter."""
        joined = join(function.parameters.get(name, BOTTOM), kind)
        self.changed |= joined != function.parameters.get(name)
        function.parameters[name] = joined

    def result(self, function: Function, kind: Kind) -> None:
        """Remember what a function returns."""
        joined = join(function.returns, kind)
        self.changed |= joined != function.returns
        function.returns = joined

    def store(self, table: dict[str, Kind], name: str, kind: Kind) -> None:
        """Remember that a value is put into a field of that name.

        ANY_FIELD stands for a field of any name, ANY_ITEM for a place in a list or set.
        """
        joined = join(table.get(name, BOTTOM), kind)
        self.changed |= joined != table.get(name)
        table[name] = joined

    def delete(self, name: str) -> None:
        """Remember that a field of that name is taken out of some object, so that no object surely has it."""
        self.changed |= name not in self.deleted
        self.deleted.add(name)

    def shrink(self) -> None:
        """Remember that some list gets shorter."""
        self.changed |= not self.shrinks
        self.shrinks = True

    def wild(self) -> None:
        """Remember that something changes objects in ways that are not followed, so that nothing holds of any."""
        self.changed |= not self.is_wild
        self.is_wild = True
        self.store(self.stored, ANY_FIELD, TOP)
        self.store(self.stored, ANY_ITEM, TOP)
        self.delete(ANY_FIELD)
        self.shrink()

    def open_keys(self) -> None:
        """Remember that some dict with more than one name gets keys that may be no texts."""
        self.changed |= not self.keys_open
        self.keys_open = True

    def map_keys(self, function: Function, name: str) -> None:
        """Remember that a new dict of that name gets keys that may be no texts."""
        self.changed |= name not in function.mapped
        function.mapped.add(name)

    def field_of(self, holder: Kind, name: str) -> Kind | None:
        """Return what the field of a dict is, or None when nothing proves that the dict has it."""
        if name not in holder.fields or name in self.deleted or ANY_FIELD in self.deleted:
            return None
        return self.value_of(holder, name)

    def elements_of(self, holder: Kind) -> Kind:
        """Return what an element of a list or set, or any value of a dict, can be."""
        if not holder.types:
            return holder
        lists = [self.stored.get(ANY_ITEM, BOTTOM)] if holder.may("list", "set") else []
        dicts = [kind for name, kind in self.stored.items() if name != ANY_ITEM] if holder.may("dict") else []
        return join(holder.of_elements(), *holder.fields.values(), *lists, *dicts)

    def value_of(self, holder: Kind, name: str) -> Kind:
        """Return what the field of a dict is, if it has it."""
        own = holder.fields[name] if name in holder.fields else holder.of_elements()
        return join(own, self.stored.get(name, BOTTOM), self.stored.get(ANY_FIELD, BOTTOM))

    def least(self, holder: Kind) -> int:
        """Return how long a text or list is at least."""
        return 0 if self.shrinks and "list" in holder.types else holder.least

    @property
    def mutates_others(self) -> bool:
        """Whether anything is ever stored into an object that somebody else may hold."""
        return bool(self.stored or self.deleted)

    def _fresh_names(self, module: Module, node: ast.FunctionDef) -> frozenset[str]:
        """Return the local names that only ever stand for a list, dict or set that has just been made."""
        values = dict(_assignments(node))
        fresh: dict[str, bool] = {
            argument.arg: False for argument in ast.walk(node.args) if isinstance(argument, ast.arg)
        }
        for each in ast.walk(node):
            if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store):
                fresh[each.id] = fresh.get(each.id, True) and each in values and self._is_new(module, values[each])
        unit = module.units[node]
        return frozenset(name for name, is_fresh in fresh.items() if is_fresh and name in unit.bound - unit.strange)

    def _is_new(self, module: Module, value: ast.expr) -> bool:
        if not isinstance(value, ast.Call) or not isinstance(value.func, ast.Name):
            return isinstance(value, _FRESH)
        found = self.sources.find(module.name, value.func.id)
        if not isinstance(found, tuple) or found[1] not in found[0].functions:
            return found is None and value.func.id in _FRESH_CALLS
        inside = list(ast.walk(found[0].functions[found[1]]))
        if found[0].functions[found[1]].decorator_list or any(isinstance(each, ast.Yield) for each in inside):
            return False
        return all(isinstance(each.value, _FRESH) for each in inside if isinstance(each, ast.Return))


_GIVEN_NAMES = {"__getattr__": 1, "__setattr__": 1, "__delattr__": 1, "__format__": 1, "__set_name__": 2}
"""Special methods that Python gives a name or another text, and in which place."""
_POSING = frozenset({
    "str", "int", "float", "list", "tuple", "dict", "set", "bytes", "StrEnum", "IntEnum", "Flag", "IntFlag",
    "OrderedDict", "defaultdict", "Counter", "Dict", "List", "Tuple", "Set", "DefaultDict",
})  # fmt: skip


def _poses(node: ast.ClassDef) -> bool:
    """Return whether an object of the class may be equal to, or pass for, a value of one of Python's own types."""
    bases = {ast.unparse(each).partition("[")[0].rpartition(".")[2] for each in node.bases}
    compares = any(isinstance(each, ast.FunctionDef) and each.name == "__eq__" for each in node.body)
    return compares or bool(bases & _POSING)


def _is_value(node: ast.ClassDef) -> bool:
    """Return whether an object of the class is a text or number that has none of JavaScript's methods of one."""
    return _holds_value(node) and not any("Enum" in ast.unparse(each) for each in node.bases)


def _passes_on(unit: Unit) -> bool:
    """Return whether a scope has NotImplemented other than as what a special method returns."""
    name = unit.name.rpartition(".")[2]
    returned = {id(each.value) for each in unit.nodes if isinstance(each, ast.Return) and name.endswith("__")}
    names = [each for each in unit.nodes if isinstance(each, ast.Name) and each.id == "NotImplemented"]
    return any(id(each) not in returned for each in names)


def _holds_value(node: ast.ClassDef) -> bool:
    """Return whether an object of the class is a text or number that JavaScript's functions do not know as one."""
    bases = {ast.unparse(each).rpartition(".")[2] for each in node.bases}
    return not bases.isdisjoint({"str", "int", "float", "StrEnum", "IntEnum"})


def _assignments(node: ast.FunctionDef) -> Iterator[tuple[ast.expr, ast.expr]]:
    for each in ast.walk(node):
        if isinstance(each, ast.Assign) and len(each.targets) == 1:
            yield each.targets[0], each.value
        elif isinstance(each, ast.AnnAssign) and each.value is not None:
            yield each.target, each.value
