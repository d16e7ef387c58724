"""`-o DIR` and `--resume`: a run that is stopped leaves a valid report, and goes on where it was."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import click
import pytest

from emulator.cli.report_options import Report
from emulator.cli.stopped_run import how_to_go_on
from tests.bundles import SECRET, an_event, jsonl, write, write_capture
from tests.environment import interruptible

from .conftest import Command

STORIES = 4
EVENTS = 60


@pytest.fixture
def stories(folder: Path) -> Path:
    """A few captures, each too large to be a part with others."""
    for story in range(STORIES):
        events = [an_event(number, messageId=f"{story}-{number}", note="x" * 40_000) for number in range(EVENTS)]
        events[7]["event"] = "crash"
        write(folder / "tests" / "captures" / f"story-{story}.jsonl", jsonl(events) + "\n" * 2_000_000)
    (folder / "run").mkdir()
    return folder


def parts_of(folder: Path) -> str:
    """What the parts wrote, in their order."""
    return "".join(path.read_text() for path in sorted((folder / "run").glob("*.jsonl")))


def test_parts_are_the_report(stories: Path, quick: Command) -> None:
    """In jsonl each part has a file; together they have the bytes of one report, and no file has a secret."""
    alone = quick("replay", "--format", "jsonl")
    ended = quick("replay", "--format", "jsonl", "-o", "run", "-j", 2)
    again = quick("replay", "--format", "jsonl", "-o", "run")

    assert (1, "", "") == (ended.code, ended.out, ended.err)
    assert alone.out == parts_of(stories)
    assert [f"00000{n + 1}-shop-story-{n}.jsonl" for n in range(STORIES)] == sorted(
        path.name for path in (stories / "run").glob("*.jsonl")
    )
    files = [path for path in (stories / "run").rglob("*") if path.is_file()]
    assert not [path for path in files if SECRET.encode() in path.read_bytes()]
    line = "run: has parts of an earlier run; --resume goes on with it, or name another folder"
    assert (2, f"segment-emulator: {line}\n") == (again.code, again.err)


def test_resuming_makes_the_same_report(stories: Path, quick: Command) -> None:
    """Parts that are done are not run again; one that is missing, or whose capture has changed, is."""
    quick("replay", "-o", "run", "--format", "junit")
    whole = (stories / "run" / "report.xml").read_text()
    state = stories / "run" / "parts"
    (state / "000002").unlink()
    capture = stories / "tests" / "captures" / "story-2.jsonl"
    capture.write_text(capture.read_text())
    before = {path.name: path.stat().st_mtime_ns for path in state.iterdir()}
    quick("replay", "-o", "run", "--format", "junit", "--resume")
    after = {path.name: path.stat().st_mtime_ns for path in state.iterdir()}

    assert whole == (stories / "run" / "report.xml").read_text()
    assert {"000001", "000004"} == {name for name in after if before.get(name) == after[name]}


PATIENCE = 10
"""Runs that may end, on a busy machine, before the test has stopped them."""


def stopped(words: Sequence[str], cwd: Path, begun: Path, ending: signal.Signals) -> tuple[int, str]:
    """Stop a run once there is something in `begun`; return its exit code and what it says on stderr."""
    code, said = 1, ""
    for _ in range(PATIENCE):
        with subprocess.Popen(
            interruptible(*words), cwd=cwd, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process:
            deadline = time.monotonic() + 60
            while (not begun.exists() or not begun.stat().st_size) and time.monotonic() < deadline:
                time.sleep(0.01)
            os.kill(process.pid, ending)
            _, said = process.communicate(timeout=60)
            code = process.returncode
        if code != 1:
            break
        clean(cwd, begun)
    return code, said


def clean(cwd: Path, begun: Path) -> None:
    """Remove what a run wrote: its report, or all in its folder."""
    begun.unlink(missing_ok=True)
    if (cwd / "run").is_dir():
        shutil.rmtree(cwd / "run")
        (cwd / "run").mkdir()


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_a_run_that_is_stopped(stories: Path, command: Command, quick: Command, ending: signal.Signals) -> None:
    """However it is stopped, what it told ends with `--resume` as if it never had been."""
    words = ("replay", "--format", "jsonl", "-o", "run", "-j", "1")
    code, said = stopped(words, stories, stories / "run" / "parts" / "000002", ending)
    told = [json.loads(line) for line in parts_of(stories).splitlines()]
    resumed = quick(*words, "--resume")

    if ending is signal.SIGKILL:
        assert -9 == code
    else:
        assert (130, {"error": "stopped before the end: this report is of what was done until then"}) == (
            code, told[-1]
        )  # fmt: skip
        assert re.search(r"stopped; go on with: segment-emulator replay .* --resume\n", said)
    assert 1 == resumed.code
    assert quick("replay", "--format", "jsonl").out == parts_of(stories)


def test_a_run_without_a_folder(stories: Path, quick: Command) -> None:
    """Its report is whole for what was done, and the command that it names is one that can go on."""
    (stories / "run").rmdir()
    report = stories / "report.jsonl"
    code, said = stopped(("replay", "--format", "jsonl", "-o", "report.jsonl"), stories, report, signal.SIGINT)
    told = [json.loads(line) for line in report.read_text().splitlines()]
    command = "segment-emulator replay --format jsonl -o run --resume"
    begun = quick(*shlex.split(command)[1:])

    assert (130, {"error": "stopped before the end: this report is of what was done until then"}) == (
        code, told[-1]
    )  # fmt: skip
    assert f"segment-emulator: stopped; a run in a folder can go on, begin it with: {command}" == said.rstrip()
    assert 1 == begun.code
    assert STORIES * EVENTS == parts_of(stories).count("\n")


NAMED = [
    (["replay", "--format", "jsonl", "-ox"], {"-": "jsonl"}, "replay --format jsonl -o run-2 --resume"),
    (["replay", "--output", "x", "--limit", "5"], {}, "replay --limit 5 -o run-2 --resume"),
    (["replay", "--format", "html:x"], {"x": "html"}, "replay --format html:x --format text -o run-2 --resume"),
]


@pytest.mark.parametrize(("words", "formats", "command"), NAMED, ids=[each[2] for each in NAMED])
def test_the_command_to_begin_with(
    folder: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], formats: dict[str, str], command: str
) -> None:
    """A folder that is not there yet takes the place of the file, beside reports that have files of their own."""
    monkeypatch.chdir(folder)
    (folder / "run").mkdir()
    monkeypatch.setattr(sys, "argv", ["segment-emulator", *words])
    context = click.Context(click.Command("replay"))
    context.params = {
        "resume": False,
        "formats": tuple(Report(name=name, file=Path(file)) for file, name in formats.items()),
    }
    with context:
        said = how_to_go_on(None)

    assert f"; a run in a folder can go on, begin it with: segment-emulator {command}" == said


def test_a_check_does_not_go_on() -> None:
    """It has no `--resume`, and promises none."""
    with click.Context(click.Command("check")):
        assert "" == how_to_go_on(None)


def test_resume_without_a_folder(folder: Path, quick: Command) -> None:
    """There is nothing to go on with."""
    write_capture(folder, an_event(1))
    ended = quick("replay", "--resume")

    assert (2, "segment-emulator: --resume goes on in the folder of a run; name it: -o DIR\n") == (
        ended.code,
        ended.err,
    )
