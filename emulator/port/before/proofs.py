"""What is proven of a whole program so far; it only ever grows weaker, until one more pass changes nothing."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

from emulator.port.before.kinds import BOTTOM, DICT, Kind, join, listing
from emulator.port.before.reading import Module, Sources

Env = dict[str, Kind]
Key = tuple[str, str]
"""A function by its module's and its own name."""
ANY_FIELD = "*"
ANY_ITEM = "[]"
_FRESH = ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp
_FRESH_CALLS = {"list", "dict", "set", "sorted"}


@dataclass(slots=True)
class Function:
    """One function that is called: what its parameters and its result can be, and what it stores in its own objects.

    `when_true` says what is known of the parameters once the function has returned something true.
    """

    module: Module
    node: ast.FunctionDef
    parameters: Env
    returns: Kind = BOTTOM
    when_true: Env | None = None
    stores: dict[str, dict[str, Kind]] = field(default_factory=dict)
    fresh: frozenset[str] = frozenset()
    calls: set[Key] = field(default_factory=set)
    sends: bool = False


class Proofs:
    """The kinds of every expression, and what the program does to objects that have more than one name."""

    def __init__(self, sources: Sources) -> None:
        self.sources = sources
        self.kinds: dict[ast.AST, Kind] = {}
        self.functions: dict[Key, Function] = {}
        self.constants: dict[Key, Kind] = {}
        self.stored: dict[str, Kind] = {}
        self.deleted: set[str] = set()
        self.shrinks = False
        self.calculates = False
        self.changed = False

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
            node = module.functions[key[1]]
            every = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs, node.args.vararg, node.args.kwarg)
            names = [each.arg for each in every if each is not None]
            self.functions[key] = Function(
                module, node, dict.fromkeys(names, BOTTOM), fresh=self._fresh_names(module, node)
            )
            self.changed = True
        return self.functions[key]

    def handler(self, name: str) -> None:
        """Count a handler as called, as Segment calls it: with an event and settings, both objects."""
        function = self.function(("handler", name))
        first = listing(DICT) if name == "onBatch" else DICT
        function.parameters.update(zip(function.parameters, (first, DICT), strict=False))

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
        return frozenset(name for name, is_fresh in fresh.items() if is_fresh)

    def _is_new(self, module: Module, value: ast.expr) -> bool:
        if not isinstance(value, ast.Call) or not isinstance(value.func, ast.Name):
            return isinstance(value, _FRESH)
        found = self.sources.find(module.name, value.func.id)
        if not isinstance(found, tuple) or found[1] not in found[0].functions:
            return found is None and value.func.id in _FRESH_CALLS
        inside = ast.walk(found[0].functions[found[1]])
        return all(isinstance(each.value, _FRESH) for each in inside if isinstance(each, ast.Return))


def _assignments(node: ast.FunctionDef) -> Iterator[tuple[ast.expr, ast.expr]]:
    for each in ast.walk(node):
        if isinstance(each, ast.Assign) and len(each.targets) == 1:
            yield each.targets[0], each.value
        elif isinstance(each, ast.AnnAssign) and each.value is not None:
            yield each.target, each.value
