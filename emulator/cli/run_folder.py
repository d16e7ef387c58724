"""Opens the folder that a run writes to: its report, and what its parts wrote down."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO, cast

from emulator.cli.report_options import ReportOptions
from emulator.errors import UsageError
from emulator.jobs.part_files import PartFiles
from emulator.jobs.replay_jobs import Sharing
from emulator.report import Reporter
from emulator.report.jsonl import JsonlReporter

_SUFFIXES = {"text": ".txt", "junit": ".xml"}


@contextmanager
def run_folder(
    folder: Path | None, options: ReportOptions, invoke: str, sharing: Sharing | None, *, resume: bool
) -> Iterator[tuple[list[Reporter], Sharing]]:
    """Give what writes the reports, and how the run is shared.

    The report that names no file is `report` in the folder; in jsonl it is a file for each part. `invoke` is as for the
    reports. Raises UsageError when there is no folder to go on in.
    """
    if folder is None or folder.is_file():
        raise UsageError("--resume goes on in the folder of a run; name it: -o DIR")
    folder.mkdir(parents=True, exist_ok=True)
    sharing = replace(sharing or Sharing(jobs=1), folder=folder, resume=resume)
    reports = options.reports()
    name = next(each.name for each in reports if each.file == folder)
    if name != "jsonl":
        with replace(options, output=folder / f"report{_SUFFIXES.get(name, f'.{name}')}").reporters(invoke) as found:
            yield found, sharing
        return
    others = tuple(each for each in reports if each.file != folder)
    with ExitStack() as stack:
        files = stack.enter_context(closing(PartFiles(folder, ".jsonl")))
        more = stack.enter_context(replace(options, formats=others, output=None).reporters(invoke)) if others else []
        yield [JsonlReporter(cast("IO[str]", files)), *more], replace(sharing, turn=files.turn)
