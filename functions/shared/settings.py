"""What a setting holds: Segment checks nothing when it invokes a function, so each is checked here.

Each function raises ValidationError naming the setting, never its value.
"""

from typing import Any

from emulator.segment import ValidationError
from functions.shared.text import is_printable


def is_given(settings: dict[str, Any], name: str) -> bool:
    """Return whether the setting has a value: null and blank text count as none."""
    value = settings.get(name)
    if isinstance(value, str):
        return value.strip() != ""
    return value is not None


def required_key(settings: dict[str, Any], name: str) -> str:
    """Return the API key or token that must be given, fit to stand in an HTTP header."""
    value = settings.get(name)
    if not is_given(settings, name):
        raise ValidationError(f"Setting {name} is required")
    if isinstance(value, str) and is_printable(value):
        return value
    raise ValidationError(f"Setting {name} must be text of printable ASCII characters, without line breaks")


def text_setting(settings: dict[str, Any], name: str, default: str) -> str:
    """Return the text as it is, or the default when the setting has no value."""
    value = settings.get(name)
    if not is_given(settings, name):
        return default
    if isinstance(value, str):
        return value
    raise ValidationError(f"Setting {name} must be text")


def flag_setting(settings: dict[str, Any], name: str, default: bool) -> bool:
    """Return true or false, or the default when the setting has no value."""
    value = settings.get(name)
    if not is_given(settings, name):
        return default
    if isinstance(value, bool):
        return value
    raise ValidationError(f"Setting {name} must be true or false")
