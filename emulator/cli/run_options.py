"""The options of commands that run events."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import click

from emulator.cli.batches import batch_options
from emulator.cli.options import EXPECTED, Command, kind_option, node_options
from emulator.values.function import RuntimeName

_path = click.Path(path_type=Path)


def run_options(command: Command) -> Command:
    """What decides how events are replayed."""
    options: list[Callable[[Any], Any]] = [
        click.option("--replies", "replies_file", type=_path, help="Reply rules, for every story."),
        click.option("--filters", "filters_file", type=_path,
                     help="Destination filters, for every story: {destination: [filter, …]}, or one's list."),
        click.option("--expected", "expected_dir", type=_path, default=EXPECTED, show_default=True,
                     help="The folder of expectations."),
        click.option("--as", "also_named", multiple=True, metavar="NAME",
                     help='Let the function stand for a destination, such as "Userpilot Cloud (Actions)".'),
        click.option("--strict", is_flag=True, help="Notices are failures too."),
        click.option("--no-retry", is_flag=True, help="Make one attempt for each event."),
        click.option("--fresh", is_flag=True, help="Load the function anew for every attempt."),
        click.option("--now", metavar="INSTANT", help="Fix the handler's clock to an ISO 8601 instant."),
        click.option("--seed", type=int, default=0, show_default=True, help="What random numbers derive from."),
        click.option("--timeout", type=float, default=5.0, show_default=True, help="Seconds an invocation may take."),
        click.option("--memory-mb", type=float, help="MB a worker may grow by.  [default: 512, on Node 128]"),
        click.option("--no-isolate", is_flag=True, help="Run Python handlers in this process, for a debugger."),
        click.option("--runtime", type=click.Choice(get_args(RuntimeName)),
                     help="Run handler.py or handler.js, where a folder has both.  [default: handler.py]"),
        kind_option,
        node_options,
    ]  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return batch_options(command)
