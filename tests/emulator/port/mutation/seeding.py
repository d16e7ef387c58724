"""Faults seeded into copies: one text of the helper library or of the compiler is another, and nothing else."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import emulator.port

SOURCES = Path(emulator.port.__file__).parent


@dataclass(frozen=True)
class Fault:
    """One text of a file that is another, and the programs that must show it (a helper's own table, without any)."""

    file: str
    old: str
    new: str
    programs: tuple[str, ...] = ()


def faulty(fault: Fault) -> str:
    """Return the file's text with the fault in it; the old text must stand there exactly once."""
    text = (SOURCES / fault.file).read_text(encoding="utf-8")
    assert text.count(fault.old) == 1, f"{fault.file}: {fault.old!r} stands there {text.count(fault.old)} times"
    return text.replace(fault.old, fault.new)


@contextmanager
def faulty_compiler(fault: Fault, folder: Path) -> Iterator[Callable[[Path], Any]]:
    """Give the port() of a copy of the compiler with the fault in it, under a name of its own."""
    name = "port_with_a_fault"
    copy = folder / name
    shutil.copytree(SOURCES, copy, ignore=shutil.ignore_patterns("__pycache__"))
    (copy / fault.file).write_text(faulty(fault), encoding="utf-8")
    for path in copy.rglob("*.py"):
        path.write_text(path.read_text(encoding="utf-8").replace("emulator.port", name), encoding="utf-8")
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module(name).port
    finally:
        sys.path.remove(str(folder))
        for module in [module for module in sys.modules if module.partition(".")[0] == name]:
            del sys.modules[module]
