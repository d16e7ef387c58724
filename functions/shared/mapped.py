"""What a handler needs that was written from the mappings of a catalogue destination.

Values are found, written and coerced here as Segment does it for mappings; what is missing is the text NOTHING, which
no event holds.
"""

from math import isnan
from typing import Any

from emulator.segment import InvalidEventPayload
from functions.shared.lenient_dates import is_lenient_date
from functions.shared.number_text import number_of, number_text
from functions.shared.text import is_digits

NOTHING = "\u0000nothing"


def value_at(event: Any, names: list[str]) -> Any:
    """Return what the names lead to in the event, one after the other; an empty value on the way is the end of it."""
    value = event
    for name in names:
        if is_empty(value):
            return value
        if isinstance(value, dict):
            value = value.get(name, NOTHING)
        elif isinstance(value, (list, str)):
            value = part_at(value, name)
        else:
            return NOTHING
    return value


def part_at(value: Any, name: str) -> Any:
    """Return the item of a list or the character of a text that a name such as "0" means, or the `length`."""
    parts = value if isinstance(value, list) else utf16_units(value)
    if name == "length":
        return len(parts)
    if not is_digits(name) or (len(name) > 1 and name[0] == "0") or int(name) >= len(parts):
        return NOTHING
    return parts[int(name)]


