"""Writes coverage as an lcov tracefile, which editors and most coverage services read."""

from __future__ import annotations

from collections.abc import Iterator

from emulator.tools.coverage.coverage_report import CoverageResult
from emulator.tools.coverage.missed import FileCoverage


def lcov_text(result: CoverageResult) -> str:
    """Return the tracefile: a record for each file; a count is 1 for what was reached."""
    files = (file for coverage in result.coverages for file in coverage.files)
    return "".join(f"{line}\n" for file in files for line in _record(file))


def _record(file: FileCoverage) -> Iterator[str]:
    yield "TN:"
    yield f"SF:{file.shown}"
    for number, branch in enumerate(file.branches):
        yield f"BRDA:{branch.line},0,{number},{int(branch.reached)}"
    yield f"BRF:{len(file.branches)}"
    yield f"BRH:{file.branches_reached}"
    for line, reached in sorted(file.lines.items()):
        yield f"DA:{line},{int(reached)}"
    yield f"LF:{len(file.lines)}"
    yield f"LH:{file.lines_reached}"
    yield "end_of_record"
