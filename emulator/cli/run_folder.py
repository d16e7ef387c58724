"""Opens the folder that a run writes to: its report, and what its parts wrote down."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO, cast

from emulator.cli.job_options import JobOptions
from emulator.cli.output import output_stream
from emulator.errors import UsageError
from emulator.jobs.part_files import PartFiles
from emulator.jobs.running import How

_SUFFIXES = {"text": ".txt", "jsonl": ".jsonl", "junit": ".xml"}


@contextmanager
def run_folder(folder: Path, format_: str, options: JobOptions, *, resume: bool) -> Iterator[tuple[IO[str], How]]:
    """Give what the report is written to, and how the run is shared.

    In jsonl each part has a file of its own; any other report is one file, `report`.
    """
    how = options.how() or How(jobs=1)
    if how.cluster:
        raise UsageError("--engine dask and -o DIR: choose one; a folder is written by processes of this machine")
    how = replace(how, folder=folder, resume=resume)
    suffix = _SUFFIXES[format_]
    if format_ != "jsonl":
        with output_stream(folder / f"report{suffix}") as stream:
            yield stream, how
        return
    with closing(PartFiles(folder, suffix)) as files:
        yield cast("IO[str]", files), replace(how, turn=files.turn)
