"""Single expressions have the same text, or the same error, in Python and as what they become."""

from __future__ import annotations

from pathlib import Path

from . import expressions
from .both import ends, ported, written


def test_expressions_end_alike(tmp_path: Path) -> None:
    """Each has in JavaScript the text that it has in Python."""
    handler = written(tmp_path / "functions" / "programs", expressions.source())
    events = [{"type": "track", "messageId": "1", "event": "e", **expressions.VALUES}]

    python, node = (ends(each, events, settings={})[0] for each in (handler, ported(handler)))

    assert (python["outcome"], node["outcome"]) == ("delivered", "delivered")
    found = dict(map(tuple, node["requests"][-1]["body"]["value"]))
    assert dict(map(tuple, python["requests"][-1]["body"]["value"])) == found
