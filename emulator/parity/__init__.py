"""Parity: two functions get the same events, settings, replies, clock and chance, and must do the same."""

from emulator.parity.examples import shrink
from emulator.parity.gathered import Circumstances, Example, Gathered
from emulator.parity.generating import EventMaker, names_in
from emulator.parity.running import Pair
from emulator.parity.scenarios import Scenario, Scenarios
from emulator.parity.telling import Telling, jsonl_lines, text_lines, written
from emulator.parity.work import Met, captured, generated, of_scenario, of_story

__all__ = [
    "Circumstances",
    "EventMaker",
    "Example",
    "Gathered",
    "Met",
    "Pair",
    "Scenario",
    "Scenarios",
    "Telling",
    "captured",
    "generated",
    "jsonl_lines",
    "names_in",
    "of_scenario",
    "of_story",
    "shrink",
    "text_lines",
    "written",
]
