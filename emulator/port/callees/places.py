"""Which values each place holds: they flow from place to place until nothing is new.

Where many values meet, the place holds anything instead, so that no program takes long. Which come first then matters:
all is kept in dicts, whose order is that of the program's text.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable
from enum import Enum, auto

from emulator.port.callees.values import ANYTHING, Bound, Instance, Place, Value
from emulator.port.source.units import Unit

MOST_VALUES = 40
"""How many own functions, classes and objects a place holds before it stands for any."""


class Way(Enum):
    """How a place comes by what another holds: it is the same thing, what is in it, or in a new thing."""

    SAME = auto()
    INNER = auto()
    NEW = auto()


class Places:
    """A table of what every place holds, and of what follows from that."""

    def __init__(self) -> None:
        self.held: dict[Place, dict[Value, None]] = defaultdict(dict)
        self._kept: dict[Place, dict[Value, None]] = defaultdict(dict)
        self._kept_deep: dict[Place, dict[Value, None]] = defaultdict(dict)
        self._seen: dict[Value, set[Place]] = defaultdict(set)
        self._seen_deep: dict[Value, set[Place]] = defaultdict(set)
        self.origins: set[Place] = {"event", "settings"}
        self._targets: dict[Place, dict[Place, None]] = defaultdict(dict)
        self._sources: dict[Way, dict[Place, dict[Place, None]]] = {way: defaultdict(dict) for way in Way}
        self._every: dict[Place, dict[Place, None]] = defaultdict(dict)
        self._watchers: dict[Place, list[Callable[[Value], object]]] = defaultdict(list)
        self._new: deque[tuple[Place, Value]] = deque()
        self._untold: set[tuple[Place, Value]] = set()

    def put(self, place: Place, value: Value) -> Value:
        """Let a place hold a value, and return what it holds for it: where it holds many, that is anything."""
        held = self.held[place]
        if value in held:
            return value
        if len(held) >= MOST_VALUES and isinstance(value, Unit | Bound | Instance):
            return self.put(place, ANYTHING)
        held[value] = None
        self._new.append((place, value))
        self._untold.add((place, value))
        return value

    def link(self, source: Place, target: Place, way: Way = Way.SAME) -> None:
        """Let a place hold all that another does; `way` says how what is kept in it later comes back."""
        self.lead_back(target, source, way)
        if way is Way.NEW:
            self.origins.add(target)
        if source == target or target in self._targets[source]:
            return
        self._targets[source][target] = None
        for each in tuple(self.held[source]):
            self.put(target, each)

    def lead_back(self, target: Place, source: Place, way: Way) -> None:
        """Let what is kept in a thing that a place holds be in that thing at the place where it came from, too."""
        if source in self._sources[way][target]:
            return
        self._sources[way][target][source] = None
        self._every[target][source] = None
        for value in tuple(self._kept[target]) if way is not Way.NEW else ():
            self._go_back(value, *([source], []) if way is Way.SAME else ([], [source]))
        for value in tuple(self._kept_deep[target]):
            self._go_back(value, [], [source])

    def keep(self, place: Place, value: Value) -> None:
        """Let a value be in whatever a place holds, under each name that this has: `routes[name] = value`."""
        self._go_back(self.put(place, value), [place], [])

    def _go_back(self, value: Value, near: list[Place], deep: list[Place]) -> None:
        """Go back to where things were made, from where a value flows; `deep` is what is in something in them."""
        seen, below = self._seen[value], self._seen_deep[value]
        while near:
            place = near.pop()
            if place not in seen:
                seen.add(place)
                self._kept[place][value] = None
                near.extend(self._sources[Way.SAME][place])
                deep.extend(self._sources[Way.INNER][place])
                if place in self.origins:
                    self.put(place, value)
        while deep:
            place = deep.pop()
            if place not in below:
                below.add(place)
                self._kept_deep[place][value] = None
                deep.extend(self._every[place])
                if place in self.origins:
                    self.put(place, value)

    def watch(self, place: Place, told: Callable[[Value], object]) -> None:
        """Call a function with each value that a place holds, once."""
        self._watchers[place].append(told)
        for each in tuple(self.held[place]):
            if (place, each) not in self._untold:
                told(each)

    def settle(self) -> None:
        """Let values flow until nothing is new."""
        while self._new:
            place, value = self._new.popleft()
            self._untold.discard((place, value))
            for target in tuple(self._targets[place]):
                self.put(target, value)
            for told in tuple(self._watchers[place]):
                told(value)
