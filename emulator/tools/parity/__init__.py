"""Compares two functions on the same events, settings, replies, clock and random numbers."""

from emulator.tools.parity.causes import Circumstances, Example, Gathered
from emulator.tools.parity.examples import shrink
from emulator.tools.parity.found import FOUND
from emulator.tools.parity.generating import CYCLE, EventMaker, names_in
from emulator.tools.parity.ignoring import Ignores
from emulator.tools.parity.pair import Pair
from emulator.tools.parity.parity_report import Telling, jsonl_lines, text_lines, written
from emulator.tools.parity.parity_run import ParityRun, ParityWork, Rest, Told
from emulator.tools.parity.reach import Reach
from emulator.tools.parity.scenarios import Scenario, Scenarios
from emulator.tools.parity.unmet import Unmet
from emulator.tools.parity.work import NOW, RUN

__all__ = [
    "CYCLE",
    "FOUND",
    "NOW",
    "RUN",
    "Circumstances",
    "EventMaker",
    "Example",
    "Gathered",
    "Ignores",
    "Pair",
    "ParityRun",
    "ParityWork",
    "Reach",
    "Rest",
    "Scenario",
    "Scenarios",
    "Telling",
    "Told",
    "Unmet",
    "jsonl_lines",
    "names_in",
    "shrink",
    "text_lines",
    "written",
]
