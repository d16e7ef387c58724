"""Tells which lines and branches of handlers events reached, and under which circumstances they were called."""

from emulator.tools.coverage.measured import Coverage, CoverageReporter
from emulator.tools.coverage.missed import FileCoverage, Missed

__all__ = ["Coverage", "CoverageReporter", "FileCoverage", "Missed"]
