"""Measures where the emulator spends an event's time: the stages one by one, each over all events.

The figures are CPU time. The parent's stages go on beside the worker's work, so the slower of the two is what counts.
"""

from __future__ import annotations

import io
import resource
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from emulator.engine.checks import judge
from emulator.engine.replaying import Stage
from emulator.engine.runtime.invocation import Terms
from emulator.engine.suite import Audience
from emulator.inputs.captures import find_captures
from emulator.inputs.schemas import RequestSchemas, event_violations
from emulator.report.text_report import TextReporter
from emulator.values.function import Function
from emulator.values.model import Event

ROUNDS = 3


def stages(function: Function, lines: list[bytes], settings: dict[str, str], folder: Path) -> dict[str, float]:
    """Return µs of CPU per event of each stage, and of the worker; the least of some rounds."""
    capture = folder / "stages.jsonl"
    capture.write_bytes(b"\n".join(lines))
    schemas = RequestSchemas.load(Path(__file__).parents[2] / "schemas" / "destinations" / function.name)
    found: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        spent = dict(_one_round(function, str(capture), settings, schemas))
        for name, seconds in spent.items():
            found.setdefault(name, []).append(seconds / len(lines) * 1e6)
    return {name: min(values) for name, values in found.items()}


def _one_round(
    function: Function, capture: str, settings: dict[str, str], schemas: RequestSchemas | None
) -> Iterator[tuple[str, float]]:
    (source,) = find_captures([capture])
    read, events = _timed(lambda: [each for each in source.events() if isinstance(each, Event)])
    checked, _ = _timed(lambda: [event_violations(event.value) for event in events])
    stage = Stage(function)
    before = _of_workers()
    delivered, deliveries = _timed(lambda: list(stage.replay(events, Terms(settings=settings), check_events=False)))
    stage.close()
    audience = Audience([TextReporter(io.StringIO(), color=False)])
    audience.begin(function.name, "stages")
    judged, verdicts = _timed(lambda: [judge(delivery, None, schemas) for delivery in deliveries])
    told, _ = _timed(lambda: [audience.verdict(verdict) for verdict in verdicts])
    yield "reading", read
    yield "event schema", checked
    yield "supervising, delivery, redaction", delivered
    yield "judging", judged
    yield "reporting", told
    yield "all of the parent", read + checked + delivered + judged + told
    yield "the worker, its start included", _of_workers() - before


def _timed(work: Callable[[], list[Any]]) -> tuple[float, list[Any]]:
    began = time.process_time()
    made = work()
    return time.process_time() - began, made


def _of_workers() -> float:
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime
