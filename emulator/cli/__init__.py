"""The command line. Exit codes: 0 all good, 1 failures, 2 wrong usage or unreadable input."""

from __future__ import annotations

import sys

import click

from emulator.cli.command_group import CommandGroup
from emulator.errors import EmulatorError

__all__ = ["command", "main"]


@click.group(
    cls=CommandGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(None, "-V", "--version", package_name="segment-emulator")
def command() -> None:
    """Replay recorded Segment events through functions, and check every request they would send."""


def main() -> None:
    """Run the command; an EmulatorError becomes one line on stderr and exit code 2."""
    try:
        code = command(standalone_mode=False)
    except EmulatorError as error:
        _tell(error)
        code = 2
    except click.Abort:
        code = 130
    except click.ClickException as error:
        error.show()
        code = 2
    sys.exit(code)


def _tell(error: EmulatorError) -> None:
    from emulator.report.lines import printable  # noqa: PLC0415 - `--version` need not load what reports are made of

    click.echo(printable(f"segment-emulator: {error}"), err=True)
