"""Batches and insert functions in JavaScript: the same deliveries as from Python."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from emulator.engine.replaying import replay
from emulator.inputs.bundle import read_function
from emulator.values.batch import Batch
from emulator.values.model import Delivery

from .situations import QUICK, TRACK, deliveries

EVENTS = [{**TRACK, "messageId": f"m-{number}"} for number in range(12)]
ON_BATCH = """
let calls = 0;
async function onTrack(event) {}
async function onBatch(events, settings) {
  calls += 1;
  await fetch("https://shop.test/bulk", {
    method: "POST", headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ calls, ids: events.map((event) => event.messageId) }),
  });
  RETURN
}
"""


def batched(folder: Path, returned: str, **options: Any) -> list[Delivery]:
    """Run twelve events through an onBatch that ends with this statement, with retries."""
    handler = folder / "shop" / "handler.js"
    handler.parent.mkdir()
    handler.write_text(ON_BATCH.replace("RETURN", returned), encoding="utf-8")
    return list(replay(read_function(handler), EVENTS, settings={}, **options))


def test_statuses(tmp_path: Path) -> None:
    """Decide by position; what is retryable is sent again, and only that."""
    status = "calls === 1 && index % 5 === 1 ? 503 : index === 4 ? 400 : 200"
    found = batched(tmp_path, f"return events.map((_, index) => ({{ status: {status}, errormessage: 'no' }}))")
    sent = [
        exchange.request.json()["ids"]
        for delivery in found
        for attempt in delivery.attempts
        for exchange in attempt.exchanges
    ]

    assert ["discarded"] == [delivery.outcome for delivery in found if delivery.outcome != "delivered"]
    assert [1, 6, 11] == [delivery.position for delivery in found if len(delivery.attempts) == 2]
    assert [[f"m-{n}" for n in range(12)], ["m-1", "m-6", "m-11"]] == sent


def test_retry_error(tmp_path: Path) -> None:
    """Retries the whole batch."""
    found = batched(tmp_path, "if (calls < 3) throw new RetryError('later')")

    assert {("delivered", 3)} == {(delivery.outcome, len(delivery.attempts)) for delivery in found}


def test_no_return(tmp_path: Path) -> None:
    """Undefined counts as nothing."""
    found = batched(tmp_path, "")

    assert {("delivered", True)} == {(each.outcome, "returned nothing" in (each.doubt or "")) for each in found}


def test_endless_loop(tmp_path: Path) -> None:
    """Ends every event of the batch."""
    found = batched(tmp_path, "while (events.length > 5) {}", batch=Batch(size=6), limits=QUICK)

    assert {("exhausted", "Timeout")} == {(each.outcome, each.reason) for each in found}
    assert [1, 1] == [len(each.exchanges) for each in found if each.batch and each.batch.position == 0]


def test_insert_function(tmp_path: Path) -> None:
    """The changed events are in the deliveries, alone and together."""
    source = """
    async function onTrack(event) { event.properties = { plan: "free" }; return event }
    async function onBatch(events) {
      return events.filter((event) => event.messageId !== "m-3").map((event) => ({ ...event, n: 1 }));
    }
    """
    alone = deliveries(tmp_path, source, *EVENTS[:2], kind="insert")
    together = deliveries(tmp_path, source, *EVENTS, kind="insert")

    assert [{**event, "properties": {"plan": "free"}} for event in EVENTS[:2]] == [each.event for each in alone]
    assert [None if n == 3 else {**event, "n": 1} for n, event in enumerate(EVENTS)] == [
        each.event for each in together
    ]
    assert "filtered" == together[3].outcome
