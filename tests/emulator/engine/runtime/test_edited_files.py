"""A run uses the files as they were when it began, whatever happens to them and to its worker meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from emulator.engine.replaying import replay
from emulator.inputs.bundle import read_function
from tests.bundles import write

from .situations import event

PYTHON = """
import os
from functions.shared.price import PRICE

def onTrack(event, settings):
    from functions.shared.late import LATE
    if event["event"] == "End":
        os._exit(3)
    print("VERSION", PRICE, LATE)
"""
JAVASCRIPT = """
async function onTrack(event, settings) {
  const process = Buffer.constructor('return process')();
  if (event.event === 'End') process.exit(3);
  console.log('VERSION', 1, 1);
}
"""
EDITS = {
    "changed": lambda path: path.write_text(path.read_text().replace("VERSION", "EDITED").replace("1", "2")),
    "broken": lambda path: path.write_text("no program {"),
    "gone": lambda path: path.unlink(),
}


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize(("file", "text"), [("handler.py", PYTHON), ("handler.js", JAVASCRIPT)])
def test_edit_in_the_middle(tmp_path: Path, file: str, text: str, edit: str) -> None:
    """Every delivery is of the text that the run began with, those after a worker's end too; the next run's is new."""
    handler = write(tmp_path / "shop" / file, text)
    helpers = [write(tmp_path / "shared" / f"{name}.py", f"{name.upper()} = 1\n") for name in ("price", "late")]

    def events() -> Iterator[Any]:
        for number in range(200):
            if number == 100:
                for path in (handler, *helpers):
                    EDITS[edit](path)
            yield event(number, event="End" if number in (50, 150) else "Bought")

    found = list(replay(read_function(handler), events(), settings={}, retry=False))

    assert {("delivered", ("VERSION 1 1",)): 198, ("exit", ()): 2} == _counted(found)
    if edit == "changed":
        (again,) = replay(read_function(handler), [event()], settings={})
        assert again.logs[0].startswith("EDITED")


def _counted(found: list[Any]) -> dict[Any, int]:
    ends = [("exit" if each.error else each.outcome, each.logs) for each in found]
    return {end: ends.count(end) for end in ends}
