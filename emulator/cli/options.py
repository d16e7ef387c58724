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
_path = click.Path(path_type=Path)


def given_as(options: Callable[..., Options]) -> Callable[[Callable[[Options], int]], Callable[..., int]]:
    """Hand a command what click has parsed as one value: a dataclass with a field for each argument and option."""

    def add(command: Callable[[Options], int]) -> Callable[..., int]:
        @wraps(command)
        def called(**parsed: Any) -> int:
            return command(options(**parsed))

        return called

    return add


class HeadedCommand(click.Command):
    """A command whose help lists its options under headings."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options by what they are for."""
        from emulator.cli.option_headings import write_options  # noqa: PLC0415 - for this help only

        write_options(self.get_params(ctx), ctx, formatter)


def functions_option(command: Command) -> Command:
    """--functions"""  # noqa: D400, D415 - the option it adds
    return click.option(
        "--functions", "functions_dir", type=_path, default=Path("functions"), show_default=True,
        help="The folder with one folder for each destination.",
    )(command)  # fmt: skip


def settings_option(command: Command) -> Command:
    """--settings"""  # noqa: D400, D415 - the option it adds
    return click.option(
        "--settings", "settings_file", type=_path,
        help=f"A file of {{destination: {{setting: value}}}}, or one destination's settings.  [default: {SETTINGS}]",
    )(command)  # fmt: skip


def output_options(*formats: str) -> Callable[[Command], Command]:
    """--format and -o"""  # noqa: D400, D415 - the options it adds

    def add(command: Command) -> Command:
        command = click.option("-o", "--output", type=_path, help="Write to this file instead of standard output.")(
            command
        )
        return click.option(
            "--format", "format_", type=click.Choice(formats), default=formats[0], show_default=True,
            help="The format of the report.",
        )(command)  # fmt: skip

    return add


kind_option = click.option(
    "--kind", type=click.Choice(get_args(Kind)),
    help="The kind of function, in place of what function.json says.  [default: destination]",
)  # fmt: skip


def node_options(command: Command) -> Command:
    """--node and --packages"""  # noqa: D400, D415 - the options it adds
    command = click.option(
        "--packages", type=_path,
        help=f"A folder with more npm packages for JavaScript functions.  [default: ${PACKAGES_VARIABLE}]",
    )(command)  # fmt: skip
    return click.option(
        "--node", type=_path,
        help=f"The Node that runs JavaScript functions.  [default: ${NODE_VARIABLE}, the extra node's, PATH's]",
    )(command)  # fmt: skip
