"""Writes and reads the first line of a ported handler.js: its sources and a digest of them."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

BY_HAND = "// Written by hand"
"""How the first line of a handler.js begins that is not the port of the handler.py beside it: parity holds the two."""
_LINE = re.compile(r"// Made by segment-emulator port from (?P<sources>[^;]+); digest (?P<digest>[0-9a-f]{16})\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The first line of a handler.js: its sources, relative to its own folder, and the digest of their texts."""

    sources: tuple[str, ...]
    digest: str

    def is_of(self, folder: Path) -> bool:
        """Return whether the sources, from a handler.js in `folder`, still have the texts that it was made from."""
        try:
            return self.digest == _digest(folder, self.sources)
        except OSError:
            return False


def origin_line(folder: Path, sources: Sequence[Path]) -> str:
    """Return the comment, without a line break, that a handler.js in `folder` begins with; raises OSError."""
    names = [Path(os.path.relpath(source, folder)).as_posix() for source in sources]
    return f"// Made by segment-emulator port from {', '.join(names)}; digest {_digest(folder, names)}"


def read_origin(code: str) -> Origin | None:
    """Return what the first line of a handler.js says, or None when a person wrote it."""
    found = _LINE.match(code)
    return Origin(sources=tuple(found["sources"].split(", ")), digest=found["digest"]) if found else None


def is_by_hand(code: str) -> bool:
    """Return whether a handler.js says in its first line that a person wrote it."""
    return code.startswith(BY_HAND)


def _digest(folder: Path, sources: Sequence[str]) -> str:
    digest = hashlib.sha256()
    for source in sources:
        # A checkout may change line ends, which change nothing of what the file means.
        text = (folder / source).read_bytes().replace(b"\r\n", b"\n")
        digest.update(b"%d:%s%d:%s" % (len(source.encode()), source.encode(), len(text), text))
    return digest.hexdigest()[:16]
