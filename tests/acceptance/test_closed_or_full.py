"""Streams that are closed, full or left by their reader, and full disks: one line each, and a true exit code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bundles import an_event, write, write_capture
from tests.environment import plain_environment

from .conftest import Command

FULL = Path("/dev/full")
linux = pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
NO_SPACE = "no space left on device"


def shell(line: str, cwd: Path) -> tuple[int, str]:
    """Run a line of shell in which `emulate` is the command; return its exit code and what it says on stderr."""
    prelude = f'set -o pipefail; emulate() {{ "{sys.executable}" -m emulator "$@"; }}'
    ended = subprocess.run(
        ["bash", "-c", f"{prelude}; {line}"],
        cwd=cwd,
        env=plain_environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return ended.returncode, ended.stderr


@pytest.mark.parametrize(
    ("line", "code", "told"),
    [
        ("emulate replay <&-", 0, ""),
        ("emulate replay <&- 2>&- -o report.txt >&-", 0, ""),
        ("emulate replay >&-", 2, "segment-emulator: standard output: closed\n"),
        ("emulate replay nowhere.jsonl 2>&-", 2, ""),
    ],
)
def test_closed(folder: Path, line: str, code: int, told: str) -> None:
    """A stream that is closed matters only to what needs it; no file is taken for it."""
    write_capture(folder, an_event(1))

    assert (code, told) == shell(line, folder)


@linux
@pytest.mark.parametrize(
    ("line", "code", "told"),
    [
        ("emulate list > /dev/full", 2, f"segment-emulator: standard output: {NO_SPACE}\n"),
        ("emulate --version > /dev/full", 2, f"segment-emulator: standard output: {NO_SPACE}\n"),
        ("emulate list -o /dev/full", 2, f"segment-emulator: /dev/full: {NO_SPACE}\n"),
        ("emulate list nowhere 2> /dev/full", 2, ""),
    ],
)
def test_full(folder: Path, line: str, code: int, told: str) -> None:
    """What cannot be written is named; a full standard error changes no exit code."""
    assert (code, told) == shell(line, folder)


@pytest.mark.parametrize(("sold", "code"), [("Order", 0), ("crash", 1)])
def test_reader_that_goes(folder: Path, sold: str, code: int) -> None:
    """The exit code says how the run ended, however little of the report was read."""
    write_capture(folder, *({**an_event(number), "event": sold} for number in range(300)))

    assert (code, "") == shell("emulate replay --format jsonl | head -1 > /dev/null", folder)


LARGE = {"properties": {"pad": "x" * 3000}}


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("replay shop - < tests/captures/visits.jsonl", "a temporary file cannot be written"),
        ("replay --update", "tests/expected/shop/visits.jsonl: file too large"),
        ("replay --format jsonl -o report.jsonl", "report.jsonl: file too large"),
        ("mask tests/captures/visits.jsonl -o masked.jsonl", "masked.jsonl: cannot be written: file too large"),
    ],
)
def test_disk_that_is_full(folder: Path, words: str, what: str) -> None:
    """A file of 100 KB, where 50 fit, is one line and exit code 2; nothing half done is left in a file's place."""
    write_capture(folder, *({**an_event(number), **LARGE} for number in range(30)))
    code, told = shell(f"ulimit -f 50; emulate {words}", folder)
    last = told.splitlines()[-1]

    assert (2, True) == (code, what in last)
    assert "Traceback" not in told
    assert [] == list((folder / "tests").rglob("*.part"))


LONG = "w" * 300


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["replay", LONG], f"{LONG}: file name too long"),
        (["replay", f"{LONG}.jsonl"], f"{LONG}.jsonl: file name too long"),
        (["list", "--functions", LONG], f"{LONG}: file name too long"),
        (["replay", "--settings", LONG], f"{LONG}: cannot be read: file name too long"),
        (["replay", "loop.jsonl"], "loop.jsonl: cannot be read: too many levels of symbolic links"),
        (["replay", "script.js", "--packages", "loop.jsonl"], "loop.jsonl: too many levels of symbolic links"),
    ],
)
def test_names_that_no_file_can_have(folder: Path, quick: Command, words: list[str], line: str) -> None:
    """A name of over 255 characters, or a link that leads to itself, is one line."""
    write_capture(folder, an_event(1))
    write(folder / "script.js", "async function onTrack() {}")
    (folder / "loop.jsonl").symlink_to("loop.jsonl")
    ended = quick(*words)

    assert (2, "", 1) == (ended.code, ended.out, len(ended.err.splitlines()))
    assert line in ended.err


def test_an_error_of_its_own(folder: Path, quick: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody foresaw is one line that says where, and asks for a report; --debug has the traceback."""

    def broken(*_: object) -> None:
        raise LookupError("sk-secret")

    monkeypatch.setattr("emulator.cli.list.output_stream", broken)
    plain, debugged = quick("list"), quick("list", "--debug")

    assert (2, 2) == (plain.code, debugged.code)
    assert plain.err.startswith(
        "segment-emulator: an error of the emulator's own, LookupError at emulator/cli/list.py:"
    )
    assert (1, True) == (len(plain.err.splitlines()), "please report it" in plain.err)
    assert "sk-secret" not in plain.err
    assert "Traceback (most recent call last)" in debugged.err
    assert plain.err.splitlines()[0] in debugged.err
