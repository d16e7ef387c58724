"""Makes texts that a regular expression of the code matches, or nearly."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any, Final

from emulator.port.patterns.pattern import PatternError
from emulator.port.patterns.tree import REPEATS, Items, bodies, read

SEARCHING: Final = frozenset({"search", "sub", "subn", "findall", "finditer", "split"})
"""Functions of `re` whose pattern may stand anywhere in the text."""
MATCHING: Final = frozenset({"match", "fullmatch"})
_MORE: Final = 3
"""Times that something is repeated beyond what it must be."""
_SPOILT: Final = 0.2
_CHARACTERS: Final = "aZ730_ -.,:/@é\n$"
_CATEGORIES: Final[Mapping[str, Callable[[str], bool]]] = {
    "DIGIT": str.isdigit,
    "SPACE": str.isspace,
    "WORD": lambda each: each.isalnum() or each == "_",
}


def text_of(pattern: str, rng: Random, *, anywhere: bool, flags: int = 0, exact: bool = False) -> str:
    """Return a text for a pattern, among other text where it may stand anywhere; now and then one that has no match.

    An `exact` one is the text of the pattern alone.
    """
    try:
        made = _Writer(rng).items(read([pattern], flags).items)
    except PatternError:
        return pattern
    if exact:
        return made
    if anywhere and rng.random() < 3 / 4:
        made = f"{rng.choice(('Ada ', 'a', ''))}{made}{rng.choice((' pro', 'b', ''))}"
    if rng.random() < _SPOILT:
        return rng.choice((made[:-1], made.upper(), made.lower(), f"{made}x", f" {made}", made[1:]))
    return made


@dataclass(frozen=True)
class _Writer:
    """Writes what the items of a pattern match; what only looks around writes nothing."""

    rng: Random

    def items(self, items: Items) -> str:
        return "".join(self._one(operation, argument) for operation, argument in items)

    def _one(self, operation: str, argument: Any) -> str:
        if operation in REPEATS:
            least, most, body = argument
            most = min(most, least + _MORE) if isinstance(most, int) else least + _MORE
            return "".join(self.items(body) for _ in range(self.rng.randint(least, most)))
        if operation in ("SUBPATTERN", "BRANCH", "ATOMIC_GROUP"):
            return self.items(self.rng.choice(bodies(operation, argument)))
        if operation in ("NOT_LITERAL", "ANY", "IN"):
            return self._among({"NOT_LITERAL": [("NEGATE", None), ("LITERAL", argument)]}.get(operation, argument))
        return chr(argument) if operation == "LITERAL" else ""

    def _among(self, choices: Items | None) -> str:
        """Return one character of a class; of a class that is turned round, one that it lacks."""
        if choices is None or choices[0][0] == "NEGATE":
            lacking = (choices or [])[1:]
            fitting = [each for each in _CHARACTERS if not any(_holds(choice, each) for choice in lacking)]
            return self.rng.choice(fitting or ["a"])
        operation, argument = self.rng.choice(choices)
        if operation == "LITERAL":
            return chr(argument)
        if operation == "RANGE":
            return chr(self.rng.randint(*argument))
        return self.rng.choice([each for each in _CHARACTERS if _holds((operation, argument), each)])


def _holds(choice: tuple[str, Any], character: str) -> bool:
    operation, argument = choice
    if operation == "LITERAL":
        return bool(argument == ord(character))
    if operation == "RANGE":
        return bool(argument[0] <= ord(character) <= argument[1])
    name = str(argument).removeprefix("CATEGORY_")
    is_one = _CATEGORIES[name.removeprefix("NOT_")](character)
    return is_one != name.startswith("NOT_")
