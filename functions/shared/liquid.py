"""What the outputs and conditions of Liquid templates mean, for handlers that were written from mappings."""

from typing import Any

from functions.shared.mapped import NOTHING, is_nothing, text_of
from functions.shared.mapped_values import encoded
from functions.shared.number_text import number_of


def liquid_value(event: Any, names: list[str | int]) -> Any:
    """Return what the names lead to: members of objects, items of lists; nothing in all else."""
    value = event
    for name in names:
        if isinstance(value, dict) and isinstance(name, str):
            value = value.get(name, NOTHING)
        elif isinstance(value, list) and isinstance(name, int):
            value = value[name] if -len(value) <= name < len(value) else NOTHING
        else:
            return NOTHING
    return value


def liquid_text(value: Any) -> str:
    """Return the value as a template writes it; the items of a list stand beside each other."""
    return "".join([liquid_text(item) for item in value]) if isinstance(value, list) else text_of(value)


def holds(value: Any) -> bool:
    """Return whether a template takes the value for true: all but false, null and what is missing."""
    return value is not None and value is not False and not is_nothing(value)


def or_default(value: Any, default: Any) -> Any:
    """Return the value, or the default for false, null, an empty text or list, and what is missing."""
    is_empty = isinstance(value, (str, list, dict)) and len(value) == 0
    return default if is_empty or not holds(value) else value


def is_same(value: Any, other: Any) -> bool:
    """Return whether a value is the same text, number, boolean or null; what is missing is null."""
    if not holds(other) and other is not False:
        return value is None or is_nothing(value)
    if isinstance(value, bool) or isinstance(other, bool):
        return isinstance(value, bool) and isinstance(other, bool) and value == other
    if isinstance(value, str) or isinstance(other, str):
        return isinstance(value, str) and isinstance(other, str) and not is_nothing(value) and value == other
    return isinstance(value, (int, float)) and value == other


def holds_part(value: Any, part: str) -> bool:
    """Return whether a text has the part, or a list the item."""
    if isinstance(value, list):
        return any(is_same(item, part) for item in value)
    return isinstance(value, str) and not is_nothing(value) and part in value


def liquid_number(value: Any) -> Any:
    """Return the number that a comparison takes the value for; nothing for what is none."""
    if is_nothing(value) or isinstance(value, dict):
        return NOTHING
    if value is None or isinstance(value, bool):
        return 1 if value else 0
    return value if isinstance(value, (int, float)) else number_of(text_of(value))


def liquid_json(value: Any) -> str:
    """Return the value as JSON; what is missing is null."""
    return encoded(None if is_nothing(value) else value)
