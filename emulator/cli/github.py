"""Reads GitHub Actions' environment, and writes its annotations and summary."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from emulator.errors import UsageError
from emulator.report.annotations import GithubReporter, stopped_commands
from emulator.values.words import reason_of


def reporter_of(environ: Mapping[str, str], invoke: str) -> GithubReporter | None:
    """Return a reporter where annotations or a job summary are wanted; `invoke` is as for the text report."""
    if not (_in_actions(environ) or environ.get("GITHUB_STEP_SUMMARY")):
        return None
    return GithubReporter(Path(environ.get("GITHUB_WORKSPACE") or Path.cwd()), invoke=invoke)


def _in_actions(environ: Mapping[str, str]) -> bool:
    return environ.get("GITHUB_ACTIONS") == "true"


@contextmanager
def quoted(stream: IO[str], environ: Mapping[str, str]) -> Iterator[None]:
    """Have GitHub take nothing that is written here for a command, whatever an event or a handler says."""
    before, after = stopped_commands(secrets.token_hex(16)) if _in_actions(environ) else ("", "")
    stream.write(before)
    try:
        yield
    finally:
        stream.write(after)


def tell(github: GithubReporter, stream: IO[str], environ: Mapping[str, str]) -> None:
    """Write the annotations, and add to the job summary; raises UsageError when its file cannot be written."""
    if _in_actions(environ):
        stream.writelines(f"{command}\n" for command in github.annotations())
    path = environ.get("GITHUB_STEP_SUMMARY")
    if path:
        try:
            with Path(path).open("a", encoding="utf-8") as summary:
                summary.write(github.summary())
        except OSError as error:
            raise UsageError(f"{path}: the job summary cannot be written: {reason_of(error)}") from None
