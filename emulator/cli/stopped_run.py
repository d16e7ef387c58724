"""Ends the report of a run that was stopped, and says how to go on."""

from __future__ import annotations

import shlex
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

import click

from emulator.cli.job_options import sigterm_interrupts
from emulator.engine.suite import Audience
from emulator.errors import EmulatorError

if TYPE_CHECKING:
    from emulator.jobs.replay_jobs import Sharing


@dataclass(slots=True)
class Ending:
    """How work ended: whether it was stopped."""

    is_early: bool = False


@contextmanager
def until_stopped(tell: Callable[[EmulatorError], None]) -> Iterator[Ending]:
    """Work to the end, or until Ctrl-C or SIGTERM: `tell` hears of that, and what was done is reported all the same."""
    ending = Ending()
    with sigterm_interrupts():
        try:
            yield ending
        except KeyboardInterrupt:
            ending.is_early = True
            _tell(tell)


def end_report(audience: Audience, sharing: Sharing | None) -> None:
    """Make the report whole for what was done, with the error that it is not all; say on stderr how to go on."""
    _tell(audience.error)
    audience.finish()
    click.echo(f"segment-emulator: stopped{how_to_go_on(sharing)}", err=True)


def _tell(tell: Callable[[EmulatorError], None]) -> None:
    # A second Ctrl-C would cut the report short.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    tell(EmulatorError("stopped before the end: this report is of what was done until then"))


def how_to_go_on(sharing: Sharing | None) -> str:
    """Return the end of a sentence: the command that goes on with the run, or that begins one which can."""
    context = click.get_current_context()
    if "resume" not in context.params:
        return ""
    words = [word for word in sys.argv[1:] if word != "--resume"]
    if sharing and sharing.folder:
        return f"; go on with: {_command(words)}"
    words = _without_output(words)
    formats = context.params["formats"]
    if formats and all(each.file != Path("-") for each in formats):
        words += ["--format", "text"]
    return f"; a run in a folder can go on, begin it with: {_command([*words, '-o', str(_new_folder())])}"


def _command(words: Sequence[str]) -> str:
    return shlex.join(["segment-emulator", *words, "--resume"])


def _without_output(words: Sequence[str]) -> list[str]:
    """Leave out the file of the report, as it is written: `-o FILE`, `-oFILE`, `--output FILE` or `--output=FILE`."""
    kept: list[str] = []
    left = iter(words)
    for word in left:
        if word in ("-o", "--output"):
            next(left, None)
        elif not word.startswith(("-o", "--output=")):
            kept.append(word)
    return kept


def _new_folder() -> Path:
    names = chain(["run"], (f"run-{number}" for number in count(2)))
    return next(path for path in map(Path, names) if not path.exists())
