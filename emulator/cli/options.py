"""Defines the options that several commands share, and hands a command all of its options as one value."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar, get_args

import click

from emulator.values.function import Kind
from emulator.values.run import NODE_VARIABLE, PACKAGES_VARIABLE

CAPTURES = Path("tests/captures")
EXPECTED = Path("tests/expected")
SETTINGS = Path("tests/settings.json")
Command = TypeVar("Command", bound=Callable[..., Any])
Options = TypeVar("Options")
PATH = click.Path(path_type=Path)


def given_as(kind: Callable[..., Options]) -> Callable[[Callable[[Options], int]], Callable[..., int]]:
    """Hand a command what click has parsed as one value: a dataclass with a field for each argument and option."""

    def add(command: Callable[[Options], int]) -> Callable[..., int]:
        @wraps(command)
        def called(**parsed: Any) -> int:
            return command(kind(**parsed))

        return called

    return add


class HeadedCommand(click.Command):
    """A command whose help lists its options under headings."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options by what they are for."""
        from emulator.cli.option_headings import write_options  # noqa: PLC0415 - for this help only

        write_options(self.get_params(ctx), ctx, formatter)


def together(*added: Callable[[Any], Any]) -> Callable[[Command], Command]:
    """Return what adds several options to a command, in this order."""

    def add(command: Command) -> Command:
        for option in reversed(added):
            command = option(command)
        return command

    return add


functions_option = click.option(
    "--functions", "functions_dir", type=PATH, default=Path("functions"), show_default=True,
    help="The folder with one folder for each destination.",
)  # fmt: skip
settings_option = click.option(
    "--settings", "settings_file", type=PATH,
    help=f"A file of {{destination: {{setting: value}}}}, or one destination's settings.  [default: {SETTINGS}]",
)  # fmt: skip
output_option = click.option("-o", "--output", type=PATH, help="Write to this file instead of standard output.")
kind_option = click.option(
    "--kind", type=click.Choice(get_args(Kind)),
    help="The kind of function, in place of what function.json says.  [default: destination]",
)  # fmt: skip
node_options = together(
    click.option("--node", type=PATH,
                 help="The Node that runs JavaScript functions.  "
                      f"[default: ${NODE_VARIABLE}, the extra node's, PATH's]"),
    click.option("--packages", type=PATH,
                 help=f"A folder with more npm packages for JavaScript functions.  [default: ${PACKAGES_VARIABLE}]"),
)  # fmt: skip


def output_options(*formats: str) -> Callable[[Command], Command]:
    """Return what adds --format, for one report in one of these formats, and -o."""
    format_option = click.option(
        "--format", "format_", type=click.Choice(formats), default=formats[0], show_default=True,
        help="The format of the report.",
    )  # fmt: skip
    return together(format_option, output_option)
