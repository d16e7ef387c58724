"""What a handler needs beside itself: a function.json of its own, and the helpers in functions/shared."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from emulator.errors import UsageError
from emulator.values.function import Function

__all__ = ["write_beside"]

_DEFINITION = "function.json"
_SHARED = "shared"


def write_beside(function: Function, handler: Path) -> Iterator[Path]:
    """Write what is missing beside a new handler, and yield each file; nothing that is there is touched."""
    definition, own = function.folder / _DEFINITION, handler.parent / _DEFINITION
    if definition.is_file() and not own.exists():
        document = json.loads(definition.read_text(encoding="utf-8"))
        document["displayName"] = f"{document['displayName']} (from mappings)"
        own.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        yield own
    shared, wanted = function.functions_dir / _SHARED, handler.resolve().parent.parent / _SHARED
    if not (shared / "mapped.py").is_file():
        raise UsageError(f"{shared}: has no mapped.py, which a handler from mappings needs; copy it from the project's")
    if wanted.resolve() != shared.resolve() and not wanted.exists():
        shutil.copytree(shared, wanted, ignore=shutil.ignore_patterns("__pycache__"))
        yield wanted
