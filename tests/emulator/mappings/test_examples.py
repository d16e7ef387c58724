"""Mappings, triggers and payloads, each with what Segment's published packages make of it: the lines of examples/."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from emulator.mappings import MappingError, PayloadError, TriggerError, coerce, parse_trigger, resolve, validate

EXAMPLES = Path(__file__).parent / "examples"
EVENTS = json.loads((EXAMPLES / "events.json").read_text(encoding="utf-8"))
DATE = {"date": {"type": "datetime", "label": "Date", "required": True}}


def _event(row: dict[str, Any]) -> Any:
    if "event_text" in row:
        return json.loads(row["event_text"])
    event = row.get("event", {})
    return EVENTS[event[1:]] if isinstance(event, str) and event else event


def _faults(row: dict[str, Any]) -> Any:
    faults = validate(row["mapping"])
    if faults:
        raise MappingError(
            *faults, name="AggregateError" if row.get("error_name") == "AggregateError" else "Validation"
        )
    return True


def _is_date(row: dict[str, Any]) -> bool:
    try:
        coerce(DATE, {"date": row["text"]})
    except PayloadError:
        return False
    return True


ANSWERS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "coerce": lambda row: coerce(row["fields"], row["payload"], batch=row.get("batch", False)),
    "dates": _is_date,
    "liquid": lambda row: resolve(row["mapping"], _event(row)),
    "resolve": lambda row: resolve(row["mapping"], _event(row)),
    "triggers": lambda row: parse_trigger(row["trigger"]).matches(_event(row)),
    "validate": _faults,
}
ROWS = [
    pytest.param(kind, json.loads(line), id=f"{kind}-{number}")
    for kind in ANSWERS
    for number, line in enumerate((EXAMPLES / f"{kind}.jsonl").read_text(encoding="utf-8").splitlines(), start=1)
]


@pytest.mark.parametrize(("kind", "row"), ROWS)
def test_an_example_ends_as_at_segment(kind: str, row: dict[str, Any]) -> None:
    """The value is the same JSON; an error has the same words and the same name."""
    if "error" not in row:
        assert json.dumps(row["expected"], sort_keys=True) == json.dumps(ANSWERS[kind](row), sort_keys=True)
        return
    with pytest.raises((MappingError, PayloadError, TriggerError)) as caught:
        ANSWERS[kind](row)

    assert [] == [part for part in row["error"] if part not in str(caught.value)]
    if kind in ("coerce", "liquid", "resolve"):
        assert row["error_name"] == getattr(caught.value, "name", None)
