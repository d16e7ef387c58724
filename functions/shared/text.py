"""Small questions about text, asked character by character so that Python and JavaScript answer alike."""

from typing import Any


def is_digits(text: str) -> bool:
    """Return whether the text is one or more of the digits 0 to 9; other scripts' digits do not count."""
    return text != "" and all("0" <= character <= "9" for character in text)


def is_printable(text: str) -> bool:
    """Return whether every character is printable ASCII, which is what an HTTP header carries safely."""
    return all(" " <= character <= "~" for character in text)


def is_made_of(text: str, characters: str) -> bool:
    """Return whether every character of the text is one of `characters`."""
    return all(character in characters for character in text)


def is_plausible_email(value: Any) -> bool:
    """Return whether the value looks like an address that mail could be sent to: one @, and a dotted host after it."""
    if not isinstance(value, str) or not is_printable(value) or " " in value:
        return False
    parts = value.split("@")
    if len(parts) != 2 or parts[0] == "":
        return False
    labels = parts[1].split(".")
    return len(labels) > 1 and all(label != "" for label in labels)
