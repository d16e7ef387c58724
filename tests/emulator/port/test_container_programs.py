"""Programs of containers, errors and the tools of functions end alike in Python and as what they become."""

from __future__ import annotations

from pathlib import Path

import pytest

from . import container_programs
from .both import differences, written
from .programs import VALUES

POOL = [*[value for value in VALUES if not isinstance(value, (str, float))], 1.5, float("-0"), "", "abc", "a😀b"]
"""Everything that is no text or number, and some that are."""


@pytest.mark.parametrize("group", ["LISTS", "DICTS", "TYPES", "LOOPS", "FUNCTIONS", "ERRORS", "IDIOMS"])
def test_container_programs_end_alike(tmp_path: Path, group: str) -> None:
    """Requests, outcome, reason, and an error's name and text are the same for every value."""
    text = getattr(container_programs, group)
    handler = written(tmp_path / "functions" / "programs", container_programs.source(text))
    every = [(name, value) for name in container_programs.programs(text) for value in POOL]
    events = [
        {"type": "track", "messageId": str(n), "event": name, "userId": "u", "v": v}
        for n, (name, v) in enumerate(every)
    ]

    assert [] == list(differences(handler, events))
