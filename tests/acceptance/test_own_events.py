"""docs/own-events.md: every command in it runs, on the events that it shows, and prints what it says."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from .conftest import ROOT

PAGE = ROOT / "docs" / "own-events.md"
_BLOCK = re.compile(r"^```(json|js|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ARCHIVED = ("b2b-sign-up.jsonl", "billing-server.jsonl")


@dataclass(frozen=True, kw_only=True)
class Step:
    """A command of the page, what it is said to print, and what was copied last before it."""

    command: str
    printed: str
    clipboard: str


def steps_of(text: str) -> list[Step]:
    """Return the commands of a page, in order."""
    steps: list[Step] = []
    clipboard = ""
    for language, body in _BLOCK.findall(text):
        if language != "console":
            clipboard = body
            continue
        for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
            command, _, printed = part.partition("\n")
            steps.append(Step(command=command, printed=printed, clipboard=clipboard))
    return steps


STEPS = steps_of(PAGE.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the page's destination, and the programs that its commands call besides the emulator's."""
    folder = tmp_path_factory.mktemp("own-events")
    for name in ("functions/userpilot_cloud", "functions/shared", "schemas/destinations/userpilot_cloud"):
        shutil.copytree(ROOT / name, folder / name)
    (folder / "tests" / "captures").mkdir(parents=True)
    shutil.copy(ROOT / "tests" / "captures" / "event-tester.json", folder / "tests" / "captures")
    shutil.copy(ROOT / "tests" / "settings.json", folder / "tests" / "settings.json")
    archive(folder / "bucket")
    program(folder, "segment-emulator", f'exec "{sys.executable}" -m emulator "$@"')
    program(folder, "pbpaste", 'printf %s "$CLIPBOARD"')
    program(folder, "aws", f'for target; do :; done; cp -R "{folder}/bucket" "$target"')
    return folder


def program(folder: Path, name: str, line: str) -> None:
    """Write a program of one line of shell."""
    path = folder / "bin" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    path.chmod(0o755)


def archive(folder: Path) -> None:
    """Write stories as Segment's archive has them: a file for a day, the second one unpacked under its old name."""
    for number, story in enumerate(ARCHIVED):
        lines = (ROOT / "tests" / "captures" / story).read_bytes()
        received = re.search(rb'"receivedAt":"([^"]+)"', lines)
        assert received is not None
        day = datetime.fromisoformat(received[1].decode()).replace(hour=0, minute=0, second=0, microsecond=0)
        path = folder / "9JkZsN2vWq" / str((day - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1))
        path.mkdir(parents=True)
        (path / f"{story.partition('.')[0]}.gz").write_bytes(lines if number else gzip.compress(lines, mtime=0))


def printed_by(step: Step, workspace: Path) -> str:
    """Run a step's command in a shell; return what it printed."""
    kept = {name: value for name, value in os.environ.items() if name != "CI" and not name.startswith("SEGMENT_")}
    ended = subprocess.run(
        step.command,
        shell=True,
        cwd=workspace,
        env={**kept, "PATH": f"{workspace / 'bin'}:{kept['PATH']}", "CLIPBOARD": step.clipboard},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return ended.stdout


def without_speeds(text: str) -> str:
    """Return the text, the last number of each row of a table left out with the blanks before it."""
    return re.sub(r"^(userpilot_cloud .*?) +[0-9,]+$", r"\1", text, flags=re.MULTILINE)


def test_the_page_has_a_command_for_each_of_its_sections() -> None:
    """Raw and Pretty, the archive, the tester, the delivery sample, and masking."""
    sections = re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]

    assert [len(steps_of(section)) for section in sections] == [2, 2, 1, 2, 1]


@pytest.mark.parametrize("number", range(len(STEPS)), ids=[step.command[:60] for step in STEPS])
def test_the_page_shows_what_its_commands_print(number: int, workspace: Path) -> None:
    """The output on the page is the command's own, but for the speed."""
    step = STEPS[number]

    assert without_speeds(step.printed) == without_speeds(printed_by(step, workspace))
