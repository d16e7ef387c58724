"""Defines the option for the least share of code that events must reach."""

from __future__ import annotations

from collections.abc import Callable

import click

from emulator.cli.options import Command


def min_coverage_option(what: str, default: float | None = None) -> Callable[[Command], Command]:
    """Return the option --min-coverage; `what` says what its number means for the command."""
    return click.option(
        "--min-coverage", "at_least", type=click.FloatRange(min=0, max=100), metavar="N", default=default,
        show_default=default is not None, help=what,
    )  # fmt: skip
