"""Opens what a command writes to: a file or standard output."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from emulator.values.named_files import text_file, writes

STANDARD_OUTPUT = Path("-")


def in_color(stream: IO[str]) -> bool:
    """Return whether to write in colour: on a terminal, or with FORCE_COLOR, unless NO_COLOR is set."""
    return (stream.isatty() or bool(os.environ.get("FORCE_COLOR"))) and not os.environ.get("NO_COLOR")


@contextmanager
def output_stream(path: Path | None) -> Iterator[IO[str]]:
    """Give the file to write to, or standard output (None or `-`): in UTF-8, unless a terminal has its own encoding."""
    if path is None or path == STANDARD_OUTPUT:
        if isinstance(sys.stdout, io.TextIOWrapper) and not sys.stdout.isatty():
            sys.stdout.reconfigure(encoding="utf-8")
        yield sys.stdout
        sys.stdout.flush()
        return
    with writes(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        stream = text_file(path)
    with stream:
        yield stream
