"""The ports of the three destinations: up to date, plain, and of the same mind as their Python."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from emulator.errors import CaptureError
from emulator.inputs.captures import find_captures
from emulator.inputs.origin import read_origin
from emulator.port import port

from .both import ends

ROOT = Path(__file__).parents[3]
FUNCTIONS = ROOT / "functions"
DESTINATIONS = sorted(path.parent.name for path in FUNCTIONS.glob("*/handler.py"))
SETTINGS = json.loads((ROOT / "tests" / "settings.json").read_text(encoding="utf-8"))
NOT_AT_SEGMENT = (
    r"\b(require|import|export|module|process|AbortController|AbortSignal|undici|structuredClone|queueMicrotask)\b"
)
"""What Segment's runtime is not documented to have. Source: Segment's functions documentation, "Runtime"."""


@pytest.mark.parametrize("destination", DESTINATIONS)
class TestHandlerJS:
    """What holds for each committed handler.js."""

    def test_it_is_up_to_date(self, destination: str) -> None:
        """It is what the port writes now; `segment-emulator port` writes it again."""
        made = port(FUNCTIONS / destination)

        assert made.path.read_text(encoding="utf-8") == made.text

    def test_it_says_what_it_was_made_from(self, destination: str) -> None:
        """Its first line names its sources, and a digest of them that holds."""
        origin = read_origin((FUNCTIONS / destination / "handler.js").read_text(encoding="utf-8"))

        assert origin is not None
        assert "handler.py" in origin.sources
        assert origin.is_of(FUNCTIONS / destination)

    def test_it_is_one_plain_script(self, destination: str) -> None:
        """It loads as Segment loads it, the sloppy body of a function, with handlers as function declarations."""
        code = (FUNCTIONS / destination / "handler.js").read_text(encoding="utf-8")
        node = shutil.which("node")
        assert node is not None
        script = f"new Function('onTrack', 'onIdentify', {json.dumps(code)} + 'return typeof onTrack')"
        ended = subprocess.run([node, "-p", f"{script}()"], capture_output=True, check=True, timeout=60, text=True)

        assert "function" == ended.stdout.strip()
        assert not re.search(NOT_AT_SEGMENT, re.sub(r"//.*|/\*[\s\S]*?\*/|\"[^\"\n]*\"|`[^`]*`", "", code))

    def test_it_ends_as_the_python_does(self, destination: str) -> None:
        """Every captured event sends the same requests and ends in the same way, whatever the service replies."""
        for replies in REPLIES:
            how = {"settings": SETTINGS[destination], "replies": [{**each, "optional": True} for each in replies]}
            python = ends(FUNCTIONS / destination / "handler.py", _captured(), isolate=False, **how)
            node = ends(FUNCTIONS / destination / "handler.js", _captured(), **how)

            assert python == node


REPLIES: list[list[dict[str, Any]]] = [
    [],
    [{"status": 404, "body": "no such user 😀"}],
    [{"status": 503, "every": 2}, {"fault": "timeout", "every": 3}, {"fault": "reset", "every": 5}],
]


def _captured() -> list[Any]:
    found = find_captures([str(ROOT / "tests" / "captures")])
    values = [each for capture in found for each in capture.events()]
    events = [each.value for each in values if not isinstance(each, CaptureError)]

    assert len(events) > 200
    return events
