"""Finds what would go wrong only in production, and estimates the cost."""

from emulator.tools.probe.cost import LATENCY, Cost
from emulator.tools.probe.findings import Finding
from emulator.tools.probe.hazards import HAZARDS, Hazard, chosen
from emulator.tools.probe.probing import Probed, Probes, Wanted, probe_captures, probed

__all__ = [
    "HAZARDS",
    "LATENCY",
    "Cost",
    "Finding",
    "Hazard",
    "Probed",
    "Probes",
    "Wanted",
    "chosen",
    "probe_captures",
    "probed",
]
