"""Ordinary handlers cross to Segment as they were written, and their ports do the same."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = sorted(path.parent for path in (Path(__file__).parent / "examples").glob("*/handler.py"))


@pytest.fixture(params=EXAMPLES, ids=lambda path: path.name)
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a folder with one handler and its settings, ported."""
    example: Path = request.param
    folder = tmp_path / "functions" / example.name
    folder.mkdir(parents=True)
    for name in ("handler.py", "function.json"):
        shutil.copy(example / name, folder / name)
    settings = json.loads((example / "settings.json").read_text(encoding="utf-8"))
    (tmp_path / "settings.json").write_text(json.dumps({example.name: settings}), encoding="utf-8")
    ended = run(tmp_path, "port", example.name)
    assert (0, "") == (ended.returncode, ended.stderr)
    return tmp_path


def run(folder: Path, *words: object) -> subprocess.CompletedProcess[str]:
    """Run the command in a folder."""
    command = [sys.executable, "-m", "emulator", *map(str, words)]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)


def parity(project: Path, *words: object) -> str:
    """Return the last line of parity between the handler and its port."""
    (folder,) = (project / "functions").iterdir()
    port = f"functions/{folder.name}/handler.js"
    ended = run(project, "parity", folder.name, port, "--settings", "settings.json", *words)
    return (ended.stdout + ended.stderr).strip().splitlines()[-1]


def test_there_are_many() -> None:
    """As many as say something of what people write."""
    assert len(EXAMPLES) >= 25


def test_its_own_events(project: Path) -> None:
    """The events that reach nearly every line of it, answered by rules that fail in its service's ways."""
    (folder,) = (project / "functions").iterdir()
    example = Path(__file__).parent / "examples" / folder.name
    last = parity(project, example / "events.jsonl", "--replies", example / "replies.json")

    assert last.startswith("✓ parity: no difference")


@pytest.mark.long
def test_generated_events(project: Path) -> None:
    """2,000 events that follow its code, while replies fail in every way, reach 90 % of the lines of both."""
    assert parity(project, "--events", "2000", "--min-coverage", "90").startswith("✓ parity: no difference")
