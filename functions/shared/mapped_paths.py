"""Paths that another directive of a mapping gives, for handlers that were written from mappings."""

from typing import Any

from emulator.segment import InvalidEventPayload
from functions.shared.mapped import is_nothing, value_at


def value_of_path(source: Any, path: Any) -> Any:
    """Return what a path such as `$.properties.products[0].id` leads to; it must be a text."""
    names = names_of(text_given("@path", path).replace("$.", "", 1))
    return value_at(source, names)


def text_given(directive: str, value: Any) -> str:
    """Return the text that a directive was given."""
    if not isinstance(value, str) or is_nothing(value):
        raise InvalidEventPayload(f"{directive}: expected string")
    return value


def names_of(path: str) -> list[str]:
    """Return the names that a path goes through; a bracket separates them beside a digit or a quote only."""
    names = []
    name = ""
    at = 0
    while at < len(path):
        sign = path[at]
        following = path[at + 1 : at + 2]
        if sign == "." or (sign == "[" and is_digit_or_quote(following)):
            names.append(name)
            name = ""
        elif sign == "]" and is_digit_or_quote(path[at - 1 : at] if at > 0 else ""):
            while path[at + 1 : at + 2] == "]":
                at += 1
            names.append(name)
            name = ""
        else:
            name += sign
        at += 1
    return [each.replace("'", "").replace('"', "") for each in [*names, name] if each != ""]


def is_digit_or_quote(sign: str) -> bool:
    """Return whether a text is a single digit or quote."""
    return sign != "" and sign in "0123456789\"'"
