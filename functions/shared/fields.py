"""What an event's field holds: each function takes the value and the name to blame, and raises InvalidEventPayload."""

from typing import Any

from emulator.segment import InvalidEventPayload
from functions.shared.dates import epoch_milliseconds

# Beyond this two neighbouring ids become one number, so the text would name somebody else.
LARGEST_EXACT_NUMBER = 9007199254740991


def optional_id(value: Any, name: str) -> str:
    """Return the id as text, or "" when there is none: null and the empty string count as absent."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    # True is an int in Python, but it is nobody's id.
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if -LARGEST_EXACT_NUMBER <= value <= LARGEST_EXACT_NUMBER:
            return str(value)
        raise InvalidEventPayload(f"{name} is a number beyond 2^53: send it as a string")
    raise InvalidEventPayload(f"{name} must be a string or a number")


def required_id(value: Any, name: str) -> str:
    """Return the id as text; there must be one."""
    text = optional_id(value, name)
    if text == "":
        raise InvalidEventPayload(f"{name} is required")
    return text


def required_text(value: Any, name: str) -> str:
    """Return the text as it is; it must be a string with more than white space in it."""
    if isinstance(value, str) and value.strip() != "":
        return value
    raise InvalidEventPayload(f"{name} is required and must be a string that is not blank")


def optional_object(value: Any, name: str) -> dict[str, Any] | None:
    """Return the object, or None when there is none: null counts as absent."""
    if value is None or isinstance(value, dict):
        return value
    raise InvalidEventPayload(f"{name} must be an object")


def required_time(value: Any, name: str) -> int:
    """Return the ISO 8601 time as whole milliseconds since 1970; no zone means UTC."""
    try:
        return epoch_milliseconds(value if isinstance(value, str) else "")
    except ValueError:
        raise InvalidEventPayload(f"{name} is required and must be an ISO 8601 date-time") from None
