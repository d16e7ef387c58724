"""Defines the options of commands that run events."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, get_args

import click

from emulator.cli.batches import batch_options
from emulator.cli.options import EXPECTED, Command, kind_option, named_functions, node_options
from emulator.mappings.reading import with_mappings
from emulator.values.function import Function, RuntimeName

_path = click.Path(path_type=Path)


mappings_option = click.option(
    "--mappings", metavar="FILE",
    help="Run by the mappings in a file instead of handlers; `presets` are those of actions.json.",
)  # fmt: skip


def run_options(command: Command) -> Command:
    """What decides how events are replayed."""
    options: list[Callable[[Any], Any]] = [
        click.option("--replies", "replies_file", type=_path, help="A file of reply rules, for every story."),
        click.option("--filters", "filters_file", type=_path,
                     help="A file of destination filters, {destination: [filter, …]} or one destination's list."),
        mappings_option,
        click.option("--expected", "expected_dir", type=_path, default=EXPECTED, show_default=True,
                     help="The folder with the expectations."),
        click.option("--as", "also_named", multiple=True, metavar="NAME",
                     help='Answer to this name in `integrations` too, such as "Userpilot Cloud (Actions)".'),
        click.option("--strict", is_flag=True, help="Count notices as failures."),
        click.option("--no-retry", is_flag=True, help="Make one attempt per event."),
        click.option("--fresh", is_flag=True, help="Load the function anew for every attempt, as a cold start does."),
        click.option("--now", metavar="INSTANT", help="Fix the handler's clock at an ISO 8601 instant."),
        click.option("--seed", type=int, default=0, show_default=True, help="The seed of handlers' random numbers."),
        click.option("--timeout", type=float, default=5.0, show_default=True,
                     help="Seconds that an invocation may take."),
        click.option("--memory-mb", type=float,
                     help="Memory that a worker may use beyond its start, in MB.  [default: 512; on Node 128]"),
        click.option("--no-isolate", is_flag=True, help="Run Python handlers in this process, where breakpoints work."),
        click.option("--runtime", type=click.Choice(get_args(RuntimeName)),
                     help="Run handler.py or handler.js in a folder that has both.  [default: python]"),
        kind_option,
        node_options,
    ]  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return batch_options(command)


def chosen_functions(names: Sequence[str], options: dict[str, Any]) -> list[Function]:
    """Return the functions named, as the options of a run have them: by handlers, or by mappings."""
    functions = named_functions(options["functions_dir"], names, options["runtime"], options["kind"])
    mappings = options["mappings"]
    return [with_mappings(function, mappings) for function in functions] if mappings else functions
