"""`probe`: find what would go wrong only in production."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from emulator.cli.options import (
    CAPTURES,
    functions_option,
    in_color,
    named_functions,
    output_options,
    output_stream,
    plan_of,
    refuse_missing_folder,
    settings_option,
    sort_words,
)
from emulator.cli.run_options import run_options
from emulator.inputs.captures import find_captures
from emulator.report.lines import Line, printable
from emulator.report.paper import Paper
from emulator.tools.probe import HAZARDS, LATENCY, Probed, Wanted, chosen
from emulator.tools.probe import probe as probe_one
from emulator.tools.probe.probe_report import documents, text_lines
from emulator.values import jsonvalue

_NAMES = ", ".join(hazard.name for hazard in HAZARDS)
_AS_EVER = {"strict": False, "fresh": False, "no_retry": True, "now": None, "no_isolate": False}
"""What the trials decide by themselves, and is no option of this command."""


@click.command(epilog=f"Names: {_NAMES}.")
@click.argument("words", nargs=-1, metavar="[DESTINATION…] [CAPTURE…]")
@functions_option
@settings_option
@run_options
@click.option("--only", multiple=True, metavar="NAME", help="Look for this finding only; may be given again.")
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
@output_options("text", "jsonl")
def probe(words: Sequence[str], *, format_: str, output: Path | None, **options: Any) -> int:
    """Find what would go wrong only in production; estimate the cost.

    The captures are replayed many times: with other settings in between, in another order, and with requests that are
    refused, slow or cut off. A finding has a name, the events that show it, the reason why it matters and a way to fix
    it; docs/probe.md lists them all. The exit code is 1 if there are findings.
    """
    wanted = Wanted(
        names=chosen(options["only"], options["left_out"]), most=options["most"], latency=options["latency"]
    )
    names, paths = sort_words(options["functions_dir"], words)
    functions = named_functions(options["functions_dir"], names, options["runtime"], options["kind"])
    refuse_missing_folder(options["expected_dir"])
    captures = find_captures(paths or [str(CAPTURES)])
    plan = plan_of(functions, {**options, **_AS_EVER})
    code = 0
    paper = None
    with output_stream(output) as stream, _progress() as tell:
        for function in functions:
            probed = probe_one(function, captures, plan, wanted, tell)
            code = max(code, _code(probed))
            if format_ == "jsonl":
                stream.writelines(jsonvalue.dumps(each).decode() + "\n" for each in documents(probed))
                continue
            if paper:
                paper.write([Line()])
            paper = Paper(stream, color=in_color(stream))
            paper.write(text_lines(probed))
    return code


probe.params = [parameter for parameter in probe.params if parameter.name not in _AS_EVER]


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
    return 2 if probed.errors else int(bool(probed.judged))
