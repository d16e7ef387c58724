"""What each place of a program holds: values flow from place to place, and rules look at them, until nothing is new.

Where many values meet, the place holds anything instead, so that no program takes long. Which come first then matters:
all is kept in dicts, whose order is that of the program's text.
"""

from __future__ import annotations

import ast
from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable, Mapping
from enum import Enum, auto
from typing import Any

from emulator.port.callees.outline import Outline
from emulator.port.callees.places import ANYTHING, Arguments, Place
from emulator.port.callees.values import Bound, Instance, Library, Value
from emulator.port.source.units import Unit

MOST_VALUES = 40
"""How many own functions, classes and objects a place holds before it stands for any."""


class Way(Enum):
    """How a place comes by what another holds: it is the same thing, what is in it, or in a new thing."""

    SAME = auto()
    INNER = auto()
    NEW = auto()


class Solver:
    """Reads a program, and holds what all its places may hold; what it knows of Python is in its rules.

    A rule is a function of the solver and what it looks at: the rule for a form of the text reads a node, that for a
    kind of value calls one. `frames` are the scopes around what is read, a comprehension as its node with its names.
    `expressions` are the places of what was read, `stores` attributes that are assigned: what has one, its name, what
    it gets. `origins` are the places where things are made, `called` the functions that calls run.
    """

    def __init__(self, outline: Outline, rules: Mapping[type, Callable[..., Any]]) -> None:
        self.outline = outline
        self._rules = rules
        self.frames: list[Unit | tuple[ast.AST, frozenset[str]]] = []
        self.expressions: dict[ast.AST, Place] = {}
        self.held: dict[Place, dict[Value, None]] = defaultdict(dict)
        self.stores: list[tuple[Place, str, Place]] = []
        self.origins: set[Place] = {"event", "settings"}
        self.called: set[Unit] = set()
        self._watchers: dict[Place, dict[tuple[Any, ...], None]] = defaultdict(dict)
        self._sources: dict[Place, dict[tuple[Place, Way], None]] = defaultdict(dict)
        self._kept: dict[tuple[Place, bool], dict[Value, None]] = defaultdict(dict)
        self._done: set[Hashable] = set()
        self._ways: dict[Hashable, set[Hashable]] = defaultdict(set)
        self._new: deque[tuple[Callable[..., object], Value, Iterable[Any]]] = deque()

    @property
    def unit(self) -> Unit:
        """The scope that is read."""
        return next(each for each in reversed(self.frames) if isinstance(each, Unit))

    def read(self, node: ast.expr) -> Place:
        """Read an expression, and return the place that holds what it may stand for."""
        place: Place = self._rules.get(type(node), self._rules[ast.expr])(self, node)
        self.expressions[node] = place
        return place

    def read_parts(self, node: ast.expr) -> list[Place]:
        """Read what stands in an expression."""
        return [self.read(each) for each in ast.iter_child_nodes(node) if isinstance(each, ast.expr)]

    def read_all(self, statements: Iterable[ast.AST]) -> None:
        """Read statements, or other parts of one."""
        for each in statements:
            self._rules.get(type(each), self._rules[ast.stmt])(self, each)

    def first(self, *what: Hashable) -> bool:
        """Return whether this is asked for the first time."""
        if what in self._done:
            return False
        self._done.add(what)
        return True

    def few(self, what: Hashable, way: Hashable, most: int) -> bool:
        """Return whether this is one of the first few ways of something."""
        ways = self._ways[what]
        if len(ways) < most:
            ways.add(way)
        return way in ways

    def put(self, value: Value, place: Place) -> Value:
        """Let a place hold a value, and return what it holds for it: where it holds many, that is anything."""
        held = self.held[place]
        if value in held:
            return value
        if len(held) >= MOST_VALUES and isinstance(value, Unit | Bound | Instance):
            return self.put(ANYTHING, place)
        held[value] = None
        self._new.extend((rule, value, more) for rule, *more in self._watchers[place])
        return value

    def settle(self) -> None:
        """Let values flow until nothing is new."""
        while self._new:
            rule, value, more = self._new.popleft()
            rule(self, value, *more)

    def watch(self, place: Place, rule: Callable[..., object], *more: Hashable) -> None:
        """Follow a rule for each value that a place holds, once, when values flow."""
        if (rule, *more) not in self._watchers[place]:
            self._watchers[place][rule, *more] = None
            self._new.extend((rule, value, more) for value in self.held[place])

    def call(self, functions: Place, arguments: Arguments, result: Place) -> None:
        """Call everything that a place holds; what is a library's stands for itself."""
        if isinstance(functions, Library):
            self.call_value(functions, arguments, result)
        else:
            self.watch(functions, Solver.call_value, arguments, result)

    def call_value(self, function: Value, arguments: Arguments, result: Place) -> None:
        """Call one value with arguments, and let a place hold what it gives."""
        if type(function) in self._rules:
            self._rules[type(function)](self, function, arguments, result)

    def link(self, source: Place, target: Place, way: Way = Way.SAME) -> None:
        """Let a place hold all that another does; `way` says how what is kept in it later comes back."""
        self.lead_back(target, source, way)
        if way is Way.NEW:
            self.origins.add(target)
        if source != target and (Solver.put, target) not in self._watchers[source]:
            self._watchers[source][Solver.put, target] = None
            for each in tuple(self.held[source]):
                self.put(each, target)

    def lead_back(self, target: Place, source: Place, way: Way) -> None:
        """Let what is kept in a thing that a place holds be in that thing at the place where it came from, too."""
        if (source, way) not in self._sources[target]:
            self._sources[target][source, way] = None
            for deep in (False, True) if way is not Way.NEW else (True,):
                for value in tuple(self._kept[target, deep]):
                    self._go_back(value, source, deep=deep or way is Way.INNER)

    def keep(self, value: Value, place: Place) -> None:
        """Let a value be in whatever a place holds, under each name that this has: `routes[name] = value`."""
        self._go_back(self.put(value, place), place, deep=False)

    def _go_back(self, value: Value, place: Place, *, deep: bool) -> None:
        """Go back to where things were made, from where a value flows; `deep` is what is in something in them."""
        near, far = ([], [place]) if deep else ([place], [])
        while near or far:
            deep = not near
            place = (near or far).pop()
            kept = self._kept[place, deep]
            if value in kept:
                continue
            kept[value] = None
            for source, way in self._sources[place]:
                if deep or way is Way.INNER:
                    far.append(source)
                elif way is Way.SAME:
                    near.append(source)
            if place in self.origins:
                self.put(value, place)
