"""`replay --watch`: run again when a file changes, and show what is different."""

from __future__ import annotations

import glob
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from emulator.cli.arguments import refuse_missing_folder, schemas_folder
from emulator.cli.job_options import watchers
from emulator.cli.options import CAPTURES, SETTINGS
from emulator.cli.output import in_color, output_stream
from emulator.cli.report_options import Report
from emulator.cli.run_options import RunCommandOptions
from emulator.cli.standard_streams import has_reader
from emulator.engine.suite import Audience, run
from emulator.errors import EmulatorError, UsageError
from emulator.report import Reporter
from emulator.report.grouped import Gathered
from emulator.report.lines import Line, Paper
from emulator.report.sections import Detail, group_lines
from emulator.report.summary import last_line
from emulator.tools.watching import (
    Change,
    Key,
    Seen,
    Sightings,
    carried_over,
    changed_files,
    changes,
    is_new,
    snapshot,
    wait_for_change,
)
from emulator.values.account import Account
from emulator.values.model import Failure, Verdict
from emulator.values.words import counted

if TYPE_CHECKING:
    from emulator.cli.replay import Prepared, ReplayOptions

_SHOWN = 20
"""Events shown for one change of files; the others are counted."""

Again = Callable[[Sequence[Reporter]], Account]


def watch_replay(options: ReplayOptions, prepared: Callable[[], Prepared]) -> int:
    """Replay again whenever a file changes; `prepared` reads anew what is replayed."""
    _refuse_unwatchable(options.words, is_text=options.reports() == [Report(name="text")], updating=options.updating)
    refuse_missing_folder(options.expected_dir)

    def again(reporters: Sequence[Reporter]) -> Account:
        functions, captures, plan, unread = prepared()
        audience = Audience([*reporters, *watchers()])
        audience.errors(unread)
        return run(functions, captures, plan, audience)

    detail = Detail(invoke=options.invoke_command(options.words))
    with output_stream(None) as stream, options.reporters(detail.invoke) as [first]:
        return watch(again, first, lambda: watched_paths(options.words, options), detail, stream)


def _refuse_unwatchable(words: Sequence[str], *, is_text: bool, updating: bool) -> None:
    """Raise UsageError for what cannot be done again and again."""
    if updating:
        raise UsageError("--watch and --update: one at a time; what changed is read before it is written")
    if not is_text:
        raise UsageError("--watch shows text on the screen; leave out --format and -o")
    if "-" in words:
        raise UsageError("--watch cannot read standard input again; save the events to a file")


def watched_paths(words: Sequence[str], options: RunCommandOptions) -> list[Path]:
    """Return the files and folders that a replay with these words and options reads."""
    schemas = schemas_folder([], options.functions_dir)
    named = [options.settings_file or SETTINGS, options.replies_file, options.filters_file]
    paths = [Path(path) for word in words for path in glob.glob(word, recursive=True) or [word]]  # noqa: PTH207 - Path.glob takes no absolute pattern
    # A function that is named by its path may use helpers in a folder beside its own.
    helpers = [path.absolute().parents[path.is_file()] / "shared" for path in paths]
    return [options.functions_dir, schemas, options.expected_dir, CAPTURES, *filter(None, named), *paths, *helpers]


def watch(again: Again, first: Reporter, roots: Callable[[], list[Path]], detail: Detail, stream: IO[str]) -> int:
    """Run, and run again whenever a file changes, until Ctrl-C or its output has no reader; then return 0.

    `again` runs everything anew and tells it to the reporters it gets; `first` reports the first run.
    """
    paper = Paper(stream, color=in_color(stream))
    try:
        files = snapshot(roots())
        run = Run(None)
        again([first, run])
        while has_reader():
            paper.write([Line(), Line(f"watching {counted(len(files), 'file')}; Ctrl-C ends", style="faint")])
            stream.flush()
            later = wait_for_change(roots, files)
            paper.write([Line(), _headline(changed_files(files, later))])
            files, run = later, _run_again(again, run, detail, paper)
    except KeyboardInterrupt:
        click.echo()
    return 0


def _run_again(again: Again, before: Run, detail: Detail, paper: Paper) -> Run:
    run = Run(before)
    try:
        account = again([run])
    except EmulatorError as error:
        paper.write([Line(f"✗ {error}", style="failure", wraps=True)])
        return before
    paper.write([*run.lines(detail), last_line(account)])
    return run


def _headline(paths: Sequence[Path]) -> Line:
    here = Path.cwd()
    names = [str(path.relative_to(here) if path.is_relative_to(here) else path) for path in paths] or ["a file"]
    more = f" and {counted(len(names) - 1, 'file')} more" if len(names) > 1 else ""
    return Line(f"{names[0]}{more} changed", style="heading")


class Run:
    """Takes one run as a reporter, and tells what is not as it was in the run before, if there was one."""

    def __init__(self, before: Run | None) -> None:
        self._before = before
        self._story = ""
        self._sightings = Sightings()
        self._new_failures = Gathered(show=3)
        self.told: list[str] = []
        self.events: dict[Key, Seen] = {}

    def begin(self, destination: str, story: str) -> None:  # noqa: ARG002 - a verdict names its destination
        """Keep the story's name, which a verdict does not have."""
        self._story = story

    def verdict(self, verdict: Verdict) -> None:
        """Remember what became of an event, and the failures that are new."""
        key = self._sightings.add(verdict, self._story)
        if self._before and is_new(self._before.events, key, self._sightings.events[key]):
            self._new_failures.add(verdict)

    def error(self, error: EmulatorError) -> None:
        """Keep an error's line."""
        self.told.append(str(error))

    def failure(self, failure: Failure) -> None:
        """Keep a failure that belongs to no one event."""
        self.told.append(f"{failure.check}: {failure.cause}")

    def finish(self, account: Account) -> None:
        """Keep what the next run is compared with."""
        known = self._before.events if self._before and account.errors else {}
        self.events = carried_over(known, self._sightings.events)

    def lines(self, detail: Detail) -> Iterator[Line]:
        """Yield what became different, as far as there is a run before."""
        before = self._before or self
        told = [Line(f"✗ {each}", style="failure", wraps=True) for each in self.told if each not in before.told]
        found = changes(before.events, self.events)
        if not found and not told:
            yield Line("no event is different", style="faint")
        for change in found[:_SHOWN]:
            yield from _change_lines(change)
        if len(found) > _SHOWN:
            yield Line(f"… and {counted(len(found) - _SHOWN, 'event')} more", style="faint")
        for group in self._new_failures.groups:
            yield Line()
            yield from group_lines(group, detail)
        yield Line()
        yield from told


def _change_lines(change: Change) -> Iterator[Line]:
    seen = change.after or change.before
    assert seen is not None
    title = f"{seen.event_type or '(no type)'} {change.key.message_id or '(no messageId)'}"
    yield Line("  ".join(filter(None, [change.key.destination, seen.place, title])))
    same = change.before and change.after and change.before.end == change.after.end
    if change.after:
        yield Line(f"now  {change.after.end}{', in detail not as before' if same else ''}", 2)
    if change.before and not same:
        yield Line(f"was  {change.before.end}{'' if change.after else '; the event is gone'}", 2, "faint")
