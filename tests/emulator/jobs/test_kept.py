"""What a job keeps from one part of a run for the next."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from emulator.engine.replaying import Stage
from emulator.engine.runtime.invocation import Terms
from emulator.inputs.bundle import read_function
from emulator.jobs.kept import Kept
from emulator.values.function import Function
from emulator.values.run import RunOptions
from tests.bundles import write_function


@pytest.fixture
def function(tmp_path: Path) -> Function:
    """The shop's function."""
    write_function(tmp_path)
    return read_function(tmp_path / "functions" / "shop")


def test_a_worker_serves_the_parts_of_its_function(function: Function) -> None:
    """Another function or other options get another one; nothing is left in the end."""
    before, keeper = workers(), Kept()
    keeper.keeps = True
    first, again = begun(keeper, function, RunOptions()), begun(keeper, replace(function), RunOptions())
    kept = workers() - before
    other = begun(keeper, function, RunOptions(seed=1))

    assert (first is again, 1) == (True, len(kept))
    assert other is not first
    assert kept.isdisjoint(workers())
    keeper.clear()
    assert before == workers()


def test_outside_of_a_job_nothing_is_kept(function: Function) -> None:
    """A worker of a cluster serves many runs, between which files change."""
    before, keeper = workers(), Kept()
    begun(keeper, function, RunOptions())

    assert before == workers()


def begun(keeper: Kept, function: Function, options: RunOptions) -> Stage:
    """Load the function on the stage that a part of a run gets, and return the stage."""
    with keeper.started((function, options), lambda: Stage(function, options)) as stage:
        stage.load(Terms(settings={}))
    return stage


def workers() -> set[int]:
    """Return the processes that this one has started and that still run."""
    return {each.pid for each in psutil.Process().children() if each.status() != psutil.STATUS_ZOMBIE}
