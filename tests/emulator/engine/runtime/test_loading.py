"""A handler file that cannot be loaded is one clear line; what it does while it loads happens in nobody's delivery."""

from __future__ import annotations

import os
import py_compile
from pathlib import Path
from typing import Any

import pytest

from emulator.engine.replaying import replay
from emulator.engine.runtime import supervisor
from emulator.errors import FunctionError
from emulator.inputs.bundle import read_function
from emulator.values.run import Limits
from tests.bundles import write

from .situations import bodies, event, line_of, replayed

FAULTS = {
    "raises_at_load": ("KEY = ", "KeyError: 'absent'"),
    "imports_what_is_not_there": (
        "import no_such_module_anywhere",
        "ModuleNotFoundError: No module named 'no_such_module_anywhere'",
    ),
    "sends_at_load": ("requests.get", "a request is refused while the file loads: send from a handler"),
    "sleeps_at_load": ("time.sleep", "InvocationTimeout: 60 s of delays and sleeps, and 5 s is the limit"),
}
DEATHS = {
    "loops_at_load": "stopped after 0.5 s of real time",
    "exits_at_load": "the process ended: exit code 3",
    "allocates_at_load": "stopped at 64 MB above the worker's start",
}


@pytest.mark.parametrize("isolate", [True, False], ids=["worker", "inline"])
@pytest.mark.parametrize(("situation", "fault"), FAULTS.items(), ids=FAULTS)
def test_fault(situation: str, fault: tuple[str, str], isolate: bool) -> None:
    """A file that fails to load is named with its line and its error."""
    with pytest.raises(FunctionError) as caught:
        replayed(situation, [event(1, "identify")], isolate=isolate)

    assert f"{line_of(situation, fault[0])}: {fault[1]}" == str(caught.value)


@pytest.mark.parametrize(("situation", "death"), DEATHS.items(), ids=DEATHS)
def test_death(situation: str, death: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that hangs, dies or eats memory while it loads is named with what became of its worker."""
    limits = Limits(memory_mb=64)
    if situation == "loops_at_load":
        monkeypatch.setattr(supervisor, "_LOAD_TIMEOUT", 0.5)
        limits = Limits(timeout=0.5)

    with pytest.raises(FunctionError) as caught:
        replayed(situation, [event(1, "identify")], limits=limits)

    assert str(caught.value).endswith(f"{situation}/handler.py: the file could not be loaded: {death}")


def test_output_of_loading() -> None:
    """What a file prints while it loads, and how long it sleeps, is no event's."""
    limits = Limits(timeout=1.5)

    (delivery,) = replayed("prints_at_load", [event(1, "identify")], limits=limits)

    assert ("delivered", (), 0) == (delivery.outcome, delivery.logs, delivery.attempts[0].elapsed)


def test_shared_helpers() -> None:
    """`functions.shared` is the folder beside the function, and the line of a helper is named."""
    (delivery,) = replayed("prints", [event(1, "identify")])

    assert [{"userId": "u-1"}] == bodies(delivery)
    assert line_of("", "requests.post", "shared/plain.py") == delivery.exchanges[0].where


def test_what_is_loaded_is_the_text(tmp_path: Path) -> None:
    """A file is read each time; neither its time and size nor a compiled file beside it stand for what it says."""
    helper = tmp_path / "functions" / "shared" / "numbers.py"
    handler = "from functions.shared.numbers import ONE\n\n\ndef onTrack(event, settings):\n    print(ONE, 'said')\n"
    said = []
    for number, word in ((1, "once"), (2, "anew")):
        write(tmp_path / "functions" / "shop" / "handler.py", handler.replace("said", word))
        write(helper, f"ONE = {number}\n")
        os.utime(helper, (1, 1))
        os.utime(tmp_path / "functions" / "shop" / "handler.py", (1, 1))
        said += _printed(tmp_path / "functions" / "shop")
        py_compile.compile(str(helper))

    assert [("1 once",), ("2 anew",)] == said


def _printed(folder: Path) -> list[Any]:
    return [delivery.logs for delivery in replay(read_function(folder), [event()], settings={}, isolate=False)]
