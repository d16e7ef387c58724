"""`replay --update`: write what happens now as the expectations."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from emulator.cli.output import output_stream
from emulator.errors import UsageError
from emulator.tools.updating import refuse_in_ci, update

if TYPE_CHECKING:
    from emulator.cli.replay import Prepared, ReplayOptions


def update_expectations(options: ReplayOptions, prepared: Callable[[], Prepared]) -> int:
    """Replay, write the expectations, and say what changed."""
    for option in options.options_given:
        raise UsageError(f"--update and {option}: choose one")
    functions, captures, plan, unread = prepared()
    refuse_in_ci(os.environ)
    for error in unread:
        raise error
    with output_stream(None) as stream:
        for change in update(functions, captures, plan):
            stream.write(f"{change}\n")
    return 0
