"""The command line. Exit codes: 0 all good, 1 failures, 2 wrong usage or unreadable input."""

from __future__ import annotations

import sys
import traceback

import click

from emulator.cli import standard_streams
from emulator.cli.command_group import CommandGroup
from emulator.values.exit_codes import INTERRUPTED, UNREADABLE

__all__ = ["command", "main"]

_DEBUG = "--debug"
"""May be anywhere in the command line."""


@click.group(
    cls=CommandGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(_DEBUG, is_flag=True, expose_value=False, help="Show the traceback of what the command ends with.")
@click.version_option(None, "-V", "--version", package_name="segment-emulator")
def command() -> None:
    """Replay recorded Segment events through functions, and check every request they would send."""


def main() -> None:
    """Run the command; any error becomes one line on stderr and exit code 2."""
    words = [word for word in sys.argv[1:] if word != _DEBUG]
    with standard_streams.usable():
        try:
            code = _code(words)
            sys.stdout.flush()
        except KeyboardInterrupt:
            code = INTERRUPTED
        except Exception as error:  # noqa: BLE001 - the last place where an error can become a line
            _tell(error, debug=len(words) < len(sys.argv) - 1)
            code = UNREADABLE
    sys.exit(code)


def _code(words: list[str]) -> int:
    try:
        return command(words, standalone_mode=False) or 0
    except click.Abort:
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return UNREADABLE


def _tell(error: Exception, *, debug: bool) -> None:
    # `--version` need not load what reports are made of.
    from emulator.cli.error_lines import error_line  # noqa: PLC0415 - see above
    from emulator.report.lines import printable  # noqa: PLC0415 - see above

    if debug:
        traceback.print_exception(error)
    else:
        # A full disk fails again for every file that is still open, and is told once.
        sys.unraisablehook = lambda _: None
    click.echo(printable(f"segment-emulator: {error_line(error)}"), err=True)
