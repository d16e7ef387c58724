"""Kinds: what is proven of a value, however the program came to it.

A kind says which of Python's types a value may have, and more where that decides what JavaScript may be written: the
characters a text may hold, the fields an object surely has, how long a text or list is at least. `join` is what holds
of a value that comes from either of two places.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

TYPES = frozenset({"none", "bool", "int", "float", "str", "list", "dict"})
"""What JSON holds, and so what an event may hold anywhere."""
CONTAINERS = frozenset({"list", "dict", "set", "tuple"})
NOTHING = frozenset({"none", "undefined"})
"""None, and the two ways in which JavaScript may say it."""
NUMBERS = frozenset({"int", "float"})
OTHERS = frozenset({"set", "tuple", "bytes", "response", "error", "function", "object"})
"""What only a program makes; an "object" is whatever has no name here."""
FLAGS = frozenset({"whole", "constant", "keyed", "mapped"})
"""`whole`: a float that may be integral. `constant`: may be a module's constant. `keyed`: keys in an order of its own.
`mapped`: a dict that may be a PyDict, whose keys may be other than texts."""
WIDTHS = (1_000.0, 65_536.0, 2.0**32, 2.0**50, 2.0**53, float("inf"))
DEEPEST = 4
FEW = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What is proven of a value. `types` are names of Python's types, with flags; none at all is a value never seen.

    `cls` is the class of an object, by the name of its row. For text: `chars` are the characters it may hold (None:
    any), `start` is how it begins, `exact` that it is `start`,
    `single` that it is one character, `solid` that it begins with no white space, `closed` that it ends in no ?,
    `among` the few texts that it can be (none: any). `least` is the shortest that a text or list can be, `most` the
    largest that a whole number can be. `element` is what a list, a set or a dict holds (None: what JSON may hold),
    `fields` what a dict surely has.
    """

    types: frozenset[str] = frozenset()
    element: Kind | None = None
    fields: Mapping[str, Kind] = field(default_factory=lambda: MappingProxyType({}))
    chars: frozenset[str] | None = None
    start: str = ""
    exact: bool = False
    cls: str = ""
    single: bool = False
    solid: bool = False
    closed: bool = False
    among: frozenset[str] = frozenset()
    least: int = 0
    most: float = float("inf")

    def only(self, *types: str) -> bool:
        """Return whether the value has one of these types for sure; flags do not count."""
        return bool(self.types) and self.types - FLAGS <= set(types)

    def may(self, *types: str) -> bool:
        """Return whether the value may have one of these types or flags."""
        return not self.types.isdisjoint(types)

    def without(self, *types: str) -> Kind:
        """Return the kind of the value when it is none of these types."""
        return replace(self, types=self.types - set(types))

    def within(self, *types: str) -> Kind:
        """Return the kind of the value when it is one of these types."""
        return replace(self, types=self.types & (set(types) | FLAGS))

    def also(self, *types: str) -> Kind:
        """Return the kind of a value that may have these types or flags besides."""
        return replace(self, types=self.types | set(types))

    def with_field(self, name: str, kind: Kind) -> Kind:
        """Return the kind of the dict once it has the field."""
        return replace(self, fields=MappingProxyType({**self.fields, name: shallow(kind, DEEPEST)}))

    def without_fields(self, names: Iterable[str]) -> Kind:
        """Return the kind of the dict when these fields may be gone."""
        gone = set(names)
        return replace(self, fields=MappingProxyType({k: v for k, v in self.fields.items() if k not in gone}))

    def of_elements(self) -> Kind:
        """Return what the elements of a list or set, or the values of a dict, are."""
        if self.element is not None:
            return self.element
        return TOP if self.may("set", "tuple", "object") else JSON

    @property
    def is_small(self) -> bool:
        """Whether a whole number among its values is a JavaScript number for sure, and no BigInt."""
        return "int" not in self.types or self.most <= 2.0**53

    @property
    def is_plain_dict(self) -> bool:
        """Whether the value is a dict for sure, and a plain JavaScript object."""
        return self.only("dict") and not self.may("mapped")

    @property
    def is_plain_number(self) -> bool:
        """Whether the value is a JavaScript number, or a bool, for sure."""
        return self.only("int", "float", "bool") and not self.may("whole") and self.is_small


BOTTOM = Kind()
JSON = Kind(types=TYPES, most=2.0**53)
TOP = Kind(types=TYPES | FLAGS | OTHERS, element=Kind(types=TYPES | FLAGS | OTHERS))
NONE = Kind(types=frozenset({"none"}))
UNDEFINED = Kind(types=frozenset({"undefined"}))
BOOL = Kind(types=frozenset({"bool"}))
FLOAT = Kind(types=frozenset({"float"}))
STR = Kind(types=frozenset({"str"}))
DICT = Kind(types=frozenset({"dict"}))
FUNCTION = Kind(types=frozenset({"function"}))
OBJECT = Kind(types=frozenset({"object"}))
ERROR = Kind(types=frozenset({"error"}))
BYTES = Kind(types=frozenset({"bytes"}))
RESPONSE = Kind(types=frozenset({"response"}))
ASCII = frozenset(map(chr, range(128)))


