"""No Node outlives what started it, and none leaves anything open behind it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from emulator.engine.replaying import replay

from .situations import TRACK, deliveries, on_track, written

PROGRAM = """
import sys
from pathlib import Path
from emulator.inputs.bundle import read_function
from emulator.values.run import Limits
from emulator.engine.replaying import replay
from emulator.engine.runtime import process
from emulator.engine.runtime.node import runtime

if sys.argv[2] == "by itself":
    process.KERNEL_TIES = runtime.KERNEL_TIES = False
list(replay(read_function(Path(sys.argv[1])), [{"type": "track"}], settings={}, limits=Limits(timeout=600)))
"""


def workers() -> set[int]:
    """Return the processes that this one has started and that still run."""
    return {child.pid for child in psutil.Process().children() if child.status() != psutil.STATUS_ZOMBIE}


def eventually(is_so: Callable[[], bool]) -> bool:
    """Wait a few seconds for something to become true."""
    until = time.monotonic() + 10
    while not is_so() and time.monotonic() < until:
        time.sleep(0.02)
    return is_so()


@pytest.mark.parametrize("how", ["by the kernel", "by itself"])
def test_death_of_the_emulator(tmp_path: Path, how: str) -> None:
    """A Node inside a handler that never ends goes when the emulator is killed."""
    if how == "by the kernel" and sys.platform != "linux":
        pytest.skip("only Linux tells a process of a closed pipe by a signal")
    function = written(tmp_path, on_track("while (true) {}"))
    command = [sys.executable, "-c", PROGRAM, str(function.handler), how]
    emulator = psutil.Popen(command, env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))})

    def busy() -> list[psutil.Process]:
        return [child for child in emulator.children() if child.cpu_times().user > 0.6]

    assert eventually(lambda: bool(busy()))
    (worker,) = busy()

    emulator.kill()
    emulator.wait()

    assert eventually(lambda: not worker.is_running() or worker.status() == psutil.STATUS_ZOMBIE)


def test_nothing_left_open(tmp_path: Path) -> None:
    """However many came and went, no process and no descriptor remains."""
    deliveries(tmp_path, on_track(""))
    before = workers(), psutil.Process().num_fds()

    deliveries(tmp_path, on_track("while (true) Buffer.alloc(1e9, 1)"), *[TRACK] * 3)

    assert before == (workers(), psutil.Process().num_fds())


def test_early_end(tmp_path: Path) -> None:
    """A replay that is not taken to its end takes its Node with it."""
    before = workers()
    running = replay(written(tmp_path, on_track("")), [TRACK, TRACK], settings={})
    next(running)
    assert 1 == len(workers() - before)

    running.close()

    assert before == workers()


def test_attempts_that_are_made_again(tmp_path: Path) -> None:
    """A retryable end hands back the rest of the window, so that attempts run in the order of virtual time."""
    source = on_track(
        "const response = await fetch('https://a.test/' + event.messageId)",
        "if (!response.ok) throw new RetryError(`HTTP ${response.status}`)",
    )
    events = [{**TRACK, "messageId": f"m-{n}", "timestamp": f"2020-01-01T00:{n:02}:00Z"} for n in range(20)]
    found = deliveries(tmp_path, source, *events, retry=True, replies=[{"until": "+10m", "status": 503}])
    attempts = [attempt for each in found for attempt in each.attempts]

    assert ["delivered"] * 20 == [each.outcome for each in found]
    assert [1] * 10 == [len(each.attempts) for each in found[10:]]
    assert min(len(each.attempts) for each in found[:9]) > 1
    assert [len(attempt.exchanges) for attempt in attempts] == [1] * len(attempts)
