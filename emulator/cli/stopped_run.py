"""Ends the report of a run that was stopped, and says how to go on."""

from __future__ import annotations

import shlex
import signal
import sys
from typing import TYPE_CHECKING

import click

from emulator.engine.suite import Audience
from emulator.errors import EmulatorError

if TYPE_CHECKING:
    from emulator.jobs.replay_jobs import Sharing


def end_report(audience: Audience, sharing: Sharing | None) -> None:
    """Make the report whole for what was done, with the error that it is not all; say on stderr how to go on."""
    # A second Ctrl-C would cut the report short.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    audience.error(EmulatorError("stopped before the end: this report is of what was done until then"))
    audience.finish()
    words = [word for word in sys.argv[1:] if word != "--resume"]
    command = shlex.join(["segment-emulator", *words, "--resume"])
    go_on = f"go on with: {command}" if sharing and sharing.folder else "name a folder, -o DIR, to be able to go on"
    click.echo(f"segment-emulator: stopped; {go_on}", err=True)
