"""README's way from a handler.py to the handler.js that is pasted into Segment, walked as a new user would."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .conftest import ROOT, run

SECTION = re.search(
    r"^## Port a handler to Segment in five steps\n(.*?)^## ", (ROOT / "README.md").read_text("utf-8"), re.DOTALL | re.M
)
INLINE = re.compile(r"`segment-emulator ([^`]+)`")
SHOWN = re.compile(r"^ +\$ segment-emulator ([^\n]+)\n(.*?)^ +```$", re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def text() -> str:
    """The section of the README."""
    assert SECTION is not None
    return SECTION[1]


def test_five_steps(text: str, tmp_path: Path) -> None:
    """Every command works in an empty folder, in the order of the steps, and prints what the page shows."""
    steps = re.split(r"^\d\. ", text, flags=re.MULTILINE)[1:]
    walked = []
    for step in steps:
        shown = dict(SHOWN.findall(step))
        for words in [*shown, *INLINE.findall(step)]:
            ended = run(*words.split(), cwd=tmp_path)
            walked.append(words.split()[0])
            assert (0, "") == (ended.code, ended.err), words
            if words in shown:
                *_, expected = (line.strip() for line in shown[words].splitlines())
                assert expected == ended.out.splitlines()[-1]

    assert 5 == len(steps)
    assert {"init", "replay", "port", "parity", "bundle"} <= set(walked)
    assert 0 == run("port", "--check", cwd=tmp_path).code
