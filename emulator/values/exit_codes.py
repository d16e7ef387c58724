"""Lists the exit codes, the same for every command."""

from __future__ import annotations

from typing import Final

ALL_GOOD: Final = 0
FOUND: Final = 1
"""A function is wrong, or a check found something in files that can be read."""
UNREADABLE: Final = 2
"""Wrong usage, or a file that cannot be read: it is missing, or not JSON, or not a program."""
INTERRUPTED: Final = 130


def exit_code(*, found: object, unreadable: object) -> int:
    """Return what a command ends with: what cannot be read outweighs what was found."""
    return UNREADABLE if unreadable else FOUND if found else ALL_GOOD
