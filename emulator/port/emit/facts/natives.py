"""Own classes below dict, str and their kin: what stands for the base in JavaScript, what members are called."""

from __future__ import annotations

from dataclasses import dataclass

from emulator.port.emit.facts.protocol import PROTOCOL


@dataclass(frozen=True, slots=True)
class Native:
    """A base that JavaScript has a class for.

    `type` is the built-in type whose methods it has, and "" where its own class has them all; `takes` is how many
    arguments it takes by their places, and `methods` are those of the helper's class itself.
    """

    name: str
    helper: str
    type: str
    takes: int = 1
    by_name: bool = True
    methods: frozenset[str] = frozenset()


NATIVES = {
    each.name: each
    for each in (
        Native("dict", "PyOwnDict", "dict"),
        Native("list", "PyOwnList", "list", by_name=False),
        Native("collections.OrderedDict", "PyOrderedDict", "dict", methods=frozenset({"popitem", "move_to_end"})),
        Native("collections.defaultdict", "PyDefaultDict", "dict", takes=2, methods=frozenset({"__missing__"})),
        Native(
            "collections.Counter",
            "PyCounter",
            "dict",
            methods=frozenset({"update", "subtract", "most_common", "elements", "total"}),
        ),
        Native("collections.UserDict", "PyUserDict", ""),
        Native("str", "PyOwnText", "str", takes=3),
        Native("int", "PyOwnInt", "int", takes=2),
        Native("float", "PyOwnFloat", "float", by_name=False),
        Native("tuple", "PyOwnTuple", "tuple", by_name=False),
        Native("type", "PyType", "", takes=3),
        Native("set", "PyOwnSet", "set", by_name=False),
        Native("frozenset", "PyOwnFrozenSet", "set", by_name=False),
    )
}
"""By their names in Python."""
_OF_ARRAYS = frozenset({
    "append", "at", "clear", "concat", "copy", "copyWithin", "count", "entries", "every", "extend", "fill",
    "filter", "find", "findIndex", "findLast", "findLastIndex", "flat", "flatMap", "forEach", "includes", "index",
    "indexOf", "insert", "join", "keys", "lastIndexOf", "length", "map", "pop", "push", "reduce", "reduceRight",
    "remove", "reverse", "shift", "slice", "some", "sort", "splice", "toReversed", "toSorted", "toSpliced",
    "unshift", "values", "with",
})  # fmt: skip
_TAKEN = {
    "dict": frozenset({
        "clear", "copy", "delete", "entries", "forEach", "get", "has", "items", "keys", "pop", "popitem", "set",
        "setdefault", "size", "update", "values",
    }),
    "list": _OF_ARRAYS,
    "tuple": _OF_ARRAYS,
    "set": frozenset({
        "add", "clear", "copy", "delete", "difference", "discard", "entries", "forEach", "has", "intersection",
        "isDisjointFrom", "isSubsetOf", "isSupersetOf", "kept", "keys", "size", "symmetricDifference", "union",
        "update", "values",
    }),
}  # fmt: skip
"""Members that JavaScript's Map, Array and Set have, or that a helper asks for."""


def is_taken(native: Native | None, name: str) -> bool:
    """Return whether a member of a class below this base has another name in JavaScript."""
    return native is not None and name in _TAKEN.get(native.type, ())


def member_name(native: Native | None, name: str) -> str:
    """Return what a member of a class is called in JavaScript; `native` is the base far above it, if it has one."""
    return f"{name}$" if is_taken(native, name) else PROTOCOL.get(name, name)
