"""Says which functions cannot be read."""

from __future__ import annotations

from collections.abc import Sequence

import click

from emulator.errors import EmulatorError
from emulator.report.lines import printable
from emulator.values.exit_codes import exit_code


def tell_unread(unread: Sequence[EmulatorError]) -> int:
    """Say on stderr which functions cannot be read; return the exit code for that."""
    for error in unread:
        click.echo(printable(f"segment-emulator: {error}"), err=True)
    return exit_code(found=False, unreadable=unread)
