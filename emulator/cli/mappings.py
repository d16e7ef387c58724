"""`mappings`: explain, check and port the mappings of a catalogue destination."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from emulator.cli.arguments import named_functions
from emulator.cli.options import HeadedCommand, functions_option, given_as
from emulator.cli.output import in_color, output_stream
from emulator.cli.run_options import RunCommandOptions, run_options
from emulator.engine.judging import judge_one
from emulator.errors import UsageError
from emulator.inputs.captures import find_captures, read_event
from emulator.mappings.reading import PRESETS, with_mappings
from emulator.report.lines import Paper
from emulator.tools.mapping_explainer import explained
from emulator.tools.mapping_lint import Finding, unused
from emulator.tools.mapping_lint import lint as findings_of
from emulator.tools.mapping_port.beside import write_beside
from emulator.tools.mapping_port.handler_file import handler_text
from emulator.values.function import Function
from emulator.values.mapping import MappingSet
from emulator.values.model import BATCH_HANDLER, Event

_file_option = click.option(
    "--mappings", "source", metavar="FILE", default=PRESETS, show_default=True, help="The file of mappings."
)


@dataclass(frozen=True, kw_only=True)
class ExplainOptions(RunCommandOptions):
    """The options of `mappings explain`."""

    destination: str
    event: str


@click.group()
def mappings() -> None:
    """Explain, check and port the mappings of a catalogue destination."""


@mappings.command(cls=HeadedCommand)
@click.argument("destination")
@click.argument("event")
@run_options
@given_as(ExplainOptions)
def explain(options: ExplainOptions) -> int:
    """Show what each mapping makes of one event: conditions, fields and request.

    EVENT is as for invoke: a file of one event, FILE:LINE of a capture, the JSON itself, or - for standard input.
    """
    by_mappings = replace(options, mappings=options.mappings or PRESETS)
    [function] = by_mappings.functions([options.destination])
    assert BATCH_HANDLER not in function.handlers, "mappings take no batches"
    chosen = read_event(options.event)
    verdict = judge_one(function, chosen, options.plan([function]))
    with output_stream(None) as stream:
        Paper(stream, color=in_color(stream)).write(explained(function, chosen.event.value, verdict.delivery))
    return 0


@mappings.command()
@click.argument("destination")
@click.argument("words", nargs=-1, metavar="[CAPTURE…]")
@functions_option
@_file_option
def lint(destination: str, words: Sequence[str], functions_dir: Path, source: str) -> int:
    """Find traps in mappings; with captures, also mappings that take no event."""
    [function] = named_functions(functions_dir, [destination])
    found = _findings(_set_of(with_mappings(function, source, lenient=True)), words)
    with output_stream(None) as stream:
        stream.writelines(f"{finding}\n" for finding in found)
        stream.write("" if found else "✓ nothing found\n")
    return int(bool(found))


@mappings.command()
@click.argument("destination")
@functions_option
@_file_option
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write the handler.py there.  [default: screen]")
def port(destination: str, functions_dir: Path, source: str, output: Path | None) -> int:
    """Write a handler that does what the mappings do, with all it needs.

    What cannot be written plainly is refused with its place; `parity DESTINATION NEW --mappings FILE` proves the rest.
    """
    [function] = named_functions(functions_dir, [destination])
    ported = with_mappings(function, source)
    text = handler_text(ported, Path(source).name)
    with output_stream(output) as stream:
        stream.write(text)
    if output is not None:
        for written in write_beside(ported, output):
            click.echo(f"wrote {written}", err=True)
    return 0


def _findings(mappings: MappingSet, words: Sequence[str]) -> list[Finding]:
    return [*findings_of(mappings), *(unused(mappings, _values(words)) if words else ())]


def _set_of(function: Function) -> MappingSet:
    assert function.mappings is not None, "it was read with mappings"
    return function.mappings


def _values(words: Sequence[str]) -> Iterator[Any]:
    for capture in find_captures(words):
        for found in capture.events():
            if isinstance(found, Event):
                yield found.value
            else:
                raise UsageError(str(found))