def utf16_units(text: str) -> list[str]:
    """Return the characters of a text as JavaScript counts them: those beyond U+FFFF are two."""
    units = []
    for character in text:
        code = ord(character)
        if code < 65536:
            units.append(character)
        else:
            units += [chr(55296 + (code - 65536) // 1024), chr(56320 + (code - 65536) % 1024)]
    return units


def is_empty(value: Any) -> bool:
    """Return whether JavaScript takes the value for false."""
    if value is None:
        return True
    if isinstance(value, bool):
        return not value
    if isinstance(value, str):
        return value in ["", NOTHING]
    return isinstance(value, (int, float)) and value == 0


def exists(value: Any) -> bool:
    """Return whether there is a value that is not null."""
    return value is not None and not is_nothing(value)


def is_nothing(value: Any) -> bool:
    """Return whether the value is missing."""
    return isinstance(value, str) and value == NOTHING


def is_blank(value: Any) -> bool:
    """Return whether a mapping's `blank` takes the value for blank: a list of nothing is, too."""
    if isinstance(value, list):
        return text_of(value) == ""
    return is_empty(value)


def text_of(value: Any) -> str:
    """Return the value as a mapping writes it into a text."""
    if value is None or is_nothing(value):
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return number_text(value)
    if isinstance(value, list):
        return ",".join([text_of(item) for item in value])
    return "[object Object]"


def kind_of(value: Any) -> str:
    """Return the value's type as an error names it."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, str):
        return "a string"
    if isinstance(value, list):
        return "an array"
    return "an object" if isinstance(value, dict) else "a number"


def text_field(value: Any, label: str) -> Any:
    """Return the value of a text field: numbers, booleans and lists of one become texts, an empty one is nothing."""
    alone = value[0] if isinstance(value, list) and len(value) == 1 else value
    if value is None or (isinstance(value, str) and value == ""):
        return NOTHING
    if isinstance(alone, str):
        return alone
    if alone is None:
        return ""
    if isinstance(alone, (bool, int, float)):
        return text_of(alone)
    raise InvalidEventPayload(f"{label} must be a string but it was {kind_of(alone)}.")


def object_field(value: Any, label: str) -> Any:
    """Return the value of an object field, which is never coerced; an empty text or null is nothing."""
    if value is None or (isinstance(value, str) and value in ["", NOTHING]):
        return NOTHING
    if not isinstance(value, dict):
        raise InvalidEventPayload(f"{label} must be an object but it was {kind_of(value)}.")
    return value


def date_field(value: Any, label: str) -> Any:
    """Return the value of a date field: a number, or a text that Segment takes for a date; it is not changed."""
    if value is None or (isinstance(value, str) and value in ["", NOTHING]):
        return NOTHING
    if isinstance(value, str):
        if not is_lenient_date(value):
            raise InvalidEventPayload(f"{label} must be a valid date-like string but it was not.")
        return value
    if isinstance(value, list) and len(value) == 1:
        return date_field_of_list(value[0], label)
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise InvalidEventPayload(f"{label} must be a string or number but it was {kind_of(value)}.")
    return value


def date_field_of_list(alone: Any, label: str) -> Any:
    """Return the one value of a list as a date field: a text becomes a number, and a number a text, which is a date."""
    if isinstance(alone, str):
        number = number_of(alone)
        if alone != "" and not isnan(number):
            return number
    elif not isinstance(alone, (list, dict)):
        if alone is not None and not isinstance(alone, bool) and is_lenient_date(number_text(alone)):
            return number_text(alone)
        raise InvalidEventPayload(f"{label} must be a valid date-like string but it was not.")
    raise InvalidEventPayload(f"{label} must be a string or number but it was {kind_of(alone)}.")


def required(value: Any, name: str) -> Any:
    """Return the value of a required field, which must be there."""
    if is_nothing(value):
        raise InvalidEventPayload(f"The root value is missing the required field '{name}'.")
    return value


def without_nothing(value: Any) -> Any:
    """Return the value without its missing members; a missing item of a list is null."""
    if isinstance(value, dict):
        return {name: without_nothing(item) for name, item in value.items() if not is_nothing(item)}
    if isinstance(value, list):
        return [None if is_nothing(item) else without_nothing(item) for item in value]
    return value


def merged(objects: list[Any]) -> dict[str, Any]:
    """Return the members of all objects together, later ones instead of earlier ones; items of lists have numbers."""
    found: dict[str, Any] = {}
    for each in objects:
        if isinstance(each, dict):
            for name, member in each.items():
                found[name] = member  # noqa: PERF403 - as below, where names are numbers
        elif isinstance(each, (list, str)) and not is_nothing(each):
            parts = each if isinstance(each, list) else utf16_units(each)
            for index, part in enumerate(parts):
                found[str(index)] = part
    return found


def is_text(value: Any, text: str) -> bool:
    """Return whether the value is exactly this text."""
    return isinstance(value, str) and value == text


def is_number(value: Any) -> bool:
    """Return whether the value is a number; a boolean is none."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def lower(value: Any) -> Any:
    """Return a text in small letters, and any other value as it is."""
    return value.lower() if isinstance(value, str) and not is_nothing(value) else value


def upper(value: Any) -> Any:
    """Return a text in capitals, and any other value as it is."""
    return value.upper() if isinstance(value, str) and not is_nothing(value) else value


def replaced_once(value: Any, pattern: str, replacement: str) -> str:
    """Return the value as text with the pattern replaced where it is first; of what is not text or number, nothing."""
    return replaced(value, pattern, replacement, 1)


def replaced(value: Any, pattern: str, replacement: str, most: int = -1) -> str:
    """Return the value as text with the pattern replaced, everywhere or so often; of what is not text or number, ""."""
    if is_nothing(value) or not isinstance(value, (str, bool, int, float)):
        return ""
    return text_of(value).replace(pattern, replacement, most)


def is_boolean(value: Any, wanted: bool) -> bool:
    """Return whether the value is exactly this boolean."""
    return isinstance(value, bool) and value == wanted


def compares(value: Any, sign: str, number: float) -> bool:
    """Return whether the value is a number that compares with the other one so."""
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return False
    if sign in ["==", "!="]:
        return (value == number) == (sign == "==")
    if sign in ["<", "<="]:
        return value < number or (sign == "<=" and value == number)
    return value > number or (sign == ">=" and value == number)


def has_part(value: Any, part: str) -> bool:
    """Return whether the value is a text that holds the part."""
    return isinstance(value, str) and not is_nothing(value) and part in value


def has_no_part(value: Any, part: str) -> bool:
    """Return whether the value is a text that does not hold the part."""
    return isinstance(value, str) and not is_nothing(value) and part not in value


def has_beginning(value: Any, beginning: str) -> bool:
    """Return whether the value is a text that begins so."""
    return isinstance(value, str) and not is_nothing(value) and value.startswith(beginning)


def has_no_beginning(value: Any, beginning: str) -> bool:
    """Return whether the value is a text that does not begin so."""
    return isinstance(value, str) and not is_nothing(value) and not value.startswith(beginning)


def has_ending(value: Any, ending: str) -> bool:
    """Return whether the value is a text that ends so."""
    return isinstance(value, str) and not is_nothing(value) and value.endswith(ending)


def has_no_ending(value: Any, ending: str) -> bool:
    """Return whether the value is a text that does not end so."""
    return isinstance(value, str) and not is_nothing(value) and not value.endswith(ending)
