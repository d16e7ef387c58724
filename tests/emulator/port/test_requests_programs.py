"""Handlers that send with requests end alike in both runtimes, whatever comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from .both import ends, ported
from .requests_programs import EVENTS, PROGRAMS, REPLIES


@pytest.mark.parametrize("name", PROGRAMS)
def test_programs_end_alike(tmp_path: Path, name: str) -> None:
    """Requests, logs, outcome, and an error's name and text, under every kind of reply."""
    handler = tmp_path / "functions" / name / "handler.py"
    handler.parent.mkdir(parents=True)
    handler.write_text(PROGRAMS[name], encoding="utf-8")
    events = [event for event in EVENTS if f"on{event['type'].capitalize()}" in PROGRAMS[name]]
    numbered = [{**event, "messageId": str(number)} for number, event in enumerate(events)]
    javascript = ported(handler)

    for rules in REPLIES:
        how = {"settings": {"key": "k"}, "replies": [{**rule, "optional": True} for rule in rules]}
        python = ends(handler, numbered, isolate=False, **how)
        assert any(end["requests"] or end["logs"] for end in python)
        assert python == ends(javascript, numbered, **how), rules
