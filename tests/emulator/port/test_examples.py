"""Ordinary handlers cross to Segment as they were written, and their ports do the same."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.environment import called_here

EXAMPLES = sorted(path.parent for path in (Path(__file__).parent / "examples").glob("*/handler.py"))


@pytest.fixture(params=EXAMPLES, ids=lambda path: path.name)
def example(request: pytest.FixtureRequest) -> Path:
    """Return the folder of an example."""
    return Path(request.param)


@pytest.fixture
def parity(
    example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., str]:
    """`parity(*words)` compares the handler with its port, and returns what it says."""
    folder = tmp_path / "functions" / example.name
    folder.mkdir(parents=True)
    for name in ("handler.py", "function.json"):
        shutil.copy(example / name, folder / name)
    settings = json.loads((example / "settings.json").read_text(encoding="utf-8"))
    (tmp_path / "settings.json").write_text(json.dumps({example.name: settings}), encoding="utf-8")

    def call(*words: object) -> tuple[int, str]:
        code = called_here(*words, folder=tmp_path, monkeypatch=monkeypatch)
        out, err = capfd.readouterr()
        return code, (out + err).strip()

    code, said = call("port", example.name)
    assert code == 0, said
    words = ("parity", example.name, f"functions/{example.name}/handler.js", "--settings", "settings.json")
    return lambda *more: call(*words, *more)[1]


def test_there_are_many() -> None:
    """As many as say something of what people write."""
    assert len(EXAMPLES) >= 25


def test_its_own_events(example: Path, parity: Callable[..., str]) -> None:
    """The events that reach nearly every line of it, answered by rules that fail in its service's ways."""
    said = parity(example / "events.jsonl", "--replies", example / "replies.json")

    assert said.splitlines()[-1].startswith("✓ parity: no difference")


@pytest.mark.long
def test_generated_events(parity: Callable[..., str]) -> None:
    """2,000 events that follow its code, while replies fail in every way, reach 90 % of its lines."""
    said = parity("--events", "2000")
    reached, lines = map(int, re.findall(r"^A  reached (\d+) of (\d+) lines", said, re.MULTILINE)[0])

    assert "✓ parity: no difference in 2,000 events" == said.splitlines()[-1]
    assert reached >= 0.9 * lines
