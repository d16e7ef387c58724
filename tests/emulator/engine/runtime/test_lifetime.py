"""No worker outlives what started it, and none leaves anything open behind it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

import psutil
import pytest

from emulator.engine.replaying import replay
from emulator.errors import UsageError

from .situations import FUNCTIONS, QUICK, event, function, replayed

PROGRAM = """
import sys
from pathlib import Path
from emulator.inputs.bundle import read_function
from emulator.values.run import Limits
from emulator.engine.replaying import replay

list(replay(read_function(Path(sys.argv[1])), [{"type": "track"}], settings={}, limits=Limits(timeout=600)))
"""
# Only Linux tells a process of a closed pipe while C code keeps all its threads waiting.
ENDLESS = ["loops", *(["loops_in_c"] if sys.platform == "linux" else [])]


def workers() -> set[int]:
    """Return the processes that this one has started and that still run."""
    return {child.pid for child in psutil.Process().children() if child.status() != psutil.STATUS_ZOMBIE}


def eventually(is_so: Callable[[], bool]) -> bool:
    """Wait a few seconds for something to become true."""
    until = time.monotonic() + 10
    while not is_so() and time.monotonic() < until:
        time.sleep(0.02)
    return is_so()


def is_gone(process: psutil.Process) -> bool:
    """Tell whether a process has ended, whether or not anybody has asked for its exit code."""
    return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE


@pytest.mark.parametrize("situation", ENDLESS)
def test_death_of_the_emulator(situation: str) -> None:
    """A worker inside a handler that never ends goes when the emulator is killed."""
    command = [sys.executable, "-c", PROGRAM, str(FUNCTIONS / situation)]
    emulator = psutil.Popen(command, env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))})
    assert eventually(lambda: bool(emulator.children()))
    (worker,) = emulator.children()
    # Loading takes a fraction of a second of work; after more than that it is inside the handler.
    assert eventually(lambda: worker.cpu_times().user > 0.6)

    emulator.kill()
    emulator.wait()

    assert eventually(lambda: is_gone(worker))


def test_early_end() -> None:
    """A replay that is not taken to its end takes its worker with it."""
    before = workers()
    deliveries = replay(function("loops"), [event(1, "identify"), event(2)], settings={}, limits=QUICK)
    next(deliveries)
    assert 1 == len(workers() - before)

    deliveries.close()

    assert before == workers()


def test_error_of_the_caller() -> None:
    """An event that cannot be read ends the replay and its worker."""
    before = workers()

    with pytest.raises(UsageError):
        replayed("prints", [event(1), {"type": {1}}])

    assert before == workers()


def test_nothing_left_open() -> None:
    """However many workers came and went, no process and no descriptor remains."""
    replayed("prints", [event()])
    before = workers(), psutil.Process().num_fds()

    replayed("exits_by_os", [event(number) for number in range(4)])

    assert before == (workers(), psutil.Process().num_fds())


def test_group_of_a_worker() -> None:
    """A worker is no part of the terminal's group, so that Ctrl-C ends the emulator, not an event."""
    before = workers()
    deliveries = replay(function("prints"), [event(1), event(2)], settings={})
    next(deliveries)
    (worker,) = workers() - before

    assert os.getpgid(0) != os.getpgid(worker)

    deliveries.close()


def test_no_events() -> None:
    """A replay of nothing yields nothing, and its worker ends."""
    before = workers()

    assert [] == replayed("prints", [])

    assert before == workers()
