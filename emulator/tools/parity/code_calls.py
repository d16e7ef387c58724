"""What functions and methods of Python hand on of the values they get, and what their use says of these."""

from __future__ import annotations

import ast
from collections.abc import Sequence

from emulator.tools.parity import wanted as asked
from emulator.tools.parity.code_names import Values
from emulator.tools.parity.pattern_texts import MATCHING, SEARCHING
from emulator.tools.parity.uses import KINDS_OF_CALLS, TEXT_METHODS, kinds_named
from emulator.tools.parity.wanted import (
    HALVED,
    SPLIT,
    AllWanted,
    held,
    items_of,
    literal,
    literals_in,
    pairs_of,
    part_of,
)

_ONE_ITEM = frozenset({"next", "min", "max", "from_iterable", "any", "all", "sum"})
_ARGUMENT = frozenset(
    {"list", "tuple", "sorted", "set", "frozenset", "dict", "reversed", "iter", "islice", "takewhile", "dropwhile",
     "filter", "chain", "deepcopy", "copy", "filterfalse", "str", "int", "float", "bool", "abs", "round", "Decimal",
     "OrderedDict", "cast", "unquote", "quote", "load", "partial", "compile"}
)  # fmt: skip
"""Functions whose result holds what they got."""
_CUTTING = {"split": SPLIT, "rsplit": SPLIT, "splitlines": SPLIT, "partition": HALVED, "rpartition": HALVED}
"""Methods that cut a text into parts."""
_SELF = (TEXT_METHODS | {"copy", "keys"}) - _CUTTING.keys()
"""Methods whose result holds what their object holds."""
ORDERING = frozenset({"sorted", "sort", "min", "max", "filter", "filterfalse", "takewhile", "dropwhile", "groupby"})
"""Functions that are handed another, and do not give what that returns."""
_READING = frozenset({"get", "pop", "setdefault"})


def learns(wanted: AllWanted, name: str, node: ast.Call, base: Values, given: Sequence[Values]) -> None:
    """Take what a call says of its object and of its arguments."""
    if not given:
        return
    wanted.used(given[0], KINDS_OF_CALLS.get(name))
    if name == "isinstance" and len(node.args) == 2:
        for kind in kinds_named(node.args[1]):
            wanted.used(given[0], kind)
    if name in SEARCHING | MATCHING:
        # re.sub(pattern, new, text) or PATTERN.sub(new, text): what is said last.
        patterns = literals_in(base or given[0])
        subject = given[min(len(given) - 1, (not base) + (name in ("sub", "subn")))]
        wanted.held_against(subject, [*filter(_is_text, patterns)], anywhere=name in SEARCHING)
    if name in ("startswith", "endswith"):
        wanted.meets(base, literals_in(given[0] | items_of(given[0])))
    if name in _READING:
        # A table is asked for a value from outside; and the value that stands for a missing one is of its kind.
        wanted.meets(given[0], literals_in(items_of(base)))
        wanted.used(given[0], "key" if base else None)
        if len(node.args) > 1 and isinstance(node.args[1], ast.Constant):
            wanted.meets(part_of(base, literals_in(given[0]), known=False), literals_in(given[1]))


def gives(name: str, base: Values, given: Sequence[Values]) -> Values:
    """Return what a call gives, by the name of the function or method; nothing of one that is not known."""
    every = set().union(*given)
    if name in _CUTTING and base:
        return _parts(_CUTTING[name], base, [{literal("\n")}] if name == "splitlines" else given)
    if name in _READING and base and given:
        return part_of(base, literals_in(given[0]), known=False).union(*given[1:])
    if name == "json" and not given:
        return {(asked.REPLY,)}
    if name in _ONE_ITEM and given:
        several = name in ("min", "max") and len(given) > 1
        return every if several else items_of(given[0]).union(*given[1:])
    return _paired(name, base, given) or (every if name in _ARGUMENT else base if name in _SELF else set())


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _parts(step: str, base: Values, given: Sequence[Values]) -> Values:
    """Return the parts that texts are cut into; without a separator, at spaces."""
    literals = literals_in(given[0]) if given else [" "]
    separators = [each for each in literals if isinstance(each, str)]
    return {(*trail, step + each) for trail in base for each in separators if trail[0] != "="} or base


def _paired(name: str, base: Values, given: Sequence[Values]) -> Values:
    every = set().union(*given)
    match name:
        case "loads":
            outside = {each for each in every if each[0] != "="}
            return {(asked.REPLY,) if each == (asked.TEXT,) else (*each, asked.PARSED) for each in outside}
        case "items":
            return pairs_of(base)
        case "values":
            return held(part_of({each for each in base if each[-1] != "()"}, (), known=False))
        case "enumerate":
            return held(held(items_of(every), "1"))
        case "zip":
            return held(set().union(*(held(items_of(values), str(at)) for at, values in enumerate(given))))
    return set()
