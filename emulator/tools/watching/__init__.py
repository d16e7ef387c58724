"""Finds changed files and what they changed in the results, for `replay --watch`."""

from emulator.tools.watching.runs import Change, Key, Seen, Sightings, carried_over, changes, is_new
from emulator.tools.watching.watched_files import changed_files, snapshot, wait_for_change

__all__ = [
    "Change",
    "Key",
    "Seen",
    "Sightings",
    "carried_over",
    "changed_files",
    "changes",
    "is_new",
    "snapshot",
    "wait_for_change",
]
