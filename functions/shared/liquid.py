"""What the outputs and conditions of Liquid templates mean, for handlers that were written from mappings."""

from typing import Any

from functions.shared.mapped import NOTHING, is_empty, is_nothing, text_of, utf16_units
from functions.shared.mapped_values import encoded
from functions.shared.number_text import number_of


def liquid_value(source: Any, names: list[str | int]) -> Any:
    """Return what the names lead to: members of objects, items of lists, characters of texts; nothing in all else."""
    value = source
    for name in names:
        value = liquid_member(value, name)
    return value


def liquid_member(value: Any, name: str | int) -> Any:
    """Return a member; `size` has all that can be counted, `first` and `last` are ends of a list."""
    if value is None or is_nothing(value):
        return value
    if isinstance(value, dict):
        return value.get(str(name), len(value) if name == "size" else NOTHING)
    if isinstance(name, int):
        return liquid_item(value, name)
    if name == "size":
        return liquid_size(value) if isinstance(value, (str, list)) else NOTHING
    return liquid_end(value, name) if isinstance(value, list) and name in ["first", "last"] else NOTHING


def liquid_item(value: Any, index: int) -> Any:
    """Return an item of a list or a letter of a text, from the end where the index is below 0."""
    parts = value if isinstance(value, list) else letters_of(value)
    return parts[index] if -len(parts) <= index < len(parts) else NOTHING


def letters_of(value: Any) -> list[str]:
    """Return the UTF-16 units of a text; of anything else none."""
    return utf16_units(value) if isinstance(value, str) and not is_nothing(value) else []


def liquid_size(value: Any) -> Any:
    """Return the length of a list or text, the `length` of an object, and 0 for anything else."""
    if isinstance(value, dict):
        return 0 if is_empty(value.get("length")) else value["length"]
    return len(value) if isinstance(value, list) else len(letters_of(value))


def liquid_end(value: Any, name: str) -> Any:
    """Return the first or last item of a list, or letter of a text; of anything else an empty text."""
    parts = value if isinstance(value, list) else letters_of(value)
    if len(parts) == 0:
        return NOTHING if isinstance(value, list) else ""
    return parts[0] if name == "first" else parts[-1]


def liquid_joined(value: Any, separator: str) -> str:
    """Return the items of a list as one text; a value that is not in a list is its only item."""
    return separator.join([text_of(item) for item in value]) if isinstance(value, list) else text_of(value)


def capitalized(text: str) -> str:
    """Return the text with its first letter a capital, and all others small."""
    return text[:1].upper() + text[1:].lower()


def truncated(text: str, length: int, end: str) -> str:
    """Return the text, or its beginning with an end put to it so that all together has the length."""
    return text if len(text) <= length else text[: max(length - len(end), 0)] + end


def liquid_text(value: Any) -> str:
    """Return the value as a template writes it; the items of a list stand beside each other."""
    return "".join([liquid_text(item) for item in value]) if isinstance(value, list) else text_of(value)


def holds(value: Any) -> bool:
    """Return whether a template takes the value for true: all but false, null and what is missing."""
    return value is not None and value is not False and not is_nothing(value)


def or_default(value: Any, default: Any) -> Any:
    """Return the value, or the default for false, null, an empty text or list, and what is missing."""
    is_empty = isinstance(value, (str, list)) and len(value) == 0
    return default if is_empty or not holds(value) else value


def is_same(value: Any, other: Any) -> bool:
    """Return whether a value is the same text, number, boolean or null, or a list of the same items."""
    if isinstance(value, list) and isinstance(other, list):
        return len(value) == len(other) and all(is_same(item, other[index]) for index, item in enumerate(value))
    if not holds(other) and other is not False:
        return (value is None) == (other is None) and is_nothing(value) == is_nothing(other)
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
    """Return the value as JSON; of what is missing, nothing."""
    return "" if is_nothing(value) else encoded(value)
