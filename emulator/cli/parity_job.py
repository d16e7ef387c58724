"""One run of `parity`: where its events come from, what they meet, and the command that shows a cause again."""

from __future__ import annotations

import os
import shlex
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import click

from emulator.cli.arguments import settings_path
from emulator.cli.choice_options import ChoiceOptions
from emulator.cli.job_options import JobNumber
from emulator.cli.progress import Progress
from emulator.cli.run_options import options_given
from emulator.cli.stopped_run import Ending, until_stopped
from emulator.engine.replaying import fixed_instant
from emulator.engine.suite import Plan, unused_rule
from emulator.errors import EmulatorError
from emulator.inputs.captures import Capture
from emulator.inputs.replies import read_replies
from emulator.inputs.settings import resolve_settings
from emulator.report.lines import printable
from emulator.tools.exploring.exploration import explore
from emulator.tools.parity import (
    FOUND,
    NOW,
    EventMaker,
    Example,
    Gathered,
    Pair,
    ParityRun,
    ParityWork,
    Reach,
    Rest,
    Scenarios,
    Told,
    Unmet,
    names_in,
    shrink,
)
from emulator.values.function import Function, Kind
from emulator.values.run import Limits, RunOptions
from emulator.values.words import counted

EVENTS = 2000
_COMMAND = ("segment-emulator", "parity")


@dataclass(frozen=True, kw_only=True)
class ParityOptions(ChoiceOptions, JobNumber):
    """The options of `parity`."""

    a: str
    b: str | None
    words: tuple[str, ...]
    functions_dir: Path
    settings_file: Path | None
    events: int | None
    seed: int
    scenario: str | None
    replies_file: Path | None
    expected_dir: Path
    also_named: tuple[str, ...]
    retry: bool
    now: str | None
    kind: Kind | None
    mappings: str | None
    node: Path | None
    packages: Path | None
    timeout: float
    memory_mb: float | None
    batches: bool
    batch_size: int | None
    at_least: float | None
    ignored: tuple[str, ...]
    folder: Path | None
    format_: str
    output: Path | None

    @property
    def run(self) -> RunOptions:
        """How both functions run."""
        return RunOptions(
            now=fixed_instant(self.now),
            seed=self.seed,
            retry=self.retry,
            limits=Limits(timeout=self.timeout, memory_mb=self.memory_mb),
            also_named=self.also_named,
            node=self.node,
            packages=self.packages,
            measured=True,
        )


