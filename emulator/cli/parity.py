"""`parity`: compare two functions, such as a handler and its port."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import click

from emulator.cli.options import (
    EXPECTED,
    functions_option,
    in_color,
    kind_option,
    named_functions,
    node_options,
    output_options,
    output_stream,
    refuse_missing_folder,
    settings_option,
    warn_of_node,
)
from emulator.cli.parity_job import EVENTS, ParityJob, event_file, run_options_of
from emulator.cli.run_options import mappings_option
from emulator.errors import UsageError
from emulator.inputs.captures import find_captures
from emulator.mappings.reading import with_mappings
from emulator.report.lines import printable
from emulator.report.paper import Paper
from emulator.tools.parity import (
    Gathered,
    Pair,
    Telling,
    jsonl_lines,
    text_lines,
    written,
)
from emulator.values.function import Function

_path = click.Path(path_type=Path)


@click.command()
@click.argument("a")
@click.argument("b")
@click.argument("words", nargs=-1, metavar="[CAPTURE…]")
@functions_option
@settings_option
@click.option(
    "--events",
    type=click.IntRange(min=1),
    metavar="N",
    help=f"Generate this many events from the event schemas.  [default: {EVENTS}, without a CAPTURE]",
)
@click.option("--seed", type=int, default=0, show_default=True, help="The seed of events and random numbers.")
@click.option("--scenario", metavar="NAME", help="Use the settings and replies of this scenario for every event.")
@click.option("--replies", "replies_file", type=_path, help="A file of reply rules for events from captures.")
@click.option(
    "--expected",
    "expected_dir",
    type=_path,
    default=EXPECTED,
    show_default=True,
    help="The folder with the expectations; stories' own replies and settings are beside them.",
)
@click.option(
    "--as",
    "also_named",
    multiple=True,
    metavar="NAME",
    help="Answer to this name in `integrations` too; may be given again.",
)
@click.option("--retry", is_flag=True, help="Retry as Segment does, and compare every attempt.")
@click.option("--now", metavar="INSTANT", help="Fix the handlers' clock at an ISO 8601 instant.")
@kind_option
@mappings_option
@node_options
@click.option("--timeout", type=float, default=5.0, show_default=True, help="Seconds that an invocation may take.")
@click.option("--memory-mb", type=float, help="Memory that a worker may use beyond its start, in MB.")
@click.option(
    "--write-differences",
    "folder",
    type=_path,
    metavar="FOLDER",
    help="Write the smallest event of each difference to this folder, as a capture.",
)
@output_options("text", "jsonl")  # fmt: skip
def parity(a: str, b: str, words: Sequence[str], format_: str, output: Path | None, **options: Any) -> int:
    """Compare two functions, such as a handler and its JavaScript port.

    A and B are destinations, folders or handler files. Both get the same events, settings, replies, clock and random
    numbers. Their requests, outcomes, reasons, errors and logs are compared, and each difference is reported once, with
    the smallest event that shows it. Events come from captures; without one they are generated, with varying settings
    and replies.
    """
    _refuse_contradictions(words, options)
    one, other = (named_functions(options["functions_dir"], [name], kind=options["kind"])[0] for name in (a, b))
    if options["mappings"]:
        one = with_mappings(one, options["mappings"])
    captures = find_captures(words) if words else []
    with closing(_pair(one, other, options)) as pair:
        job = ParityJob(pair, captures, options)
        gathered = job.run()
    telling = Telling(
        a=str(one.handler),
        b=str(other.handler),
        source=job.source,
        definition=pair.definition,
        again=job.again,
        remarks=pair.remarks,
        never_given=job.never_given,
        unmet=job.unmet if gathered.is_empty else (),
    )
    if options["folder"]:
        _write_differences(gathered, telling, options["folder"])
    with output_stream(output) as stream:
        if format_ == "jsonl":
            stream.writelines(f"{line}\n" for line in jsonl_lines(gathered, telling))
        else:
            Paper(stream, color=in_color(stream)).write(text_lines(gathered, telling))
    return gathered.exit_code


def _refuse_contradictions(words: Sequence[str], options: Mapping[str, Any]) -> None:
    if options["replies_file"] and options["scenario"]:
        raise UsageError("--replies and --scenario both say what requests get; keep one")
    if options["replies_file"] and not words:
        raise UsageError("--replies is for captures; generated events get replies that fail in every way")
    refuse_missing_folder(options["expected_dir"])
    _refuse_earlier_events(options["folder"])


def _pair(one: Function, other: Function, options: Mapping[str, Any]) -> Pair:
    for warning in dict.fromkeys([*one.warnings, *other.warnings]):
        click.echo(f"warning: {printable(warning)}", err=True)
    warn_of_node([one, other], options["node"])
    return Pair(one, other, run_options_of(options))


def _refuse_earlier_events(folder: Path | None) -> None:
    """Events of an earlier run would be taken for this one's."""
    if folder and folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"--write-differences {folder}: is there already; name a new folder, or remove it first")


def _write_differences(gathered: Gathered, telling: Telling, folder: Path) -> None:
    for number, example, text in written(gathered, telling):
        with output_stream(event_file(folder, number, example)) as stream:
            stream.write(text)
