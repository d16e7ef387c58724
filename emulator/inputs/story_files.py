"""Finds the files of a story: expectations, and its own replies, settings and filters.

For the capture `known-users.jsonl` and the destination `userleap`, below the folder of expectations:

    userleap/known-users.jsonl           what each event must make the function send
    userleap/known-users.replies.json    reply rules of this story (optional)
    userleap/known-users.settings.json   settings of this story, laid over the others (optional)
    userleap/known-users.filters.json    destination filters of this story, a list (optional)

Where mappings run and not handlers, expectations are one folder deeper, in one named for the mappings' file.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

EXPECTATIONS = ".jsonl"
REPLIES = ".replies.json"
SETTINGS = ".settings.json"
FILTERS = ".filters.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conditions:
    """The paths of one story's files; `replies`, `settings` and `filters` are None without such a file.

    `expected` is where the expectations are, or would be.
    """

    expected: Path
    replies: Path | None
    settings: Path | None
    filters: Path | None = None

    @property
    def has_expectations(self) -> bool:
        """Whether there is a file of expectations."""
        return self.expected.is_file()


def conditions_of(folder: Path, destination: str, story: str, mappings: str | None = None) -> Conditions:
    """Return the files of one destination and story below the folder of expectations; `mappings` names their set."""
    below = folder / destination
    return Conditions(
        expected=(below / mappings if mappings else below) / f"{story}{EXPECTATIONS}",
        replies=_present(below / f"{story}{REPLIES}"),
        settings=_present(below / f"{story}{SETTINGS}"),
        filters=_present(below / f"{story}{FILTERS}"),
    )


def _present(path: Path) -> Path | None:
    return path if path.is_file() else None
