"""Ordinary handlers cross to Segment as they were written, and their ports do the same."""

from __future__ import annotations

import json
import re
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from emulator.engine.suite import Plan
from emulator.errors import EmulatorError
from emulator.inputs.bundle import read_function
from emulator.inputs.captures import find_captures
from emulator.inputs.replies import read_replies
from emulator.tools.parity import Pair
from emulator.tools.parity.work import captured, of_story
from emulator.values.run import RunOptions
from tests.environment import called_here

from .both import ported

EXAMPLES = sorted(path.parent for path in (Path(__file__).parent / "examples").glob("*/handler.py"))


@pytest.fixture(params=EXAMPLES, ids=lambda path: path.name)
def example(request: pytest.FixtureRequest) -> Path:
    """Return the folder of an example."""
    return Path(request.param)


@pytest.fixture
def folder(example: Path, tmp_path: Path) -> Path:
    """A function of the example's name, with its port."""
    folder = tmp_path / "functions" / example.name
    folder.mkdir(parents=True)
    for name in ("handler.py", "function.json"):
        shutil.copy(example / name, folder / name)
    ported(folder / "handler.py")
    return folder


def test_there_are_many() -> None:
    """As many as say something of what people write."""
    assert len(EXAMPLES) >= 25


def test_its_own_events(example: Path, folder: Path) -> None:
    """The events that reach nearly every line of it, answered by rules that fail in its service's ways."""
    pair = Pair(*(read_function(folder / name) for name in ("handler.py", "handler.js")))
    plan = Plan(
        settings={example.name: json.loads((example / "settings.json").read_text(encoding="utf-8"))},
        expected_dir=folder,
        schemas_dir=folder,
        options=RunOptions(retry=False),
        replies=read_replies(example / "replies.json"),
    )
    (events,) = find_captures([str(example / "events.jsonl")])
    unread: list[EmulatorError] = []
    with closing(pair):
        compared = [each for each, _ in captured(pair, events, of_story(pair, "events", plan), unread.append)]

    assert compared
    assert [] == unread
    assert [] == [(each.event.value, each.differences) for each in compared if each.differences]
    assert plan.replies is not None
    assert [] == plan.replies.unused()


@pytest.mark.long
def test_generated_events(
    example: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """2,000 events that follow its code, while replies fail in every way, reach 90 % of its lines."""
    words = ("parity", folder, folder / "handler.js", "--settings", example / "settings.json", "--events", 2000)
    called_here(*words, folder=folder.parents[1], monkeypatch=monkeypatch)
    said = capfd.readouterr().out.strip()
    reached, lines = map(int, re.findall(r"^A  reached (\d+) of (\d+) lines", said, re.MULTILINE)[0])

    assert "✓ parity: no difference in 2,000 events" == said.splitlines()[-1]
    assert reached >= 0.9 * lines
