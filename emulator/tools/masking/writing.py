"""Writes masked events as a capture, and replaces the file only when all is written."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from emulator.errors import UsageError
from emulator.values import jsonvalue
from emulator.values.named_files import writes


def line_of(value: Any) -> str:
    """Return the line that a capture reads as this one value."""
    text = jsonvalue.dumps(value).decode()
    is_batch_body = isinstance(value, dict) and isinstance(value.get("batch"), list) and "type" not in value
    # A list alone would be read as a list of events, and a batch body as its items.
    return f"[{text}]\n" if is_batch_body or isinstance(value, list) else f"{text}\n"


@contextmanager
def replaced(path: Path) -> Iterator[IO[str]]:
    """Give a file to write, which takes the place of `path` in the end; an exception leaves `path` as it was.

    So a capture can be masked onto itself. Raises UsageError when the file cannot be written.
    """
    if path.name.endswith(".gz"):
        raise UsageError(f"{path}: mask writes JSON lines; give the file a name that ends with .jsonl")
    if path.is_dir():
        raise UsageError(f"{path}: is a folder; name the file to write")
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    with writes(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        stream = part.open("x", encoding="utf-8", newline="\n")
    try:
        with writes(path):
            with stream:
                yield stream
            part.replace(path)
    finally:
        part.unlink(missing_ok=True)
