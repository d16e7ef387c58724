"""Compares a function's onBatch with its single handlers, for `parity --batches`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from emulator.cli.arguments import captures_of, settings_path, warn_of_files, warn_of_node
from emulator.cli.job_options import stopping, watchers
from emulator.cli.output import in_color, output_stream
from emulator.cli.parity_job import ParityOptions
from emulator.engine.suite import Audience, Plan
from emulator.errors import UsageError
from emulator.inputs.captures import Capture
from emulator.inputs.replies import read_replies
from emulator.inputs.settings import resolve_settings
from emulator.jobs.batch_parity_part import batch_parity_in_jobs
from emulator.jobs.joining import JoinedAudience
from emulator.report import Reporter
from emulator.report.jsonl import JsonlReporter
from emulator.report.text_report import TextReporter
from emulator.tools import batch_parity
from emulator.values.account import Account
from emulator.values.batch import Batch
from emulator.values.function import Function


def compare_batches(function: Function, options: ParityOptions) -> int:
    """Compare over the captures, of which B may be the first; return the exit code."""
    _refuse_what_is_for_two(options)
    warn_of_files([function])
    warn_of_node([function], options.node)
    captures = options.chosen(captures_of([*([options.b] if options.b else []), *options.words]))
    run = options.run
    plan = Plan(
        settings=resolve_settings([function], settings_path(options.settings_file), os.environ),
        expected_dir=options.expected_dir,
        schemas_dir=Path(),
        replies=read_replies(options.replies_file) if options.replies_file else None,
        options=replace(run, batch=Batch(size=options.batch_size) if options.batch_size else None, measured=False),
    )
    with output_stream(options.output) as stream:
        reporter = JsonlReporter(stream) if options.format_ == "jsonl" else TextReporter(stream, color=in_color(stream))
        account = _compared(function, captures, plan, [reporter, *watchers([function], captures)], options.number)
    options.refuse_none(account.events)
    return account.exit_code


def _compared(
    function: Function, captures: Sequence[Capture], plan: Plan, reporters: Sequence[Reporter], jobs: int
) -> Account:
    if jobs == 1:
        audience = Audience(reporters)
        with stopping(audience, None):
            return batch_parity.run([function], captures, plan, audience)
    joined = JoinedAudience(reporters)
    with stopping(joined, None):
        return batch_parity_in_jobs(function, captures, plan, joined, jobs=jobs)


def _refuse_what_is_for_two(options: ParityOptions) -> None:
    given = {
        "--events": options.events,
        "--scenario": options.scenario,
        "--mappings": options.mappings,
        "--min-coverage": options.at_least,
        "--ignore": options.ignored,
        "--write-differences": options.folder,
    }
    for option in (name for name, value in given.items() if value not in (None, ())):
        raise UsageError(f"--batches and {option}: choose one")
