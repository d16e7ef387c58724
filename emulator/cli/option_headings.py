"""Writes the options of a command's help under headings that say what they are for."""

from __future__ import annotations

from collections.abc import Iterable

import click

HEADINGS = {
    "Files": ("functions", "settings", "expected", "replies", "filters", "mappings", "tracking-plan"),
    "Which events": (
        "only", "except", "event", "user", "since", "until", "where", "sample", "limit", "events", "scenario",
    ),
    "How events run": (
        "batches", "batch-size", "no-batch", "as", "retry", "no-retry", "fresh", "now", "seed", "timeout",
        "memory-mb", "latency",
    ),
    "The function": ("runtime", "kind", "node", "packages", "no-isolate", "inspect", "inspect-port"),
    "What is masked": ("key", "keep", "mask"),
    "Several processes": ("jobs", "split", "engine", "scheduler", "resume"),
    "What counts as a failure": ("strict", "check", "ignore", "min-coverage"),
    "Report": ("format", "output", "junit", "verbose", "write-differences", "update", "watch"),
}  # fmt: skip
"""Long names of options; what is not in the table comes last, under "Other"."""
OTHER = "Other"
_HEADING_OF = {f"--{name}": heading for heading, names in HEADINGS.items() for name in names}


def write_options(options: Iterable[click.Parameter], ctx: click.Context, formatter: click.HelpFormatter) -> None:
    """Write each option that is not hidden under its heading, in the order of the table."""
    found: dict[str, list[tuple[str, str]]] = {heading: [] for heading in (*HEADINGS, OTHER)}
    for option in options:
        record = option.get_help_record(ctx)
        if isinstance(option, click.Option) and record is not None:
            found[next((_HEADING_OF[name] for name in option.opts if name in _HEADING_OF), OTHER)].append(record)
    width = max(len(name) for records in found.values() for name, _ in records)
    for heading, records in found.items():
        if records:
            with formatter.section(heading):
                formatter.write_dl([(name.ljust(width), text) for name, text in records])
