"""JavaScript functions through the command, as a user meets them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from .conftest import ROOT, Command

EVENT = {"type": "track", "userId": "u1", "event": "Signed Up", "messageId": "m1"}


def test_a_handler_js_is_invoked(quick: Command, folder: Path) -> None:
    """Its request is told with the handler's line, as the same handler's in Python."""
    shutil.copytree(ROOT / "tests" / "functions" / "js_first_handler", folder / "functions" / "crm")
    ended = quick("invoke", "crm", json.dumps(EVENT), "--format", "jsonl")
    told = json.loads(ended.out)
    expected = {
        "method": "POST",
        "url": "https://crm.example.com/events",
        "headers": {"Content-Type": "application/json"},
        "body": {"who": "u1", "what": "Signed Up"},
    }

    assert (0, "") == (ended.code, ended.err)
    assert ("delivered", "crm") == (told["outcome"], told["destination"])
    assert [expected] == told["requests"]
    assert "functions/crm/handler.js:4" == told["attempts"][0]["exchanges"][0]["where"]
