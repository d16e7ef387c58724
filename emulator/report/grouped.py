"""Groups failures and notices by cause, with a count and a few examples each."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from emulator.errors import EmulatorError
from emulator.values.model import Delivery, Failure, Verdict

if TYPE_CHECKING:
    from emulator.report.timeline import Timeline

MOST_CAUSES = 300
"""Causes told apart; what comes after them is counted together, so that memory stays flat whatever causes say."""

MOST_ERRORS = 50
"""Errors shown each on its line; the others are counted."""

MOST_TIMELINES = 20
"""Stories whose outcome is drawn over virtual time; of the others nothing is kept."""

OTHER_CAUSES = f"other causes, beyond the first {MOST_CAUSES}"


@dataclass(slots=True, eq=False)
class Group:
    """Events with the same failure: their number, and the first few with their failures."""

    destination: str
    check: str
    cause: str
    events: int = 0
    first: list[tuple[Verdict, Failure]] = field(default_factory=list)


class Gathered:
    """Groups verdicts and errors; keeps at most `show` verdicts of each group."""

    def __init__(self, show: int) -> None:
        self._show = show
        self._groups: dict[tuple[str, str, str], Group] = {}
        self.errors: list[str] = []
        self.first_place: dict[tuple[str, str], str] = {}
        # By function and the names of the destinations; no names: more of them than are told apart.
        self.addressed: Counter[tuple[str, tuple[str, ...]]] = Counter()
        self.timelines: list[Timeline] = []
        self._story = ("", "")
        self._timeline: Timeline | None = None

    @property
    def groups(self) -> list[Group]:
        """The groups, largest first, otherwise in the order of their first events."""
        return sorted(self._groups.values(), key=lambda group: -group.events)

    def begin(self, destination: str, story: str) -> None:
        """Take what comes next for events of this story."""
        self._story = (destination, story)
        self._timeline = None

    def add(self, verdict: Verdict) -> None:
        """Take one verdict. An event counts once in a group, however often it fails that way."""
        delivery = verdict.delivery
        if self._timeline is not None or len(delivery.attempts) > 1:
            self._draw(delivery)
        counted: list[Group] = []
        for failure in verdict.failures:
            group = self._group(delivery.destination, failure)
            if group not in counted:
                counted.append(group)
                group.events += 1
                if len(group.first) < self._show:
                    group.first.append((verdict, failure))
        if delivery.place:
            for notice in verdict.notices:
                if len(self.first_place) < MOST_CAUSES:
                    self.first_place.setdefault((notice.kind, notice.what), delivery.place)
        if delivery.addressed_to:
            key = (delivery.destination, delivery.addressed_to)
            known = key in self.addressed or len(self.addressed) < MOST_CAUSES
            self.addressed[key if known else (delivery.destination, ())] += 1

    def add_error(self, error: EmulatorError) -> None:
        """Take one error."""
        if len(self.errors) < MOST_ERRORS:
            self.errors.append(str(error))

    def _draw(self, delivery: Delivery) -> None:
        if not delivery.attempts:
            return
        if self._timeline is None:
            from emulator.report.timeline import Timeline  # noqa: PLC0415 - most runs have no retry to draw

            self._timeline = Timeline(*self._story, delivery.attempts[0].at)
            if len(self.timelines) < MOST_TIMELINES:
                self.timelines.append(self._timeline)
        self._timeline.add(delivery)

    def _group(self, destination: str, failure: Failure) -> Group:
        check, cause = failure.check, failure.cause
        if (destination, check, cause) not in self._groups and len(self._groups) >= MOST_CAUSES:
            check, cause = "several checks", OTHER_CAUSES
        return self._groups.setdefault((destination, check, cause), Group(destination, check, cause))
