"""Compares two functions in jobs: a part is one capture, or one run of generated events."""

from __future__ import annotations

import pickle
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from secrets import token_bytes
from typing import BinaryIO

from emulator.errors import EmulatorError
from emulator.inputs.captures import Capture
from emulator.jobs.kept import KEPT
from emulator.jobs.part import Tick
from emulator.jobs.pool import Done, Pool
from emulator.jobs.records import Records, descriptors_of, read_records
from emulator.jobs.sealed import Sealed
from emulator.tools.parity import CYCLE, RUN, Circumstances, Pair, ParityRun, ParityWork, Rest, Told

_PERIOD = 64
"""Events between two looks at the clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParityPart:
    """A capture, or generated events by their numbers.

    Smaller events are tried with what is told of these, so it holds secrets as they are: `key` seals it.
    """

    whole: ParityRun = field(repr=False)
    source: Capture | range
    key: bytes = field(default_factory=lambda: token_bytes(32), repr=False)

    @property
    def title(self) -> str:
        """A, and the story or the numbers."""
        source = self.source
        what = f"generated events from {source.start}" if isinstance(source, range) else source.story
        return f"parity of {self.whole.a.name}, {what}"

    def run(self, out: BinaryIO, tick: Tick) -> None:
        """Compare, and write down each event, what cannot be read, and last what all of them leave."""
        whole = self.whole
        with KEPT.started((whole.a, whole.b, whole.ignored, whole.plan.options), whole.pair) as pair:
            self._compare(ParityWork(whole, pair), Records(Sealed(out, self.key)), tick)

    def _compare(self, work: ParityWork, records: Records, tick: Tick) -> None:
        if isinstance(self.source, range):
            told = work.of_generated(self.source)
        else:
            told = work.of_capture(self.source, records.add)
        for number, (event, circumstances) in enumerate(told, 1):
            records.add((event, circumstances.scenario))
            if number % _PERIOD == 0:
                tick(number, 0)
        records.add(work.rest)
        records.flush()


def parity_in_jobs(  # noqa: PLR0913 - what a run is made of
    run: ParityRun, captures: Sequence[Capture], generated: int, pair: Pair, *, jobs: int, tick: Tick
) -> Generator[Told | EmulatorError | Rest]:
    """Yield each event, compared, and each error, in the order of one process; after each part, what it leaves.

    Raises FunctionError when one of the functions cannot be loaded, FileFormatError for a story's bad file.
    """
    numbers = range(0, generated, RUN * CYCLE)
    parts = [ParityPart(whole=run, source=capture) for capture in captures]
    parts += [ParityPart(whole=run, source=range(first, min(first + numbers.step, generated))) for first in numbers]
    inherited = descriptors_of(capture.source for capture in captures)
    for done in Pool(jobs, tick=tick, inherited=inherited).run(parts):
        yield from _told(run, done, pair)


def _told(run: ParityRun, done: Done, pair: Pair) -> Iterator[Told | EmulatorError | Rest]:
    assert isinstance(done.part, ParityPart)
    source = done.part.source
    story = None if isinstance(source, range) else source.story
    with done.out as out:
        if done.error is not None:
            raise done.error
        met: dict[str | None, Circumstances] = {}
        # A job of this run wrote them, to a file of no name.
        for record in read_records(Sealed(out, done.part.key), pickle.Unpickler):
            if isinstance(record, EmulatorError | Rest):
                yield record
                continue
            event, scenario = record
            if scenario not in met:
                met[scenario] = run.of_scenario(scenario, story) if scenario else run.of_story(pair, story or "")
            yield event, met[scenario]
