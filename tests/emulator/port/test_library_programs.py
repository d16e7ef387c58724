"""Handlers that use Python's library do and log the same in both runtimes."""

from __future__ import annotations

from pathlib import Path

import pytest

from .both import differences, ends, written
from .library_programs import PROGRAMS


@pytest.mark.parametrize("name", PROGRAMS)
def test_programs_end_alike(tmp_path: Path, name: str) -> None:
    """Logs, outcome and errors are the same, and there are logs to compare."""
    source, events = PROGRAMS[name]
    numbered = [{**event, "messageId": str(number)} for number, event in enumerate(events)]
    handler = written(tmp_path / "functions" / name, source)

    assert [] == list(differences(handler, numbered))
    assert all(end["logs"] for end in ends(handler, numbered[:2], settings={}, isolate=False))
