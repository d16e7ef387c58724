"""`parity`: two functions over the same events, and every way in which they differ."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import click

from emulator.cli.options import (
    EXPECTED,
    SETTINGS,
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
from emulator.cli.progress import Progress
from emulator.cli.run_options import mappings_option
from emulator.engine.replaying import instant
from emulator.engine.suite import Plan, unused_rule
from emulator.errors import EmulatorError, UsageError
from emulator.inputs.captures import Capture, find_captures
from emulator.inputs.replies import read_replies
from emulator.inputs.settings import resolve_settings
from emulator.mappings.reading import with_mappings
from emulator.report.lines import printable
from emulator.report.paper import Paper
from emulator.tools.parity import (
    Circumstances,
    EventMaker,
    Example,
    Gathered,
    Met,
    Pair,
    Scenario,
    Scenarios,
    Telling,
    captured,
    generated,
    jsonl_lines,
    names_in,
    of_scenario,
    of_story,
    shrink,
    text_lines,
    written,
)
from emulator.values.function import Function
from emulator.values.run import Limits, RunOptions
from emulator.values.words import counted

EVENTS = 2000
_COMMAND = "segment-emulator parity"
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
        job = _Job(pair, captures, options)
        gathered = job.run()
    telling = Telling(
        a=str(one.handler),
        b=str(other.handler),
        source=job.source,
        definition=pair.definition,
        again=job.again,
        remarks=pair.remarks,
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
    return Pair(one, other, _run(options))


def _run(options: Mapping[str, Any]) -> RunOptions:
    return RunOptions(
        now=instant(options["now"]),
        seed=options["seed"],
        retry=options["retry"],
        limits=Limits(timeout=options["timeout"], memory_mb=options["memory_mb"]),
        also_named=options["also_named"],
        node=options["node"],
        packages=options["packages"],
    )


def _refuse_earlier_events(folder: Path | None) -> None:
    """Events of an earlier run would be taken for this one's."""
    if folder and folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"--write-differences {folder}: is there already; name a new folder, or remove it first")


class _Job:
    """One run: where its events come from, what they meet, and how one of them is run again."""

    def __init__(self, pair: Pair, captures: Sequence[Capture], options: Mapping[str, Any]) -> None:
        self._pair, self._captures, self._options = pair, captures, options
        self._count = options["events"] or (0 if captures else EVENTS)
        self._progress = Progress()
        self._gathered = Gathered()
        # Generated events need no secret: without --settings they get dummies.
        named = options["settings_file"] is not None
        self._hidden = _given(pair, options) if named or (captures and not options["scenario"]) else {}
        names = names_in(pair.a)
        self._scenarios = (
            Scenarios(self._hidden, pair.definition, names, pair.has_batches)
            if named
            else Scenarios.dummies(pair.definition, names, batches=pair.has_batches)
        )
        self._only = self._scenarios.named(options["scenario"]) if options["scenario"] else None
        self._plan = _plan(pair.a, self._hidden, options)

    @property
    def source(self) -> str:
        """Where the events came from, in one line."""
        seed = f"seed {self._options['seed']}"
        scenarios = counted(len(self._gathered.scenarios), "scenario")
        parts = [*(capture.label for capture in self._captures[:3])]
        parts += [f"{len(self._captures) - 3} more captures"] if len(self._captures) > 3 else []
        parts += [f"{counted(self._count, 'generated event')}, {scenarios}, {seed}"] if self._count else []
        return " · ".join(parts)

    def run(self) -> Gathered:
        """Compare everything, then look for the smallest events."""
        for compared, circumstances in self._met():
            self._gathered.add(compared, circumstances)
            self._progress.event()
        # Before smaller events are tried: what only those meet was not used.
        rules = self._plan.replies.unused() if self._plan.replies else ()
        self._gathered.unused = [unused_rule(rule).cause for rule in rules]
        shrink(
            self._pair,
            self._gathered,
            lambda number, of: self._progress.begin("smallest event of cause", f"{number} of {of}"),
        )
        self._progress.clear()
        return self._gathered

    def _met(self) -> Iterator[Met]:
        for capture in self._captures:
            self._progress.begin("parity", capture.story)
            if self._only:
                circumstances = self._under(self._only, capture.story)
            else:
                circumstances = of_story(self._pair, capture.story, self._plan)
            yield from captured(self._pair, capture, circumstances, self._unread)
        if self._count:
            self._progress.begin("parity", f"of {self._count:,} generated")
            maker = EventMaker.for_function(self._pair.a, self._options["seed"])
            yield from generated(self._pair, maker, self._of_block, self._count)

    def _of_block(self, block: int) -> Circumstances:
        return self._under(self._only or self._scenarios.of_block(self._plan.options.seed, block))

    def _under(self, scenario: Scenario, story: str | None = None) -> Circumstances:
        return of_scenario(scenario, self._plan, self._hidden, story)

    def _unread(self, error: EmulatorError) -> None:
        self._gathered.errors += 1
        self._progress.clear()
        click.echo(printable(str(error)), err=True)

    def again(self, number: int, example: Example) -> str | None:
        """Return the command that shows a cause again from its written event, if events are written."""
        folder = self._options["folder"]
        if folder is None or not example.alone:
            return None
        params = click.get_current_context().params
        words = [_COMMAND, *map(shlex.quote, (params["a"], params["b"], str(_file(folder, number, example))))]
        scenario = example.circumstances.scenario
        return " ".join([*words, *_again_options(scenario)])


def _again_options(scenario: str | None) -> Iterator[str]:
    """Yield the options of this run that decide what an event meets, as they were given."""
    if scenario:
        yield f"--scenario {shlex.quote(scenario)}"
    left_out = {"events", "scenario", "folder", "format_", "output"} | ({"replies_file"} if scenario else set())
    context = click.get_current_context()
    for parameter in context.command.params:
        value = context.params[parameter.name or ""]
        is_option = isinstance(parameter, click.Option) and parameter.name not in left_out
        if is_option and value is not None and value != parameter.get_default(context):
            for one in value if isinstance(value, tuple) else [value]:
                yield parameter.opts[-1] if one is True else f"{parameter.opts[-1]} {shlex.quote(str(one))}"


def _given(pair: Pair, options: Mapping[str, Any]) -> dict[str, Any]:
    file = options["settings_file"] or (SETTINGS if SETTINGS.is_file() else None)
    return resolve_settings([pair.described], file, os.environ)[pair.a.name]


def _plan(function: Function, settings: Mapping[str, Any], options: Mapping[str, Any]) -> Plan:
    return Plan(
        settings={function.name: dict(settings)},
        expected_dir=options["expected_dir"],
        schemas_dir=Path(),
        replies=read_replies(options["replies_file"]) if options["replies_file"] else None,
        options=_run(options),
    )


def _file(folder: Path, number: int, example: Example) -> Path:
    """A story's replies and settings go by the name of its capture, so the event keeps that."""
    return folder / str(number) / f"{example.circumstances.story or 'generated'}.jsonl"


def _write_differences(gathered: Gathered, telling: Telling, folder: Path) -> None:
    for number, example, text in written(gathered, telling):
        with output_stream(_file(folder, number, example)) as stream:
            stream.write(text)
