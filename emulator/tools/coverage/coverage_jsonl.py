"""Writes coverage as JSON lines: what was not reached, what handlers met, and an account of each function."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from emulator.tools.accepted import UNREACHED
from emulator.tools.coverage.coverage_report import CoverageResult
from emulator.tools.coverage.measured import Coverage
from emulator.tools.coverage.missed import FileCoverage, percent


def jsonl_text(result: CoverageResult) -> str:
    """Return a line for each thing that was not reached, each handler and type of event, each function."""
    documents = (document for coverage in result.coverages for document in _documents(coverage, result))
    return "".join(f"{json.dumps(document, ensure_ascii=False)}\n" for document in documents)


def _documents(coverage: Coverage, result: CoverageResult) -> Iterator[dict[str, Any]]:
    name = coverage.function.name
    for file in coverage.files:
        yield from _missed(name, file)
    for (handler, kind), met in sorted(coverage.met.items()):
        counts = {"events": met.events, "outcomes": dict(met.outcomes), "replies": dict(met.replies)}
        yield {"kind": "handler", "destination": name, "handler": handler, "type": kind, **counts}
    yield {
        "kind": "account",
        "destination": name,
        "events": coverage.events,
        "percent": round(percent(coverage.files), 2),
        "files": [file.document for file in coverage.files],
        "uncalled": coverage.uncalled,
        "settingsNeverGiven": result.never_given.get(name, []),
        "acceptedNoLongerFound": list(coverage.accepted.unmet((UNREACHED,))),
    }


def _missed(name: str, file: FileCoverage) -> Iterator[dict[str, Any]]:
    for each in file.missed:
        where = {"file": file.shown, "line": each.line, "last": each.last}
        yield {"kind": UNREACHED, "destination": name, **where, "what": each.what, "place": each.place}
