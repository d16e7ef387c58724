"""Tells which lines and branches of A and B no event of a comparison reached."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from emulator.errors import EmulatorError
from emulator.report.lines import Line
from emulator.tools.coverage import Coverage, FileCoverage, counts, percent
from emulator.tools.parity.pair import Compared, Pair

_SHOWN = 5
Marks = dict[str, dict[Path, set[int]]]
"""Of A and of B, the numbers of what was reached in each file."""


class Reach:
    """What the events reached of both functions; `at_least` is the bar in percent, None where there is none.

    A function that runs by mappings has no code here, and is not measured.
    """

    def __init__(self, pair: Pair, at_least: float | None, node: Path | None = None) -> None:
        self.at_least = at_least
        self._sides = {
            name: Coverage(function, node)
            for name, function in (("A", pair.a), ("B", pair.b))
            if function.mappings is None
        }

    def add(self, compared: Compared) -> None:
        """Count what both deliveries of one event reached."""
        for name, delivery in (("A", compared.a), ("B", compared.b)):
            if name in self._sides:
                self._sides[name].add(delivery)

    @property
    def marks(self) -> Marks:
        """What was reached, to be joined with what other parts of the run reached."""
        return {name: side.marks for name, side in self._sides.items()}

    def join(self, marks: Marks) -> None:
        """Take what another part of the run reached."""
        for name, reached in marks.items():
            self._sides[name].join(reached)

    @property
    def too_little(self) -> list[str]:
        """Of each side below the bar, how much was reached."""
        if self.at_least is None:
            return []
        shares = {name: percent(self._files(name)) for name in self._sides}
        # Never rounded up to the bar that it does not reach.
        return [f"{name} {int(10 * share) / 10:g} %" for name, share in shares.items() if share < self.at_least]

    def lines(self) -> Iterator[Line]:
        """Yield for each file how much of it was reached, and what was not."""
        for name in self._sides:
            for file in self._files(name):
                yield Line(f"{name}  reached {counts(file)}: {file.shown}", style="faint", wraps=True)
                missed = file.missed
                yield from (Line(each.what, 2, "notice", wraps=True) for each in missed[:_SHOWN])
                if len(missed) > _SHOWN:
                    yield Line(f"and {len(missed) - _SHOWN} more; --format jsonl has them all", 2, "faint")

    def document(self, name: str) -> list[dict[str, Any]]:
        """Return for each file of a side, as JSON, how much was reached of how much, and what was not."""
        files = self._files(name) if name in self._sides else []
        return [{**file.document, "missed": [each.what for each in file.missed]} for file in files]

    def _files(self, name: str) -> list[FileCoverage]:
        try:
            return self._sides[name].files
        except EmulatorError:
            # A file that no marks can be put into was run without them: nothing of it is known.
            return []
