"""Probes functions with captures in jobs: a part is one capture with one function."""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import BinaryIO

from emulator.engine.suite import Plan
from emulator.inputs.captures import Capture
from emulator.jobs.part import Tick
from emulator.jobs.pool import Done, Pool
from emulator.jobs.records import descriptors_of, pickled_value
from emulator.tools.probe.probing import Probes, Tell, Wanted, probe_captures
from emulator.values.function import Function


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbePart:
    """A function with one capture."""

    function: Function
    capture: Capture
    plan: Plan
    wanted: Wanted

    @property
    def title(self) -> str:
        """Destination and story."""
        return f"{self.function.name} {self.capture.story}"

    def run(self, out: BinaryIO, tick: Tick) -> None:
        """Probe, and write down what the capture comes to; secrets are replaced in it."""
        (found,) = probe_captures(self.function, [self.capture], self.plan, self.wanted, lambda _: None)
        tick(found.events, 0)
        out.write(pickled_value(found))


def probe_in_jobs(  # noqa: PLR0913 - what a run is made of
    functions: Sequence[Function], captures: Sequence[Capture], plan: Plan, wanted: Wanted, *, jobs: int, tell: Tell
) -> Iterator[Iterator[Probes]]:
    """Yield, for each function, what each capture comes to; `tell` hears what is done.

    Raises FunctionError when a function cannot be loaded, FileFormatError for a story's bad file.
    """
    pool = Pool(
        jobs,
        tick=lambda events, _: tell(f"{events:,} events"),
        inherited=descriptors_of(capture.source for capture in captures),
    )
    done = pool.run(
        ProbePart(function=function, capture=capture, plan=plan, wanted=wanted)
        for function in functions
        for capture in captures
    )
    for _ in functions:
        yield map(_found, islice(done, len(captures)))


def _found(done: Done) -> Probes:
    with done.out as out:
        if done.error is not None:
            raise done.error
        found: Probes = pickle.loads(out.read())  # noqa: S301 - a job of this run wrote it, to a file of no name
        return found
