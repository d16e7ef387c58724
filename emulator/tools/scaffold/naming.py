"""Checks the name of a new destination, and makes its display name."""

from __future__ import annotations

import keyword
import re

from emulator.errors import UsageError

LONGEST = 60
_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NO_LETTER = re.compile(r"[^a-z0-9]+")


def refuse_odd_name(name: str) -> None:
    """Raise UsageError, with a name that would do, unless `name` is lower-case words of ASCII joined by `_`."""
    if not _NAME.fullmatch(name):
        near = _near(name)
        advice = f"; did you mean '{near}'?" if near else ", such as my_destination"
        raise UsageError(f"{name!r} is not a valid name of a destination; use lower-case words joined by _{advice}")
    if name == "shared" or keyword.iskeyword(name):
        what = "holds the helpers of all destinations" if name == "shared" else "is a word of Python"
        raise UsageError(f"{name!r} {what}; choose another name")
    if len(name) > LONGEST:
        raise UsageError(f"the name has {len(name)} characters; at most {LONGEST} are allowed")


def _near(name: str) -> str | None:
    """Return the name that was most likely meant: "My-Destination" and "MyDestination" are my_destination."""
    words = _NO_LETTER.sub("_", _WORD_START.sub("_", name).lower()).strip("_")
    return words if _NAME.fullmatch(words) and len(words) <= LONGEST else None


def display_name(name: str) -> str:
    """Return the name for people, which events use to address the function: "My Destination"."""
    return " ".join(word.capitalize() for word in name.split("_"))
