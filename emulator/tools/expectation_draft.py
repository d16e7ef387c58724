"""Writes an expectations file anew: its lines, with the wildcards of the old ones that still match."""

from __future__ import annotations

import io
import secrets
from pathlib import Path
from types import TracebackType
from typing import Any

from emulator.errors import FileFormatError
from emulator.inputs.expectations import ANY, VERSION, differences
from emulator.values import jsonvalue
from emulator.values.named_files import NamedFile


def updated(old: Any, new: Any) -> Any:
    """Return `new` with the wildcards of `old` that still match.

    A wildcard stays at its place; in an array that has grown or shrunk, with the first item that fits the whole of
    its own.
    """
    if old == ANY:
        return ANY
    if isinstance(old, dict) and isinstance(new, dict):
        return {key: updated(old[key], value) if key in old else value for key, value in new.items()}
    if isinstance(old, list) and isinstance(new, list):
        return _updated_items(old, new)
    return new


def _updated_items(old: list[Any], new: list[Any]) -> list[Any]:
    if len(old) == len(new):
        return [updated(one, other) for one, other in zip(old, new, strict=True)]
    left = list(old)
    items = []
    for item in new:
        at = next((index for index, one in enumerate(left) if not differences(one, item)), None)
        items.append(item if at is None else updated(left.pop(at), item))
    return items


class Draft:
    """A new expectations file, written beside the old one, which `keep` replaces.

    A context: what was not kept by its end is gone.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
        self._stream = io.BufferedWriter(NamedFile(self._draft, str(path)))

    def __enter__(self) -> Draft:
        self._stream.write(b'{"version":%d}\n' % VERSION)
        return self

    def write(self, document: dict[str, Any]) -> None:
        """Add one line; equal documents make equal bytes."""
        if not jsonvalue.is_within(document, jsonvalue.MAX_DEPTH):
            what = f"event {document['messageId']!r} is nested too deep to be read again from here; leave it out"
            raise FileFormatError(str(self._path), what)
        self._stream.write(jsonvalue.dumps(document, fast=False) + b"\n")

    def keep(self) -> None:
        """Put the whole file in the old one's place, at once."""
        self._stream.close()
        self._draft.replace(self._path)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._stream.close()
        finally:
            self._draft.unlink(missing_ok=True)
