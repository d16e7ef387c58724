"""The destinations of this repository: each does what its port does, and finds nothing in itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from emulator.inputs.bundle import read_function
from emulator.tools.parity import Pair

from .test_sensitivity import EVENTS, differing

FUNCTIONS = Path(__file__).parents[4] / "functions"
DESTINATIONS = sorted(path.parent.name for path in FUNCTIONS.glob("*/handler.py"))
PORTS = sorted(path.parent.name for path in FUNCTIONS.glob("*/handler.js"))


def differences(a: Path, b: Path, count: int) -> list[list[str]]:
    """Return the causes of each generated event that differs, and the event."""
    pair = Pair(read_function(a), read_function(b))
    try:
        return [
            [str(found.event.value), *(each.cause for each in found.differences)]
            for found in differing(pair, count=count)
        ]
    finally:
        pair.close()


@pytest.mark.parametrize("destination", PORTS)
def test_a_port_does_what_its_handler_does(destination: str) -> None:
    """Whatever the event, the settings and the replies: the same requests, outcome, reason and error."""
    folder = FUNCTIONS / destination

    assert [] == differences(folder / "handler.py", folder / "handler.js", EVENTS)


@pytest.mark.parametrize("destination", DESTINATIONS)
def test_a_destination_agrees_with_itself(destination: str) -> None:
    """Neither clock nor chance nor what it keeps between events makes a handler differ from itself."""
    assert [] == differences(FUNCTIONS / destination, FUNCTIONS / destination, 96)
