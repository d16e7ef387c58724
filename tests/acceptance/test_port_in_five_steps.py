"""docs/deploy.md's way from a handler.py to the handler.js that is pasted into Segment, walked as a new user would."""

from __future__ import annotations

import re
from pathlib import Path

from .conftest import ROOT, run

PAGE = (ROOT / "docs" / "deploy.md").read_text(encoding="utf-8")
INLINE = re.compile(r"`segment-emulator ([^`]+)`")
SHOWN = re.compile(r"^ +\$ segment-emulator ([^\n]+)\n(.*?)^ +```$", re.DOTALL | re.MULTILINE)


def test_five_steps(tmp_path: Path) -> None:
    """Every command works in an empty folder, in the order of the steps, and prints what the page shows."""
    steps = re.split(r"^\d\. ", PAGE.partition("\n## ")[0], flags=re.MULTILINE)[1:]
    walked = []
    for step in steps:
        shown = dict(SHOWN.findall(step))
        for words in [*shown, *INLINE.findall(step)]:
            ended = run(*words.split(), cwd=tmp_path)
            walked.append(words.split()[0])
            assert (0, "") == (ended.code, ended.err), words
            if words in shown:
                *_, expected = (line.strip() for line in shown[words].splitlines())
                assert _without_numbers(expected) == _without_numbers(ended.out.splitlines()[-1])

    assert 5 == len(steps)
    assert {"init", "replay", "port", "parity", "bundle"} <= set(walked)
    assert 0 == run("port", "--check", cwd=tmp_path).code


def _without_numbers(text: str) -> str:
    """Leave out how long a port is: that changes with the compiler."""
    return re.sub(r"\d+ lines, \d+ of", "N lines, N of", text)
