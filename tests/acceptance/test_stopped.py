"""Ctrl-C and SIGTERM while functions are compared or probed: what was done until then is reported."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import psutil
import pytest

from tests.bundles import SECRET, SHOP, an_event, jsonl, write
from tests.environment import interruptible, plain_environment

Told = TypeVar("Told")
PATIENCE = 60
STOPPED = "stopped before the end: this report is of what was done until then"
LONG = {
    "parity": ("parity", "shop", "next/shop", "--events", "1000000"),
    "parity --batches": ("parity", "shop", "tests/captures", "--batches"),
    "probe": ("probe", "shop"),
}
"""Commands that take minutes."""
BATCHING = f"{SHOP}\n\ndef onBatch(events, settings):\n    for event in events:\n        onTrack(event, settings)\n"


@pytest.fixture
def long_work(folder: Path) -> Path:
    """A folder with much to do: small captures for the first results, and large ones behind them."""
    for place in ("functions", "next"):
        write(folder / place / "shop" / "handler.py", BATCHING)
    for story, events in (("a", 1), ("b", 1), ("c", 20_000)):
        write(folder / "tests" / "captures" / f"{story}.jsonl", jsonl([an_event(each) for each in range(events)]))
    return folder


CASES = [
    ("parity", 1, signal.SIGTERM),
    ("parity", 2, signal.SIGINT),
    ("parity --batches", 1, signal.SIGINT),
    ("parity --batches", 2, signal.SIGTERM),
    ("probe", 1, signal.SIGINT),
    ("probe", 2, signal.SIGINT),
]
QUICK = (CASES[1], CASES[3], CASES[4])
"""One for each command; the others are long tests."""


@pytest.mark.parametrize(
    ("words", "jobs", "ending"),
    [
        pytest.param(*case, id=f"{case[0]} -j {case[1]}", marks=[] if case in QUICK else pytest.mark.long)
        for case in CASES
    ],
)
def test_a_report_of_what_was_done(long_work: Path, words: str, jobs: int, ending: signal.Signals) -> None:
    """It is whole, says that it is not all, holds no secret, and no process is left."""
    command = interruptible(*LONG[words], "--format", "jsonl", "-o", "report", "-j", str(jobs))
    with psutil.Popen(command, cwd=long_work, env=plain_environment(), stderr=subprocess.PIPE, text=True) as process:
        is_begun = eventually(lambda: bool(at_work(process, jobs)))
        started = process.children(recursive=True)
        process.send_signal(ending)
        _, err = process.communicate(timeout=PATIENCE)
    report = (long_work / "report").read_text("utf-8")
    last = [json.loads(line) for line in report.splitlines()][-1]

    assert is_begun
    assert 130 == process.returncode
    assert STOPPED in (err if words == "parity" else last["error"])
    assert words != "parity" or ("account", 1) == (last["kind"], last["errors"])
    assert "Traceback" not in err
    assert SECRET not in report + err
    assert eventually(lambda: not any(is_at_work(each) for each in started))


def at_work(process: psutil.Popen, jobs: int) -> list[psutil.Process]:
    """Return the workers of the command, or of its jobs, that have been busy."""
    # What explores a handler first is a child, too: it has no children, and may end at any moment.
    of_jobs = [inner for each in children(process) for inner in children(each)]
    workers = children(process, recursive=True) if jobs == 1 else of_jobs
    return [each for each in workers if is_at_work(each) and told(lambda at: at.cpu_times().user > 0.3, each, False)]


def children(process: psutil.Process, *, recursive: bool = False) -> list[psutil.Process]:
    """Return the children of a process, none of one that has ended."""
    return told(lambda at: at.children(recursive=recursive), process, [])


def is_at_work(process: psutil.Process) -> bool:
    """Tell whether a process is there and has not ended."""
    return told(lambda at: at.is_running() and at.status() != psutil.STATUS_ZOMBIE, process, False)


def told(ask: Callable[[psutil.Process], Told], process: psutil.Process, gone: Told) -> Told:
    """Return what is asked of a process, `gone` of one that is gone."""
    try:
        return ask(process)
    except psutil.Error:
        return gone


def eventually(is_so: Callable[[], bool]) -> bool:
    """Wait for something to become true."""
    until = time.monotonic() + PATIENCE
    while not is_so() and time.monotonic() < until:
        time.sleep(0.02)
    return is_so()
