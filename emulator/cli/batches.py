"""Defines the options about batches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import click

from emulator.cli.options import together
from emulator.errors import UsageError
from emulator.values.batch import LARGEST_BATCH, Batch
from emulator.values.function import Function
from emulator.values.model import BATCH_HANDLER

batch_options = together(
    click.option("--batch-size", type=click.IntRange(1, LARGEST_BATCH), metavar="N",
                 help="The most events that a batch for onBatch holds.  [default: 20]"),
    click.option("--no-batch", is_flag=True, help="Never call onBatch; send every event to its own handler."),
)  # fmt: skip


def batch_of(functions: Sequence[Function], size: int | None, *, no_batch: bool) -> Batch | Literal[False] | None:
    """Return what the options say of batches, as `RunOptions` has it."""
    if size is None:
        return False if no_batch else None
    if no_batch:
        raise UsageError("--batch-size and --no-batch: choose one")
    if not any(BATCH_HANDLER in function.handlers for function in functions):
        raise UsageError(f"--batch-size: {', '.join(each.name for each in functions)}: no onBatch here")
    return Batch(size=size)
