"""What counts as other data in a batch, and what does not."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from emulator.engine.suite import Audience, Plan
from emulator.errors import UsageError
from emulator.inputs.replies import replies_from
from emulator.report.jsonl import JsonlReporter
from emulator.tools import batch_parity
from emulator.values.batch import Batch
from emulator.values.function import Function
from emulator.values.run import RunOptions
from tests.bundles import an_event, captures, shop, write_capture

HANDLER = """
import requests, random, time
from emulator.segment import DropEvent, InvalidEventPayload, RetryError

def send(path, body):
    return requests.post("https://crm.test/" + path, json=body, timeout=2)

def person(event):
    return {"user": event["userId"], "name": event["event"], "items": [{"sku": 1}, {"sku": 2}]}

def onTrack(event, settings):
    SINGLE

def onBatch(events, settings):
    BATCH
"""
FLAT = "send('track', person(event))"
KEYED = "send('track', {'key': 'k', **person(event)})"
BULK_OF_ONE = "send('bulk', {'key': 'k', 'events': [person(event)]})"
LOOP = "for event in events: onTrack(event, settings)"
BULK = "send('bulk', {'key': 'k', 'events': [person(event) for event in events]})"
DEEP = "send('bulk', {'key': 'k', 'data': {'rows': [person(event) for event in events]}, 'tags': ['a', 'b']})"
LIST = "send('bulk', [person(event) for event in events])"
EVENTS = [an_event(n, f"E{n}", userId=f"u-{n % 2}", timestamp=f"2026-01-01T00:{n:02d}:00Z") for n in range(5)]


def compared(root: Path, function: Function, **options: Any) -> list[list[str]]:
    """Return what was found of each event: "cause" for each failure."""
    stream = io.StringIO()
    capture = root / "tests" / "captures"
    none = root / "none"
    run = RunOptions(**{name: options.pop(name) for name in ("isolate", "batch", "now") if name in options})
    plan = Plan(settings={function.name: {}}, expected_dir=none, schemas_dir=none, options=run, **options)
    batch_parity.run([function], captures(capture), plan, Audience([JsonlReporter(stream)]))
    lines = [json.loads(line) for line in stream.getvalue().splitlines()]
    return [[failure["cause"] for failure in line["failures"]] for line in lines if "failures" in line]


def found(root: Path, single: str, batched: str, *events: Any, **options: Any) -> list[list[str]]:
    """Compare two handlers, each a line or more, over events."""
    write_capture(root, *(events or EVENTS))
    handler = HANDLER.replace("SINGLE", single).replace("BATCH", batched)
    return compared(root, shop(root, handler=handler), isolate=False, **options)


SAME = [
    *((single, LOOP) for single in (FLAT, KEYED, BULK_OF_ONE)),
    *((FLAT, batch) for batch in (BULK, DEEP, LIST)),
    *((KEYED, batch) for batch in (BULK, DEEP)),
    (BULK_OF_ONE, BULK),
]


@pytest.mark.parametrize(("single", "batch"), SAME)
def test_the_same_data(tmp_path: Path, single: str, batch: str) -> None:
    """However a bulk endpoint takes it: request by request, in a list, with or without what stands around a list."""
    assert [[]] * 5 == found(tmp_path, single, batch)


def test_what_stands_around_a_list_counts(tmp_path: Path) -> None:
    """A key that every single request carries, and no batch does, is missed in each."""
    assert [["differs in a batch at $.key"]] * 5 == found(tmp_path, KEYED, LIST)
    assert [["differs in a batch at $.key"]] * 5 == found(tmp_path, BULK_OF_ONE.replace("'k'", "'other'"), BULK)


SOME = "[person(event) for event in events if {}]"
OTHER = "[{{**person(event), {}}} for event in events]"


@pytest.mark.parametrize(
    ("batch", "at", "cause"),
    [
        ("send('bulk', " + SOME.format("event['event'] != 'E3'") + ")", 3, "is left out of what a batch sends"),
        ("send('bulk', [person(event) for event in events][:4])", 4, "is left out of what a batch sends"),
        ("send('bulk', list(map(person, events)) + [{'user': 'x'}])", 0, "sends 1 record in a batch that no event"),
        (BULK + "; send('done', {'count': 5})", 0, "sends 1 record in a batch that no event sends alone"),
        (BULK + "; send('bulk', [person(events[0])])", 0, "sends 1 record in a batch that no event sends alone"),
        (BULK + "; raise RetryError('later')", 0, "sends "),
        ("send('bulk', " + OTHER.format("'name': event['event'].replace('E2', 'e2')") + ")", 2, "at $.name"),
        ("send('bulk', " + OTHER.format("**({'more': 1} if event['event'] == 'E1' else {})") + ")", 1, "at $.more"),
        (
            "for event in events: send('track', {**person(event), 'name': event['event'].replace('2', '')})",
            2,
            "at $.name",
        ),
        ("send('bulk', [person(events[n]) for n in (2, 1, 0, 3, 4)])", 2, "is sent after a later event of its user"),
        ("send('bulk', {'key': 'k', 'user': 'all', 'rows': list(map(person, events))})", None, None),
        ("requests.get('https://crm.test/?' + str(events)[:9], timeout=1); " + BULK, None, None),
        ("for event in sorted(events, key=lambda each: each['userId']): onTrack(event, settings)", None, None),
        ("for event in events: send('track' if event['event'] != 'E4' else 'page', person(event))", 4, "at $.address"),
    ],
)
def test_other_data(tmp_path: Path, batch: str, at: int | None, cause: str | None) -> None:
    """What is missing, more, changed or late is said of its event; what is not data is not."""
    causes = found(tmp_path, FLAT, batch)

    assert ([] if at is None else [at]) == [position for position, each in enumerate(causes) if each]
    assert at is None or (cause is not None and cause in causes[at][0])


def test_a_batch_that_fails_as_a_whole(tmp_path: Path) -> None:
    """One bad event, and nothing of the batch arrives: each event that would alone is missed."""
    single = "if event['event'] == 'E2': raise InvalidEventPayload('no')\n    " + FLAT
    batch = (
        "if len([event for event in events if event['event'] == 'E2']): raise InvalidEventPayload('no')\n    " + BULK
    )
    expected = [["is left out of what a batch sends"], ["is left out of what a batch sends"], []] + [
        ["is left out of what a batch sends"]
    ] * 2

    assert expected == found(tmp_path, single, batch)


def test_what_the_destination_refused_is_no_data(tmp_path: Path) -> None:
    """Requests count that were answered by 2xx: a bulk endpoint that is down leaves nothing."""
    rules = replies_from([{"url": "*/bulk", "status": 503}])

    assert [["is left out of what a batch sends"]] * 5 == found(tmp_path, FLAT, BULK, replies=rules)


def test_what_is_sent_again_counts_once(tmp_path: Path) -> None:
    """OnBatch says by its statuses what has not arrived: that which it sends again is no second record."""
    again = "event['event'] == 'E2' and len(events) == 5"
    batch = LIST + "; return [{'status': 503 if " + again + " else 200} for event in events]"

    assert [[]] * 5 == found(tmp_path, FLAT, batch)


def test_what_is_refused_by_its_status(tmp_path: Path) -> None:
    """Is no data, although it was sent."""
    batch = LIST + "; return [{'status': 400 if event['event'] == 'E3' else 200} for event in events]"

    assert [[], [], [], ["is refused in a batch and delivered alone"], []] == found(tmp_path, FLAT, batch)


def test_every_event_goes_to_on_batch(tmp_path: Path) -> None:
    """However few and far apart; `--batch-size` cuts the batches."""
    assert [[]] * 5 == found(tmp_path, FLAT, "assert len(events) == 5; " + BULK)
    assert [[]] * 5 == found(tmp_path, FLAT, "assert len(events) <= 2; " + BULK, batch=Batch(size=2))


def test_both_read_the_same_clock(tmp_path: Path) -> None:
    """A time that the handler adds is no difference."""
    added = "{**person(event), 'at': time.time()}"

    assert [[]] * 5 == found(tmp_path, f"send('track', {added})", f"send('bulk', [{added} for event in events])")


def test_events_that_stay_outside(tmp_path: Path) -> None:
    """Are in their order among the others, and differ in nothing."""
    outside = {**EVENTS[0], "integrations": {"All": False}}
    found_ = found(tmp_path, FLAT, LIST.replace("]", "][:1]"), outside, EVENTS[0], outside, "odd", EVENTS[1], outside)

    assert [[], [], [], [], ["is left out of what a batch sends"], []] == found_


def test_what_an_insert_function_forwards(tmp_path: Path) -> None:
    """The changed event is its data."""
    single = "return {**event, 'plan': 'free'}"
    batched = "return [{**event, 'plan': 'pro' if event['event'] == 'E1' else 'free'} for event in events[:4]]"
    write_capture(tmp_path, *EVENTS)
    handler = HANDLER.replace("SINGLE", single).replace("BATCH", batched)
    function = shop(tmp_path, handler=handler, resourceType="INSERT_DESTINATION")
    expected = [[], ["differs in a batch at $.event.plan"], [], [], ["is not forwarded in a batch"]]

    assert expected == compared(tmp_path, function, isolate=False)


def test_a_function_without_on_batch(tmp_path: Path) -> None:
    """There is nothing to compare."""
    write_capture(tmp_path, *EVENTS)
    with pytest.raises(UsageError, match=r"^--batches: shop: no onBatch here$"):
        compared(tmp_path, shop(tmp_path))
