"""Reads the findings that somebody has accepted: accepted.json, beside a function's function.json."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass
from pathlib import Path

from emulator.errors import FileFormatError
from emulator.inputs.jsonfile import read_json
from emulator.inputs.schemas import file_violations
from emulator.values.function import Function

ACCEPTED_FILE = "accepted.json"
UNREACHED = "unreached"
"""What a line or branch that no event reached is called among findings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """A finding that is known and meant: its name, its place in the code, the reason; `where` it is written."""

    finding: str
    place: str
    reason: str
    where: str


class Accepted:
    """A function's accepted findings; remembers which of them were met."""

    def __init__(self, acceptances: tuple[Acceptance, ...] = ()) -> None:
        self._acceptances = acceptances
        self._met: set[Acceptance] = set()

    @classmethod
    def read(cls, function: Function) -> Accepted:
        """Read a function's file, where there is one; raises FileFormatError for its first violation."""
        path = function.folder / ACCEPTED_FILE
        return cls(tuple(_acceptances(path))) if path.is_file() else cls()

    def accepts(self, finding: str, place: str) -> bool:
        """Return whether a finding is accepted, and remember that it was met."""
        found = [each for each in self._acceptances if (each.finding, each.place) == (finding, place)]
        self._met.update(found)
        return bool(found)

    def unmet(self, findings: Container[str]) -> Iterator[str]:
        """Yield a line for each acceptance of these findings that was not met."""
        for each in self._acceptances:
            if each.finding in findings and each not in self._met:
                yield f"{each.where}: {each.finding} at {each.place!r} is accepted and no longer found; remove it"


def _acceptances(path: Path) -> Iterator[Acceptance]:
    file = read_json(path)
    for violation in file_violations("accepted", file.document):
        raise FileFormatError(file.place(*violation.steps), f"{violation.path}: {violation.what}")
    for index, each in enumerate(file.document["accepted"]):
        where = file.place("accepted", index)
        yield Acceptance(finding=each["finding"], place=each["place"], reason=each["reason"], where=where)


def code_at(where: str | None) -> str | None:
    """Return the line of code at "path:line", without its indent; None where there is none."""
    path, _, line = (where or "").rpartition(":")
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
        return lines[int(line) - 1].strip()
    except (OSError, ValueError, IndexError):
        return None
