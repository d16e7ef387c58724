"""`parity`: compare two functions, such as a handler and its port."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import click

from emulator.cli.arguments import named_functions, refuse_missing_folder, warn_of_files, warn_of_node
from emulator.cli.checking_options import min_coverage_option
from emulator.cli.choice_options import choice_options
from emulator.cli.job_options import jobs_option
from emulator.cli.options import (
    EXPECTED,
    HeadedCommand,
    functions_option,
    given_as,
    kind_option,
    node_options,
    output_options,
    settings_option,
)
from emulator.cli.output import in_color, output_stream
from emulator.cli.parity_job import EVENTS, ParityJob, ParityOptions, event_file
from emulator.cli.run_options import mappings_option
from emulator.errors import UsageError
from emulator.inputs.captures import find_captures
from emulator.mappings.reading import with_mappings
from emulator.report.lines import Paper
from emulator.tools.parity import (
    Gathered,
    Ignores,
    Pair,
    Telling,
    jsonl_lines,
    text_lines,
    written,
)
from emulator.values.batch import LARGEST_BATCH
from emulator.values.exit_codes import INTERRUPTED
from emulator.values.function import Function

_path = click.Path(path_type=Path)


@click.command(cls=HeadedCommand)
@click.argument("a")
@click.argument("b", required=False)
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
@click.option("--batches", is_flag=True, help="Compare onBatch of A with A's single handlers; leave B out.")
@click.option(
    "--batch-size",
    type=click.IntRange(1, LARGEST_BATCH),
    metavar="N",
    help="With --batches, the most events that a batch holds.  [default: 20]",
)
@click.option("--retry", is_flag=True, help="Retry as Segment does, and compare every attempt.")
@click.option("--now", metavar="INSTANT", help="Fix the handlers' clock at an ISO 8601 instant.")
@kind_option
@mappings_option
@node_options
@click.option("--timeout", type=float, default=5.0, show_default=True, help="Seconds that an invocation may take.")
@click.option("--memory-mb", type=float, help="Memory that a worker may use beyond its start, in MB.")
@click.option(
    "--ignore",
    "ignored",
    multiple=True,
    metavar="PART",
    help="Do not compare this: header:NAME, query:NAME, body:PATH or log; may be given again.",
)
@min_coverage_option("Fail when less than this percentage of the lines and branches of A or B is reached.")
@click.option(
    "--write-differences",
    "folder",
    type=_path,
    metavar="FOLDER",
    help="Write the smallest event of each difference to this folder, as a capture.",
)
@choice_options
@jobs_option
@output_options("text", "jsonl")  # fmt: skip
@given_as(ParityOptions)
def parity(options: ParityOptions) -> int:
    """Compare two functions, such as a handler and its JavaScript port.

    A and B are destinations, folders or handler files. Both get the same events, settings, replies, clock and random
    numbers. Their requests, outcomes, reasons, errors and logs are compared, and each difference is reported once, with
    the smallest event that shows it. Events come from captures; without one they are generated, with varying settings
    and replies. With --batches, A alone is compared: what its onBatch sends with what its single handlers send, for the
    events of captures, by default all of tests/captures.
    """
    _refuse_contradictions(options)
    (one,) = named_functions(options.functions_dir, [options.a], kind=options.kind)
    if options.batches:
        from emulator.cli.parity_batches import compare_batches  # noqa: PLC0415 - another comparison altogether

        return compare_batches(one, options)
    if options.b is None:
        raise UsageError("parity compares two functions: name B too, or give --batches")
    (other,) = named_functions(options.functions_dir, [options.b], kind=options.kind)
    if options.mappings:
        one = with_mappings(one, options.mappings)
    captures = options.chosen(find_captures(options.words)) if options.words else []
    with closing(_pair(one, other, options)) as pair:
        job = ParityJob(pair, captures, options)
        ending = job.run()
    gathered = job.gathered
    if not ending.is_early:
        options.refuse_none(gathered.events)
    telling = Telling(
        a=str(one.handler),
        b=str(other.handler),
        source=job.source,
        definition=pair.definition,
        again=job.again,
        reach=job.reach,
        remarks=pair.remarks,
        unmet=job.unmet,
    )
    if options.folder:
        _write_differences(gathered, telling, options.folder)
    with output_stream(options.output) as stream:
        if options.format_ == "jsonl":
            stream.writelines(f"{line}\n" for line in jsonl_lines(gathered, telling))
        else:
            Paper(stream, color=in_color(stream)).write(text_lines(gathered, telling))
    return INTERRUPTED if ending.is_early else gathered.exit_code or int(bool(job.reach.too_little))


def _refuse_contradictions(options: ParityOptions) -> None:
    if options.replies_file and options.scenario:
        raise UsageError("--replies and --scenario both say what requests get; keep one")
    if options.batch_size and not options.batches:
        raise UsageError("--batch-size is for --batches")
    if options.replies_file and not options.words and not options.batches:
        raise UsageError("--replies is for captures; generated events get replies that fail in every way")
    if options.options_given and not options.words:
        raise UsageError(f"{options.options_given[0]} takes events of captures; name a CAPTURE")
    refuse_missing_folder(options.expected_dir)
    _refuse_earlier_events(options.folder)


def _pair(one: Function, other: Function, options: ParityOptions) -> Pair:
    warn_of_files([one, other])
    warn_of_node([one, other], options.node)
    return Pair(one, other, options.run, Ignores(options.ignored))


def _refuse_earlier_events(folder: Path | None) -> None:
    """Events of an earlier run would be taken for this one's."""
    if folder and folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"--write-differences {folder}: already exists; name a new folder, or remove it first")


def _write_differences(gathered: Gathered, telling: Telling, folder: Path) -> None:
    for number, example, text in written(gathered, telling):
        with output_stream(event_file(folder, number, example)) as stream:
            stream.write(text)
