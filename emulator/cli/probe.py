"""`probe`: find what would go wrong only in production."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import click

from emulator.cli.arguments import captures_of, refuse_missing_folder, sort_words
from emulator.cli.choice_options import ChoiceOptions, choice_options_without_only
from emulator.cli.job_options import JobNumber, jobs_option
from emulator.cli.options import HeadedCommand, given_as, output_options
from emulator.cli.output import in_color, output_stream
from emulator.cli.run_options import RunCommandOptions, run_options
from emulator.cli.stopped_run import until_stopped
from emulator.cli.unread_functions import tell_unread
from emulator.engine.suite import Plan
from emulator.inputs.captures import Capture
from emulator.report.lines import Line, Paper, printable
from emulator.tools.probe import HAZARDS, LATENCY, Probed, Probes, Wanted, chosen, probe_captures, probed
from emulator.tools.probe.probe_report import documents, text_lines
from emulator.tools.probe.probing import Tell
from emulator.values import jsonvalue
from emulator.values.exit_codes import INTERRUPTED, exit_code
from emulator.values.function import Function

_NAMES = ", ".join(hazard.name for hazard in HAZARDS)
_DECIDED = {"strict", "fresh", "no_retry", "now", "no_isolate"}
"""What the trials decide by themselves, and is not an option of this command."""


@dataclass(frozen=True, kw_only=True)
class ProbeOptions(RunCommandOptions, JobNumber, ChoiceOptions):
    """The options of `probe`."""

    no_retry: bool = True
    words: tuple[str, ...]
    left_out: tuple[str, ...]
    most: int
    latency: float
    format_: str
    output: Path | None


@click.command(cls=HeadedCommand, epilog=f"Names: {_NAMES}.")
@click.argument("words", nargs=-1, metavar="[DESTINATION…] [CAPTURE…]")
@run_options
@click.option(
    "--only",
    multiple=True,
    metavar="NAME",
    help="Look for this finding only; PATH=VALUE, such as type=track: in such events only; may be given again.",
)
@click.option(
    "--except", "left_out", multiple=True, metavar="NAME", help="Do not look for this finding; may be given again."
)
@click.option(
    "--events",
    "most",
    type=click.IntRange(min=1),
    default=500,
    show_default=True,
    help="Use at most this many events from the start of each capture.",
)
@click.option(
    "--latency",
    type=click.FloatRange(min=0),
    default=LATENCY,
    show_default=True,
    help="Seconds that a request takes, for the cost estimate.",
)
@choice_options_without_only
@jobs_option
@output_options("text", "jsonl")
@given_as(ProbeOptions)
def probe(options: ProbeOptions) -> int:
    """Find what would go wrong only in production; estimate the cost.

    The captures are replayed many times: with other settings in between, in another order, and with requests that are
    refused, slow or cut off. A finding has a name, the events that show it, the reason why it matters and a way to fix
    it; docs/probe.md lists them all. The exit code is 1 if there are findings.
    """
    fields = tuple(each for each in options.only if "=" in each)
    named = [each for each in options.only if each not in fields]
    options = replace(options, only=fields)
    wanted = Wanted(names=chosen(named, options.left_out), most=options.most, latency=options.latency)
    names, paths = sort_words(options.functions_dir, options.words)
    functions, unread = options.readable(names)
    refuse_missing_folder(options.expected_dir)
    captures = options.chosen(captures_of(paths))
    plan = options.plan(functions)
    code, events = tell_unread(unread), 0
    paper = None
    with output_stream(options.output) as stream, _progress() as tell:
        results = _results(functions, captures, plan, wanted, jobs=options.number, tell=tell)
        for function, results_of_captures in zip(functions, results, strict=True):
            total = Probes()
            with until_stopped(total.errors.append) as ending:
                for each in results_of_captures:
                    total.join(each)
            found = probed(function, total, wanted, whole=not ending.is_early)
            code = max(code, _code(found))
            events += found.events
            if options.format_ == "jsonl":
                stream.writelines(jsonvalue.dumps(each).decode() + "\n" for each in documents(found))
            else:
                if paper:
                    paper.write([Line()])
                paper = Paper(stream, color=in_color(stream))
                paper.write(text_lines(found))
            if ending.is_early:
                return INTERRUPTED
    options.refuse_none(events)
    return code


probe.params = [parameter for parameter in probe.params if parameter.name not in _DECIDED]


def _results(  # noqa: PLR0913 - what a run is made of
    functions: Sequence[Function], captures: Sequence[Capture], plan: Plan, wanted: Wanted, *, jobs: int, tell: Tell
) -> Iterator[Iterator[Probes]]:
    """Return, for each function, what each capture comes to."""
    if jobs > 1:
        from emulator.jobs.probe_part import probe_in_jobs  # noqa: PLC0415 - many probes are one job

        return probe_in_jobs(functions, captures, plan, wanted, jobs=jobs, tell=tell)
    return (probe_captures(function, captures, plan, wanted, tell) for function in functions)


@contextmanager
def _progress() -> Iterator[Callable[[str], None]]:
    """Say on stderr what is being done, on one line, when that is a terminal."""
    on = sys.stderr.isatty()

    def tell(what: str) -> None:
        if on:
            sys.stderr.write(f"\r\x1b[K{printable(what)}")
            sys.stderr.flush()

    try:
        yield tell
    finally:
        tell("")


def _code(probed: Probed) -> int:
    return exit_code(found=probed.judged, unreadable=probed.errors)
