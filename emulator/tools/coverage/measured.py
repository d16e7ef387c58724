"""Gathers from the deliveries of a run what they reached of their function, by file, handler, outcome and reply."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from emulator.engine.coverage.files import marks_of
from emulator.tools.accepted import Accepted
from emulator.tools.coverage.missed import FileCoverage, file_coverage, without_accepted
from emulator.tools.coverage.ports import as_python
from emulator.values.function import Function
from emulator.values.model import BATCH_HANDLER, HANDLERS, Delivery, Exchange


@dataclass(slots=True)
class Met:
    """What one handler met with one type of event: how many events, their outcomes, the replies to its requests."""

    events: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    replies: Counter[str] = field(default_factory=Counter)


class Coverage:
    """What the deliveries of one function reached; its size does not depend on their number."""

    def __init__(self, function: Function, node: Path | None = None) -> None:
        self.function = function
        self.accepted = Accepted.read(function)
        self.events = 0
        self.met: defaultdict[tuple[str, str], Met] = defaultdict(Met)
        self._node = node
        self._reached: defaultdict[Path, set[int]] = defaultdict(set)

    def add(self, delivery: Delivery) -> None:
        """Count one delivery; events that met no handler count for nothing."""
        for attempt in delivery.attempts:
            for file, number in attempt.reached:
                self._reached[Path(file).resolve()].add(number)
        handler = self._handler_of(delivery)
        if handler is None or not delivery.attempts:
            return
        self.events += 1
        met = self.met[handler, delivery.event_type or "?"]
        met.events += 1
        met.outcomes[f"{delivery.outcome}: {delivery.reason}" if delivery.reason else delivery.outcome] += 1
        met.replies.update(_reply(each) for attempt in delivery.attempts for each in attempt.exchanges)

    @property
    def marks(self) -> dict[Path, set[int]]:
        """The numbers of the marks that were reached, by file."""
        return dict(self._reached)

    def join(self, marks: Mapping[Path, set[int]]) -> None:
        """Take what other deliveries reached; they count as no events."""
        for file, numbers in marks.items():
            self._reached[file] |= numbers

    def _handler_of(self, delivery: Delivery) -> str | None:
        if delivery.batch is not None:
            return BATCH_HANDLER
        handler = HANDLERS.get(delivery.event_type or "")
        return handler if handler in self.function.handlers else None

    @cached_property
    def files(self) -> list[FileCoverage]:
        """Its handler file, and those beside it that were loaded, in the order of their names.

        A port is told by the lines of the Python that it was made from. What is accepted is left out.
        """
        folder = self.function.folder.resolve()
        handler = self.function.handler.resolve()
        own = {file for file in self._reached if file.is_relative_to(folder)} | {handler}
        found = [file_coverage(file, marks_of(file, self._node), self._reached[file]) for file in sorted(own)]
        return [without_accepted(as_python(each, self.function), self.accepted) for each in found]

    @property
    def uncalled(self) -> list[str]:
        """Handlers that no event came to."""
        called = {handler for handler, _ in self.met}
        return [name for name in self.function.handlers if name not in called]


def _reply(exchange: Exchange) -> str:
    return str(exchange.reply.status) if exchange.reply is not None else str(exchange.fault)


def never_given(function: Function, settings: Iterable[Mapping[str, Any]]) -> list[str]:
    """Return the declared settings that none of these settings gives."""
    given = {name for each in settings for name in each}
    declared = function.definition.settings if function.definition else ()
    return [setting.name for setting in declared if setting.name not in given]
