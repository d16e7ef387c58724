"""The command: parses, calls, writes. Exit codes: 0 all good, 1 failures, 2 usage or unreadable input."""

from __future__ import annotations

import sys

import click

from emulator.cli.bundle import bundle
from emulator.cli.check import check
from emulator.cli.init import init
from emulator.cli.invoke import invoke
from emulator.cli.list import list_
from emulator.cli.mask import mask
from emulator.cli.memory import collect_rarely
from emulator.cli.parity import parity
from emulator.cli.port import port
from emulator.cli.probe import probe
from emulator.cli.replay import replay
from emulator.cli.validate import validate
from emulator.errors import EmulatorError
from emulator.report.lines import printable

__all__ = ["command", "main"]


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="segment-emulator")
def command() -> None:
    """Replay recorded Segment events through destination functions, and check every request they would send."""


for sub in (replay, invoke, validate, check, port, parity, probe, bundle, list_, init, mask):
    command.add_command(sub)


def main() -> None:
    """Run the command; what the emulator can not do is one line on stderr and exit code 2."""
    collect_rarely()
    try:
        code = command(standalone_mode=False)
    except EmulatorError as error:
        click.echo(printable(f"segment-emulator: {error}"), err=True)
        code = 2
    except click.Abort:
        code = 130
    except click.ClickException as error:
        error.show()
        code = 2
    sys.exit(code)