def integer(most: float) -> Kind:
    """Return the kind of a whole number from -most to most."""
    return Kind(types=frozenset({"int"}), most=most)


def text(value: str) -> Kind:
    """Return the kind of exactly this text."""
    solid = value[:1].strip() != ""
    closed = value != "" and not value.endswith("?")
    return Kind(
        types=frozenset({"str"}),
        solid=solid,
        closed=closed,
        chars=frozenset(value),
        start=value,
        exact=True,
        among=frozenset({value}),
        least=len(value),
    )


def made_of(chars: Iterable[str], least: int = 0) -> Kind:
    """Return the kind of a text that holds nothing but these characters."""
    return Kind(types=frozenset({"str"}), chars=frozenset(chars), least=least)


def listing(element: Kind, least: int = 0) -> Kind:
    """Return the kind of a list of such elements."""
    return Kind(types=frozenset({"list"}), element=shallow(element, DEEPEST), least=least)


def shallow(kind: Kind, depth: int) -> Kind:
    """Return the kind without what is proven more than `depth` levels inside of it, so that proofs come to an end."""
    if depth == 0:
        return TOP if kind.types else kind
    element = None if kind.element is None else shallow(kind.element, depth - 1)
    fields = {name: shallow(each, depth - 1) for name, each in kind.fields.items()}
    return replace(kind, element=element, fields=MappingProxyType(fields))


def join(*kinds: Kind) -> Kind:
    """Return what holds of a value that is of one of the kinds."""
    joined = BOTTOM
    for kind in kinds:
        joined = _joined(joined, kind)
    return joined


def _joined(one: Kind, other: Kind) -> Kind:
    if one == other or not other.types:
        return one
    if not one.types:
        return other
    texts = [kind for kind in (one, other) if "str" in kind.types]
    sized = [kind for kind in (one, other) if kind.may("str", "list", "tuple")]
    return Kind(
        types=one.types | other.types,
        element=_element(one, other),
        fields=_fields(one, other),
        cls=_class([kind.cls for kind in (one, other) if "object" in kind.types]),
        chars=_union([kind.chars for kind in texts]),
        start=_common([kind.start for kind in texts]),
        exact=bool(texts) and all(kind.exact and kind.start == texts[0].start for kind in texts),
        single=bool(texts) and all(kind.single for kind in texts),
        among=_few(texts),
        solid=bool(texts) and all(kind.solid for kind in texts),
        closed=bool(texts) and all(kind.closed for kind in texts),
        least=min((kind.least for kind in sized), default=0),
        most=_most([kind.most for kind in (one, other) if "int" in kind.types]),
    )


def _class(names: list[str]) -> str:
    return names[0] if len(set(names)) == 1 else ""


def _element(one: Kind, other: Kind) -> Kind | None:
    holding = [kind for kind in (one, other) if kind.may(*CONTAINERS)]
    if all(kind.element is None for kind in holding):
        return None
    # A field that only one of two dicts has is not a field of both, but still a value of the one.
    lost = (
        one.fields.keys() ^ other.fields.keys() if len(holding) == 2 and one.may("dict") and other.may("dict") else ()
    )
    elements = [each.of_elements() for each in holding]
    elements += [each.fields[name] for each in holding for name in lost if name in each.fields]
    # Anything holds anything again, without end.
    return TOP if any(each.types >= TOP.types for each in elements) else shallow(join(*elements), DEEPEST)


def _fields(one: Kind, other: Kind) -> Mapping[str, Kind]:
    if "dict" not in one.types or "dict" not in other.types:
        return one.fields if "dict" in one.types else other.fields
    both = {name: join(kind, other.fields[name]) for name, kind in one.fields.items() if name in other.fields}
    return MappingProxyType(both)


def _common(starts: list[str]) -> str:
    shared = [len(set(chars)) == 1 for chars in zip(*starts, strict=False)]
    return starts[0][: shared.index(False) if False in shared else len(shared)] if starts else ""


def _few(texts: list[Kind]) -> frozenset[str]:
    every = frozenset().union(*(kind.among for kind in texts))
    return every if all(kind.among for kind in texts) and len(every) <= FEW else frozenset()


def _union(sets: list[frozenset[str] | None]) -> frozenset[str] | None:
    known = [each for each in sets if each is not None]
    return frozenset().union(*known) if known and len(known) == len(sets) else None


def _most(values: list[float]) -> float:
    if len(set(values)) < 2:
        return values[0] if values else float("inf")
    return next(width for width in WIDTHS if width >= max(values))
