"""Runs parts in several processes of this machine, and gives their results in the order of the parts."""

from __future__ import annotations

import pickle
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import wait
from tempfile import TemporaryFile
from typing import BinaryIO

from emulator.errors import EmulatorError
from emulator.jobs.job import DONE, RAISED, TICK
from emulator.jobs.job_process import JobProcess
from emulator.jobs.part import Part, Tick
from emulator.jobs.records import pickled_value

TRIES = 3
"""How often a part is begun: what kills its job each time is not tried for ever."""
_AHEAD = 100
"""Parts that may be done before an earlier one is; each keeps a file open."""


class JobError(EmulatorError):
    """A part of a run could not be done, since its job died again and again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What became of a part: the records that it wrote, or why there are none."""

    part: Part
    out: BinaryIO
    error: EmulatorError | None = None


@dataclass(slots=True)
class _Order:
    """A part that was given out; `place` is its place in the order."""

    place: int
    part: Part
    pickled: bytes
    out: BinaryIO
    start: int
    tries: int = 1


@dataclass(eq=False, slots=True)
class _Desk:
    """A job's place: the process that works there, and the part that it works at."""

    process: JobProcess
    order: _Order | None = None


class Files:
    """Gives parts the files that they write to: temporary ones, of which nothing is left, however the run ends."""

    def open(self, part: Part) -> BinaryIO:  # noqa: ARG002 - what others name a file by
        """Return a part's file; what is in it already stays there, ahead of the records."""
        return TemporaryFile()

    def complete(self, out: BinaryIO) -> None:
        """Hear that all of a part's records are in its file."""


class Pool:
    """`jobs` processes. `inherited` are open files that parts need; `files` gives each part one to write to."""

    def __init__(
        self,
        jobs: int,
        *,
        tick: Tick,
        inherited: Sequence[int] = (),
        files: Files | None = None,
    ) -> None:
        self._jobs = jobs
        self._inherited = inherited
        self._files = files or Files()
        self._tick = tick
        self._begun: dict[int, tuple[int, int]] = {}
        self._desks: list[_Desk] = []
        self._again: deque[_Order] = deque()

    def run(self, parts: Iterable[Part]) -> Iterator[Done]:
        """Yield what becomes of each part, in order. A job that dies is replaced, and its part begins again."""
        source = enumerate(parts)
        done: dict[int, Done] = {}
        head = 0
        try:
            while self._give_out(source, room=len(done) < _AHEAD):
                for desk in self._ready():
                    if (ended := self._heard(desk)) is not None:
                        done[ended[0]] = ended[1]
                while head in done:
                    yield done.pop(head)
                    head += 1
            assert not done
            for desk in self._desks:
                desk.process.end()
        finally:
            for desk in self._desks:
                desk.process.close()
            for order in (*self._again, *(desk.order for desk in self._desks if desk.order)):
                order.out.close()
            for each in done.values():
                each.out.close()

    def _give_out(self, source: Iterator[tuple[int, Part]], *, room: bool) -> bool:
        """Give every job that has none a part; return whether any job is at work."""
        for desk in self._idle() if room or self._again else ():
            order = self._again.popleft() if self._again else self._next(source)
            if order is None:
                break
            desk.order = order
            try:
                desk.process.give(order.pickled, order.out)
            except OSError:
                # It died before it was asked; that is heard of with the others.
                continue
        return any(desk.order for desk in self._desks)

    def _idle(self) -> Iterator[_Desk]:
        yield from (desk for desk in self._desks if desk.order is None)
        while len(self._desks) < self._jobs:
            self._desks.append(_Desk(JobProcess(self._inherited)))
            yield self._desks[-1]

    def _next(self, source: Iterator[tuple[int, Part]]) -> _Order | None:
        found = next(source, None)
        if found is None:
            return None
        place, part = found
        out = self._files.open(part)
        return _Order(place, part, pickled_value(part), out, out.tell())

    def _ready(self) -> list[_Desk]:
        by_connection = {desk.process.connection: desk for desk in self._desks if desk.order}
        return [by_connection[each] for each in wait(list(by_connection))]  # type: ignore[index]  # what was given

    def _heard(self, desk: _Desk) -> tuple[int, Done] | None:
        """Take a message of a job; return the part that is done by it, if any."""
        order = desk.order
        assert order is not None
        try:
            message = desk.process.connection.recv_bytes()
        except (EOFError, OSError):
            return self._died(desk, order)
        if message[:1] == TICK:
            events, failures = map(int, message[1:].split())
            self._begun[order.place] = events, failures
            self._tick(*map(sum, zip(*self._begun.values(), strict=True)))
            return None
        assert message[:1] in (DONE, RAISED)
        desk.order = None
        error = pickle.loads(message[1:]) if message[:1] == RAISED else None  # noqa: S301 - our own job's
        if error is None:
            self._files.complete(order.out)
        return _done(order, error)

    def _died(self, desk: _Desk, order: _Order) -> tuple[int, Done] | None:
        how = desk.process.death()
        desk.process.close()
        self._desks.remove(desk)
        order.out.seek(order.start)
        order.out.truncate()
        if order.tries == TRIES:
            return _done(order, JobError(f"{order.part.title}: its job died {TRIES} times, the last by {how}"))
        order.tries += 1
        self._again.append(order)
        return None


def _done(order: _Order, error: EmulatorError | None) -> tuple[int, Done]:
    order.out.seek(order.start)
    return order.place, Done(part=order.part, out=order.out, error=error)