class ParityJob:
    """One run: where its events come from, what they meet, and how one of them is run again."""

    def __init__(self, pair: Pair, captures: Sequence[Capture], options: ParityOptions) -> None:
        self._pair, self._captures, self._options = pair, captures, options
        self._count = options.events or (0 if captures else EVENTS)
        self._progress = Progress()
        self.gathered = Gathered()
        self.reach = Reach(pair, options.at_least, options.node)
        # Generated events need no secret: without --settings they get dummies.
        named = options.settings_file is not None
        self._hidden = _given(pair, options) if named or (captures and not options.scenario) else {}
        maker = EventMaker.for_function(pair.a, options.seed)
        names, code = names_in(pair.a), maker.values.code
        self._scenarios = (
            Scenarios(self._hidden, pair.definition, names, pair.has_batches, code)
            if named
            else Scenarios.dummies(pair.definition, names, batches=pair.has_batches, code=code)
        )
        if self._explores:
            self._progress.begin("parity", f"explores {pair.a.name}")
            run = replace(options.run, now=NOW if options.now is None else options.run.now)
            found = explore(pair.a, maker, self._scenarios, run)
            self._scenarios = replace(self._scenarios, found=found)
        if options.scenario:
            self._scenarios.named(options.scenario)
        self._plan = _plan(pair.a, self._hidden, options)
        self._rest: Rest | None = None

    @property
    def _explores(self) -> bool:
        """Whether events are generated, or a scenario that an exploration found is asked for."""
        scenario = self._options.scenario
        return bool(self._count) if scenario is None else scenario.startswith(FOUND)

    @property
    def source(self) -> str:
        """Where the events came from, in one line."""
        seed = f"seed {self._options.seed}"
        scenarios = counted(len(self.gathered.scenarios), "scenario")
        parts = [*(capture.label for capture in self._captures[:3])]
        parts += [f"{len(self._captures) - 3} more captures"] if len(self._captures) > 3 else []
        parts += [f"{counted(self._count, 'generated event')}, {scenarios}, {seed}"] if self._count else []
        return " · ".join(parts)

    @property
    def unmet(self) -> Unmet:
        """The conditions in A's code that no event met."""
        return self._rest.unmet if self._rest else Unmet()

    def run(self) -> Ending:
        """Compare everything, then look for the smallest events; `gathered` is what was found, however it ended."""
        with until_stopped(self._unread) as ending:
            with closing(self._told()) as told:
                for each in told:
                    self._take(each)
            self.gathered.unused = list(self._unused())
            shrink(
                self._pair,
                self.gathered,
                lambda number, of: self._progress.begin("smallest event of cause", f"{number} of {of}"),
            )
        self._progress.clear()
        return ending

    def _take(self, told: Told | EmulatorError | Rest) -> None:
        if isinstance(told, EmulatorError):
            self._unread(told)
        elif isinstance(told, Rest):
            self.reach.join(told.marks)
            self._rest = self._rest.less(told) if self._rest else told
        else:
            self.gathered.add(*told)

    def _unused(self) -> Iterator[str]:
        assert self._rest is not None
        rules = self._plan.replies.rules if self._plan.replies else ()
        yield from (unused_rule(rule).cause for rule in rules if rule.index in self._rest.rules)
        ignored = [each for each in self._options.ignored if each in self._rest.ignored]
        yield from (f"--ignore {each}: nothing had it; leave it out" for each in ignored)

    def _told(self) -> Generator[Told | EmulatorError | Rest]:
        run = ParityRun(
            a=self._pair.a,
            b=self._pair.b,
            ignored=self._options.ignored,
            plan=self._plan,
            scenarios=self._scenarios,
            scenario=self._options.scenario,
            hidden=self._hidden,
        )
        if self._options.number == 1:
            return self._here(ParityWork(run, self._pair))
        from emulator.jobs.parity_part import parity_in_jobs  # noqa: PLC0415 - many comparisons are one job

        self._progress.begin("parity", f"in {self._options.number} jobs")
        jobs, at = self._options.number, self._progress.at
        return parity_in_jobs(run, self._captures, self._count, self._pair, jobs=jobs, tick=at)

    def _here(self, work: ParityWork) -> Generator[Told]:
        try:
            for capture in self._captures:
                self._progress.begin("parity", capture.story)
                yield from self._counted(work.of_capture(capture, self._unread))
            if self._count:
                self._progress.begin("parity", f"of {self._count:,} generated")
                yield from self._counted(work.of_generated(range(self._count)))
        finally:
            self._take(work.rest)

    def _counted(self, told: Iterator[Told]) -> Iterator[Told]:
        for each in told:
            self._progress.event()
            yield each

    def _unread(self, error: EmulatorError) -> None:
        self.gathered.errors += 1
        self._progress.clear()
        click.echo(printable(str(error)), err=True)

    def again(self, number: int, example: Example) -> str | None:
        """Return the command that shows a cause again from its written event, if events are written."""
        folder = self._options.folder
        if folder is None or not example.alone:
            return None
        options = self._options
        named = [each for each in (options.a, options.b) if each]
        words = [*_COMMAND, *named, str(event_file(folder, number, example))]
        scenario = example.circumstances.scenario
        return shlex.join([*words, *_again_options(scenario)])


def _again_options(scenario: str | None) -> Iterator[str]:
    """Yield the options of this run that decide what an event meets, as they were given."""
    if scenario:
        yield from ("--scenario", scenario)
    left_out = {"a", "b", "words", "events", "scenario", "batches", "at_least", "folder", "format_", "output", "jobs"}
    left_out |= {field.name for field in fields(ChoiceOptions)} - {"seed"}
    left_out |= {"replies_file"} if scenario else set()
    names = {field.name for field in fields(ParityOptions)} - left_out
    yield from options_given(click.get_current_context(), names, {})


def _given(pair: Pair, options: ParityOptions) -> dict[str, Any]:
    return resolve_settings([pair.described], settings_path(options.settings_file), os.environ)[pair.a.name]


def _plan(function: Function, settings: Mapping[str, Any], options: ParityOptions) -> Plan:
    return Plan(
        settings={function.name: dict(settings)},
        expected_dir=options.expected_dir,
        schemas_dir=Path(),
        replies=read_replies(options.replies_file) if options.replies_file else None,
        options=options.run,
    )


def event_file(folder: Path, number: int, example: Example) -> Path:
    """Return the file of a cause's event: replies and settings of a story go by the name of its capture."""
    return folder / str(number) / f"{example.circumstances.story or 'generated'}.jsonl"
