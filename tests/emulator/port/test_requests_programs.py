"""Handlers that send with requests end alike in both runtimes, whatever comes back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .both import by_the_hour, ends, ported
from .requests_programs import EVENTS, PROGRAMS, REPLIES


@pytest.mark.parametrize("name", PROGRAMS)
def test_programs_end_alike(tmp_path: Path, name: str) -> None:
    """Requests, logs, outcome, and an error's name and text, under every kind of reply, each in an hour of its own."""
    handler = tmp_path / "functions" / name / "handler.py"
    handler.parent.mkdir(parents=True)
    handler.write_text(PROGRAMS[name], encoding="utf-8")
    of_its_handlers = [event for event in EVENTS if f"on{event['type'].capitalize()}" in PROGRAMS[name]]
    events, rules = by_the_hour((replies, of_its_handlers) for replies in REPLIES)
    how: dict[str, Any] = {"settings": {"key": "k"}, "replies": rules}

    python = ends(handler, events, isolate=False, **how)
    node = ends(ported(handler), events, **how)

    assert [] == [pair for pair in zip(events, python, node, strict=True) if pair[1] != pair[2]]
    assert {event["receivedAt"] for event in events} == {
        event["receivedAt"] for event, end in zip(events, python, strict=True) if end["requests"] or end["logs"]
    }
