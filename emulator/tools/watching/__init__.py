"""What `replay --watch` needs to know: which files have changed, and what that made of the events."""

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
