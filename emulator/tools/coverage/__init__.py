"""Tells which lines and branches of handlers events reached, and what the handlers met."""

from emulator.tools.coverage.cobertura import cobertura_text
from emulator.tools.coverage.coverage_jsonl import jsonl_text
from emulator.tools.coverage.coverage_page import page_text
from emulator.tools.coverage.coverage_report import CoverageResult, counts, text_lines
from emulator.tools.coverage.lcov import lcov_text
from emulator.tools.coverage.measured import Coverage
from emulator.tools.coverage.measured_run import CoverageReporter, measured
from emulator.tools.coverage.missed import FileCoverage, Missed, percent

__all__ = [
    "Coverage",
    "CoverageReporter",
    "CoverageResult",
    "FileCoverage",
    "Missed",
    "cobertura_text",
    "counts",
    "jsonl_text",
    "lcov_text",
    "measured",
    "page_text",
    "percent",
    "text_lines",
]
