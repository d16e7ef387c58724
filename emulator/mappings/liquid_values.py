"""Values of Liquid templates as LiquidJS sees them: as text, number and list, and when two of them are the same."""

from __future__ import annotations

from typing import Any

from liquid import Undefined
from liquid.builtin.expressions.primitive import Blank, Empty
from liquid.exceptions import FilterArgumentError

from emulator.mappings.javascript import MISSING, member, number_from_text, stripped, text_of, type_name, utf16_slice

__all__ = [
    "given",
    "is_nothing",
    "is_same",
    "javascript_number",
    "listed",
    "member_of",
    "number_of",
    "refused",
    "text",
    "trimmed",
]


def given(value: Any) -> Any:
    """Return a value of the library as JavaScript has it: what is undefined is MISSING, a range is a list."""
    if isinstance(value, Undefined):
        return MISSING
    if isinstance(value, (Empty, Blank)):
        return ""
    return list(value) if isinstance(value, (range, tuple)) else value


def is_nothing(value: Any) -> bool:
    """Return whether the value is null or missing."""
    return value is None or value is MISSING


def text(value: Any) -> str:
    """Return the text that stands for the value in what is rendered: nothing for null, items of a list side by side."""
    value = given(value)
    if is_nothing(value):
        return ""
    # Two halves of a surrogate pair, each an item of the list, are one character again.
    return utf16_slice("".join(map(text, value)), 0) if isinstance(value, list) else text_of(value)


def javascript_number(value: Any) -> float:
    """Return `Number(value)`: NaN for what is no number."""
    if isinstance(value, dict) or value is MISSING:
        return float("nan")
    if isinstance(value, (str, list)):
        return number_from_text(text_of(value))
    return float(value or 0)


def number_of(value: Any) -> float:
    """Return the number that a filter calculates with: 0 for what is none."""
    number = javascript_number(value)
    return number if number == number else 0  # noqa: PLR0124 - NaN alone is not itself


def listed(value: Any) -> list[Any]:
    """Return the value as a list: a lone one in a list of its own, nothing for null."""
    if is_nothing(value):
        return []
    return value if isinstance(value, list) else [value]


def trimmed(value: str, *, start: bool = True, end: bool = True) -> str:
    """Return the text without JavaScript's blanks at its start, at its end, or at both."""
    if start and end:
        return stripped(value)
    kept = stripped(f".{value}" if end else f"{value}.")
    return kept[1:] if end else kept[:-1]


def member_of(value: Any, name: Any) -> Any:  # noqa: PLR0911 - one for each kind of member
    """Return the member of a value; `size` of all that has one, `first` and `last` of lists are members, too."""
    if not isinstance(value, (str, dict, list)):
        return value if is_nothing(value) else MISSING
    if isinstance(name, int) and isinstance(value, list) and not isinstance(name, bool):
        return value[name] if -len(value) <= name < len(value) else MISSING
    found = member(value, text_of(name)) if value else MISSING
    if found is not MISSING or not isinstance(name, str):
        return found
    if name == "size":
        return len(value) if not value or isinstance(value, dict) else member(value, "length")
    if name == "length" and not isinstance(value, dict):
        return 0
    if name in ("first", "last") and isinstance(value, list) and value:
        return value[0 if name == "first" else -1]
    return MISSING


def is_same(one: Any, other: Any) -> bool:
    """Return whether `==` of LiquidJS holds: nothing is coerced, and an object is only the same as itself."""
    for word, value in ((one, other), (other, one)):
        if isinstance(word, (Empty, Blank)):
            return not isinstance(value, (Empty, Blank)) and _is_empty(given(value), blank=isinstance(word, Blank))
    one, other = given(one), given(other)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(is_same, one, other))
    if is_nothing(one) or isinstance(one, (dict, list)):
        return one is other
    return type_name(one) == type_name(other) and bool(one == other)


def _is_empty(value: Any, *, blank: bool) -> bool:
    if blank and (value is False or is_nothing(value) or (isinstance(value, str) and not stripped(value))):
        return True
    return isinstance(value, (str, list, dict)) and not value


def refused(what: str) -> FilterArgumentError:
    """Return the error of a filter that cannot do its work; the library adds where it stands."""
    return FilterArgumentError(what, token=None)
