"""Defines the options that only commands which check have."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fnmatch import fnmatch
from pathlib import Path

import click

from emulator.cli.options import Command
from emulator.inputs.captures import Capture

except_option = click.option(
    "--except", "left_out", multiple=True, metavar="GLOB",
    help="Leave out captures whose name matches; may be given again.",
)  # fmt: skip


tracking_plan_option = click.option(
    "--tracking-plan", "tracking_plan", type=click.Path(path_type=Path),
    help="Hold events against a tracking plan: the rules that Segment's Public API lists, or a folder of schemas.",
)  # fmt: skip


def min_coverage_option(what: str, default: float | None = None) -> Callable[[Command], Command]:
    """Return the option --min-coverage; `what` says what its number means for the command."""
    return click.option(
        "--min-coverage", "at_least", type=click.FloatRange(min=0, max=100), metavar="N", default=default,
        show_default=default is not None, help=what,
    )  # fmt: skip


def left_in(captures: Sequence[Capture], left_out: Sequence[str]) -> list[Capture]:
    """Return the captures that no pattern of `--except` fits, whole path or file name."""

    def fits(capture: Capture) -> bool:
        names = (capture.label, Path(capture.label).name)
        return any(fnmatch(name, pattern) for name in names for pattern in left_out)

    return [capture for capture in captures if not fits(capture)]
