"""Looks for what goes wrong only in production, and says what execution time comes to."""

from emulator.probe.cost import LATENCY, Cost
from emulator.probe.finding import Finding
from emulator.probe.hazards import HAZARDS, Hazard, chosen
from emulator.probe.probing import Probed, Wanted, probe

__all__ = ["HAZARDS", "LATENCY", "Cost", "Finding", "Hazard", "Probed", "Wanted", "chosen", "probe"]
