"""What the directives of mappings make of values: lists of new objects, flat objects, JSON, objects without nulls."""

import json
from collections.abc import Callable
from typing import Any

from emulator.segment import InvalidEventPayload
from functions.shared.mapped import NOTHING, is_nothing, without_nothing
from functions.shared.number_text import number_text
from functions.shared.text import is_digits


def for_each(found: Any, shape: Callable[[Any], Any]) -> Any:
    """Return a list of what `shape` makes of each item, or of the one object; all else is returned as it is."""
    if isinstance(found, dict):
        return [shape(found)]
    return [shape(item) for item in found] if isinstance(found, list) else found


def flat(value: Any, separator: str, whole_lists: bool, prefix: str = "") -> dict[str, Any]:
    """Return the values inside objects (and lists, unless they stay whole) under joined names, such as `a.b.0`."""
    if isinstance(value, dict):
        members = list(value.items())
    elif isinstance(value, list) and not whole_lists:
        members = [(str(index), item) for index, item in enumerate(value)]
    else:
        return {prefix: value}
    leaves: dict[str, Any] = {}
    for name, item in members:
        leaves.update(flat(item, separator, whole_lists, prefix + separator + name if prefix != "" else name))
    return leaves


def without_nulls(value: Any) -> Any:
    """Return the value without the members that are null, also in objects inside it; null itself is nothing."""
    if isinstance(value, dict):
        return {name: without_nulls(item) for name, item in value.items() if item is not None}
    return NOTHING if value is None else value


def json_text(value: Any) -> str:
    """Return the value as compact JSON, as JavaScript writes it; of nothing, nothing."""
    return value if is_nothing(value) else encoded(without_nothing(value))


def encoded(value: Any) -> str:
    """Return a value of JSON as text."""
    if isinstance(value, dict):
        return "{" + ",".join([f"{encoded(name)}:{encoded(value[name])}" for name in in_key_order(value)]) + "}"
    if isinstance(value, list):
        return "[" + ",".join([encoded(item) for item in value]) + "]"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return number_text(value)
    return json.dumps(value, ensure_ascii=False)


def in_key_order(value: dict[str, Any]) -> list[str]:
    """Return the names of members as JavaScript walks them: those that are numbers of items first, ascending."""
    numbers = sorted([int(name) for name in value if is_index(name)])
    return [str(number) for number in numbers] + [name for name in value if not is_index(name)]


def is_index(name: str) -> bool:
    """Return whether a name is the number of an item."""
    return is_digits(name) and (name == "0" or name[0] != "0") and len(name) < 11 and int(name) < 2**32 - 1


def json_value(text: Any) -> Any:
    """Return the value that a text of JSON says; what is not text, or not JSON, is returned as it is."""
    if not isinstance(text, str) or is_nothing(text) or names_no_number(text):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


def names_no_number(text: str) -> bool:
    """Return whether the text has, outside of quotes, a word that Python's JSON knows and JavaScript's does not."""
    outside = "".join(text.replace("\\\\", "").replace('\\"', "").split('"')[::2])
    return "NaN" in outside or "Infinity" in outside


def given_to(value: Any, shape: Callable[[Any], Any]) -> Any:
    """Return what `shape` makes of a value that was made before."""
    return shape(value)


def in_two_steps(source: Any, value: Any, shape: Callable[[Any], Any]) -> Any:
    """Return what `shape` makes of a value that was made from a source, which must be an object."""
    if not isinstance(source, dict) and not is_nothing(source):
        raise InvalidEventPayload("data must be an object")
    return shape(value)


def object_of_fields(value: Any) -> dict[str, Any]:
    """Return the fields that a directive for the whole mapping made, which must be an object."""
    if not isinstance(value, dict):
        raise InvalidEventPayload("The root value must be an object.")
    return value


def without_missing(value: Any) -> Any:
    """Return the value without its missing members; a missing item of a list stays missing."""
    if isinstance(value, dict):
        return {name: without_missing(item) for name, item in value.items() if not is_nothing(item)}
    return [without_missing(item) for item in value] if isinstance(value, list) else value
