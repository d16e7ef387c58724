"""`--engine dask`: the same report from the workers of a cluster, even when one of them is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.bundles import SECRET, an_event, jsonl, write

from .conftest import Command

pytestmark = pytest.mark.long
STORIES = 8


@pytest.fixture
def stories(folder: Path) -> Path:
    """Captures that are a part each."""
    for story in range(STORIES):
        events = [an_event(n, "crash" if n == 7 else "Bought", messageId=f"{story}-{n}") for n in range(3000)]
        write(folder / "tests" / "captures" / f"story-{story}.jsonl", jsonl(events) + "\n" * 4_000_000)
    return folder


@pytest.fixture
def cluster() -> Any:
    """A scheduler and two workers on this machine."""
    from distributed import LocalCluster  # noqa: PLC0415 - for a long test

    with LocalCluster(
        n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1", silence_logs=50
    ) as made:
        yield made


def test_a_worker_that_is_lost(stories: Path, quick: Command, cluster: Any) -> None:
    """One of two workers is killed in the middle, and the report has the bytes of one process."""
    words = ("replay", "--format", "jsonl", "--engine", "dask", "--scheduler", cluster.scheduler_address)
    process = subprocess.Popen(
        [sys.executable, "-m", "emulator", *words, "-o", "report.jsonl"], cwd=stories, stderr=subprocess.PIPE, text=True
    )
    deadline = time.monotonic() + 60
    while not (busy := [w for w in cluster.scheduler.workers.values() if w.processing]) and time.monotonic() < deadline:
        time.sleep(0.05)
    lost = busy[0].pid if hasattr(busy[0], "pid") else cluster.workers[busy[0].name].process.pid
    os.kill(lost, signal.SIGKILL)
    _, said = process.communicate(timeout=180)
    report = (stories / "report.jsonl").read_text()

    assert (1, "") == (process.returncode, said)
    assert quick("replay", "--format", "jsonl").out == report
    assert STORIES * 3000 == report.count("\n")
    assert SECRET not in report


def test_a_cluster_made_here(stories: Path, quick: Command, command: Command) -> None:
    """Without a scheduler there is a cluster for this run."""
    alone = quick("replay", "shop", "tests/captures/story-[01].jsonl", "--format", "junit")
    ended = command(
        "replay", "shop", "tests/captures/story-[01].jsonl", "--format", "junit", "--engine", "dask", "-j", 2
    )

    assert (alone.code, alone.out, "") == (ended.code, ended.out, ended.err)


def test_a_folder_is_gone_on_with(stories: Path, quick: Command) -> None:
    """What a cluster did is kept in the folder as what processes did: the part that is missing alone is run again."""
    words = ("replay", "shop", "tests/captures/story-[012].jsonl", "--format", "jsonl")
    alone = quick(*words)
    cluster = (*words, "-o", "run", "--resume", "--engine", "dask", "-j", 2)
    began = quick(*cluster)
    state = stories / "run" / "parts"
    (state / "000002").unlink()
    before = {path.name: path.stat().st_mtime_ns for path in state.iterdir()}
    resumed = quick(*cluster)
    after = {path.name: path.stat().st_mtime_ns for path in state.iterdir()}

    assert (1, 1, "") == (began.code, resumed.code, began.err + resumed.err)
    assert {"000001", "000003"} == {name for name in after if before.get(name) == after[name]}
    assert alone.out == "".join(path.read_text() for path in sorted((stories / "run").glob("*.jsonl")))


def test_no_scheduler(stories: Path, quick: Command) -> None:
    """One line says what did not answer."""
    ended = quick("replay", "--engine", "dask", "--scheduler", "tcp://127.0.0.1:9")

    assert (2, 1) == (ended.code, ended.err.count("\n"))
    assert ended.err.startswith("segment-emulator: --scheduler tcp://127.0.0.1:9: ")
