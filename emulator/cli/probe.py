"""`probe`: what goes wrong only in production, and what execution time comes to."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from emulator import jsonvalue
from emulator.captures import find_captures
from emulator.cli.options import (
    CAPTURES,
    EXPECTED,
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
from emulator.probe import HAZARDS, LATENCY, Probed, Wanted, chosen
from emulator.probe import probe as probe_one
from emulator.probe.telling import documents, text_lines
from emulator.report.lines import printable
from emulator.report.paper import Paper

_NAMES = ", ".join(hazard.name for hazard in HAZARDS)
_AS_EVER = {"strict": False, "fresh": False, "no_retry": True, "now": None, "no_isolate": False}
_path = click.Path(path_type=Path)


@click.command(epilog=f"Names: {_NAMES}.")
@click.argument("words", nargs=-1, metavar="[DESTINATION…] [CAPTURE…]")
@functions_option
@settings_option
@click.option("--replies", "replies_file", type=_path, help="Reply rules, for every story.")
@click.option("--filters", "filters_file", type=_path, help="Destination filters, for every story.")
@click.option(
    "--expected",
    "expected_dir",
    type=_path,
    default=EXPECTED,
    show_default=True,
    help="The folder of the stories' own settings and replies.",
)
@click.option(
    "--as",
    "also_named",
    multiple=True,
    metavar="NAME",
    help='Let the function stand for a destination, such as "Userpilot Cloud (Actions)".',
)
@click.option("--only", multiple=True, metavar="NAME", help="Look for this alone; may be given again.")
@click.option("--except", "left_out", multiple=True, metavar="NAME", help="Do not look for this; may be given again.")
@click.option(
    "--events",
    "most",
    type=click.IntRange(min=1),
    default=500,
    show_default=True,
    help="How many events of each capture to probe with, from its start.",
)
@click.option(
    "--latency",
    type=click.FloatRange(min=0),
    default=LATENCY,
    show_default=True,
    help="Seconds that a request takes, for the cost.",
)
@click.option("--seed", type=int, default=0, show_default=True, help="What random numbers and orders derive from.")
@click.option("--timeout", type=float, default=5.0, show_default=True, help="Seconds an invocation may take.")
@click.option("--memory-mb", type=float, help="MB a worker may grow by.  [default: 512]")
@output_options("text", "jsonl")
def probe(words: Sequence[str], *, format_: str, output: Path | None, **options: Any) -> int:
    """Look for what goes wrong only in production, and reckon what execution time comes to.

    The captures are replayed again and again: with other settings between, in another order, refused, slowed and cut
    off. Each finding has a name, the events that show it, why it matters and how it is mended; the page docs/probe.md
    lists them. Exit code 1 says that there are findings.
    """
    wanted = Wanted(
        names=chosen(options["only"], options["left_out"]), most=options["most"], latency=options["latency"]
    )
    names, paths = sort_words(options["functions_dir"], words)
    functions = named_functions(options["functions_dir"], names)
    refuse_missing_folder(options["expected_dir"])
    captures = find_captures(paths or [str(CAPTURES)])
    plan = plan_of(functions, {**options, **_AS_EVER})
    code = 0
    with output_stream(output) as stream, _progress() as tell:
        for function in functions:
            probed = probe_one(function, captures, plan, wanted, tell)
            code = max(code, _code(probed))
            if format_ == "jsonl":
                stream.writelines(jsonvalue.dumps(each).decode() + "\n" for each in documents(probed))
            else:
                Paper(stream, color=in_color(stream)).write(text_lines(probed))
    return code


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
