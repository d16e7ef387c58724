"""One way to probe the odd functions under tests/functions, and functions written for a test."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from emulator.engine.suite import Plan
from emulator.inputs.bundle import read_function
from emulator.inputs.captures import find_captures
from emulator.inputs.replies import replies_from
from emulator.tools.probe import Probed, Probes, Wanted, chosen, probe_captures
from emulator.tools.probe import probed as whole
from emulator.values.function import Function
from emulator.values.run import Limits, RunOptions
from tests.bundles import write, write_capture

FUNCTIONS = Path(__file__).parents[3] / "functions"
KEY = "sk-Zx81-of-a-test"


def event(number: int = 1, kind: str = "track", **fields: Any) -> dict[str, Any]:
    """Return an event of any type; `fields` add to it or replace what it has."""
    return {
        "type": kind,
        "messageId": f"m-{number}",
        "userId": f"u-{number}",
        "event": "Tested",
        "timestamp": f"2026-01-01T00:00:{number % 60:02}Z",
        "properties": {"number": number},
        "traits": {"number": number},
        **fields,
    }


def written(root: Path, handler: str) -> Function:
    """Return a function of a handler's text."""
    write(root / "functions" / "shop" / "handler.py", handler)
    return read_function(root / "functions" / "shop")


def probed(
    root: Path,
    function: str | Function,
    events: Sequence[Any],
    *,
    only: Sequence[str] = (),
    settings: Any = None,
    replies: Any = None,
    limits: Limits | None = None,
    most: int = 500,
) -> Probed:
    """Probe an odd function, or one that is written, with events."""
    found = read_function(FUNCTIONS / function) if isinstance(function, str) else function
    plan = Plan(
        settings={found.name: {"apiKey": KEY} if settings is None else settings},
        expected_dir=root / "tests" / "expected",
        schemas_dir=root / "schemas",
        replies=None if replies is None else replies_from(replies),
        options=RunOptions(limits=limits or Limits()),
    )
    captures = find_captures([str(write_capture(root, *events))])
    wanted = Wanted(names=chosen(only, ()), most=most, latency=0.15)
    total = Probes()
    for each in probe_captures(found, captures, plan, wanted, lambda _: None):
        total.join(each)
    return whole(found, total, wanted)


def names(found: Probed, *, judged: bool = True) -> list[str]:
    """Return the names of what was found, each once."""
    return list(dict.fromkeys(each.hazard.name for each in found.findings if each.hazard.judged == judged))
