"""The trigger of a mapping as a Python condition, over the helpers of functions/shared/mapped.py."""

from __future__ import annotations

import json
from typing import Any, Final

from emulator.mappings.javascript import number_from_text, text_of
from emulator.mappings.trigger_conditions import OBJECTS, Condition, Group
from emulator.tools.mapping_port.refusal import NotPlain

__all__ = ["condition_code", "lookup_code"]

_COMPARED: Final = ("<", "<=", ">", ">=")


def condition_code(group: Group) -> str:
    """Return the condition; NotPlain for what has no plain form."""
    parts = [_member_code(each) for each in group.members]
    return f" {group.connective} ".join(parts)


def _member_code(member: Condition | Group | None) -> str:
    if member is None:
        raise NotPlain("a bracket without a condition breaks at Segment; take it out of the trigger")
    if isinstance(member, Group):
        return f"({condition_code(member)})"
    return _condition(member)


def lookup_code(names: list[str], source: str = "event") -> str:
    """Return the code that finds what the names lead to in the event, or in another source."""
    return f"value_at({source}, {_list(names)})"


def _list(names: list[str]) -> str:
    return "[" + ", ".join(map(text_code, names)) + "]"


def text_code(text: Any) -> str:
    """Return a text as code writes it; a file cannot hold half of a surrogate pair."""
    if any("\ud800" <= sign <= "\udfff" for sign in text):
        raise NotPlain("a text with half of a surrogate pair, which no file can hold")
    return json.dumps(text, ensure_ascii=False)


def _condition(condition: Condition) -> str:
    names = [condition.field]
    if condition.field in OBJECTS:
        names += [part for part in condition.path.replace("[", ".").replace("]", ".").split(".") if part]
        if len(names) == 1:
            raise NotPlain(f"{condition.written} looks at nothing")
    found, operator, value = lookup_code(names), condition.operator, condition.value
    if operator in ("exists", "not_exists"):
        return f"{'not ' if operator == 'not_exists' else ''}exists({found})"
    if operator in ("=", "!="):
        return f"{'not ' if operator == '!=' else ''}is_text({found}, {text_code(text_of(value))})"
    if operator in ("is_true", "is_false"):
        return f"is_boolean({found}, {operator == 'is_true'})"
    if operator in ("number_equals", "number_not_equals") or operator in _COMPARED:
        return _number(found, operator, value)
    return _of_text(found, operator, text_of(value), condition)


def _number(found: str, operator: str, value: Any) -> str:
    number = number_from_text(value) if isinstance(value, str) else value
    if isinstance(number, bool):
        number = int(number)
    if number != number or abs(number) == float("inf"):  # noqa: PLR0124 - NaN alone is not itself
        raise NotPlain(f"a comparison with {value!r}, which is not a number")
    sign = {"number_equals": "==", "number_not_equals": "!="}.get(operator, operator)
    return f"compares({found}, {text_code(sign)}, {number!r})"


def _of_text(found: str, operator: str, value: str, condition: Condition) -> str:
    name = operator.removeprefix("not_")
    if name not in ("contains", "starts_with", "ends_with"):
        raise NotPlain(f"{condition.written} never holds, since there is no operator {operator}; take it out")
    helper = f"{'has_no' if operator.startswith('not_') else 'has'}_{_SUFFIX[name]}"
    return f"{helper}({found}, {text_code(value)})"


_SUFFIX: Final = {"contains": "part", "starts_with": "beginning", "ends_with": "ending"}
