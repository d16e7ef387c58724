"""The conditions of a trigger, and what they compare: strictly, as JavaScript's `===` does, and never coerced."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from emulator.mappings.faults import TriggerError
from emulator.mappings.javascript import MISSING, member, number_from_text, text_of

__all__ = ["OBJECTS", "Condition", "Group"]

# The fields of an event that a condition looks into; of all others it takes the value itself.
OBJECTS: Final = ("properties", "traits", "context")

_PATH_PART: Final = re.compile(r"[^\[.\]]+")
_NO_OBJECT: Final = "TypeError: Cannot read properties of {} (reading 'type')"


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison; `path` leads into `properties`, `traits` or `context`, and is "" for the other fields."""

    field: str
    path: str
    operator: str
    value: Any
    written: str

    def matches(self, event: Any) -> bool:
        """Return whether the event fulfils the condition."""
        return _compares(self.actual(event), self.operator, self.value)

    def actual(self, event: Any) -> Any:
        """Return what the event holds where the condition looks, `MISSING` if nothing."""
        value = event.get(self.field, MISSING) if isinstance(event, dict) else MISSING
        if event is None:
            raise TriggerError(_NO_OBJECT.format("null"))
        return value if self.field not in OBJECTS else _found(value, self.path)


@dataclass(frozen=True, slots=True)
class Group:
    """Conditions of which all (`and`) or one (`or`) must be met; None is a bracket without a condition."""

    connective: str
    members: tuple[Condition | Group | None, ...]

    def matches(self, event: Any) -> bool:
        """Return whether the event fulfils the group, from left to right, as far as needed."""
        results = (_member_matches(each, event) for each in self.members)
        return all(results) if self.connective == "and" else any(results)


def _member_matches(member_of_group: Condition | Group | None, event: Any) -> bool:
    if member_of_group is None:
        raise TriggerError(_NO_OBJECT.format("undefined") + ": a bracket holds no condition that a trigger knows")
    return member_of_group.matches(event)


def _found(value: Any, path: str) -> Any:
    if not path:
        return MISSING
    parts = _PATH_PART.findall(path)
    if not parts:
        raise TriggerError("TypeError: Cannot read properties of null (reading 'reduce'): the path has no name")
    for part in parts:
        value = member(value, part)
    return value


def _compares(actual: Any, operator: str, expected: Any) -> bool:
    """Return whether the comparison holds; an operator that Segment does not know never does."""
    if operator in ("exists", "not_exists"):
        return (actual is None or actual is MISSING) == (operator == "not_exists")
    if operator in ("=", "!="):
        return (isinstance(actual, str) and actual == text_of(expected)) == (operator == "=")
    if operator in ("is_true", "is_false"):
        return actual is (operator == "is_true")
    if isinstance(actual, str):
        return _text_compares(actual, operator, text_of(expected))
    if isinstance(actual, (int, float)) and not isinstance(actual, bool):
        return _number_compares(actual, operator, _as_number(expected))
    return False


def _text_compares(actual: str, operator: str, expected: str) -> bool:
    results = {
        "contains": expected in actual,
        "starts_with": actual.startswith(expected),
        "ends_with": actual.endswith(expected),
    }
    result = results.get(operator.removeprefix("not_"))
    return result is not None and result != operator.startswith("not_")


def _number_compares(actual: float, operator: str, expected: float) -> bool:
    results = {
        "number_equals": actual == expected,
        "number_not_equals": actual != expected,
        "<": actual < expected,
        "<=": actual <= expected,
        ">": actual > expected,
        ">=": actual >= expected,
    }
    return results.get(operator, False)


def _as_number(value: Any) -> float:
    if isinstance(value, str):
        return number_from_text(value)
    return float("nan") if value is None else value
