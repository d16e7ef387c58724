"""Insert functions: what they return is forwarded, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from emulator.engine.delivery.batch_ends import returned_events
from emulator.engine.replaying import replay
from emulator.values.batch import Batch
from emulator.values.model import Delivery
from tests.bundles import SECRET, shop
from tests.emulator.engine.runtime.situations import event, replayed


def named(*names: str, **properties: Any) -> list[dict[str, Any]]:
    """Return track events of these names."""
    return [event(n, event=name, properties=dict(properties)) for n, name in enumerate(names)]


def run(given: list[dict[str, Any]], **options: Any) -> list[Delivery]:
    """Replay events through the insert function of the tests."""
    return replayed("inserts", given, **{"isolate": False, "retry": False, **options})


def forwarded(deliveries: list[Delivery]) -> list[Any]:
    """Return for each delivery the messageId and the plan of the event it forwards, or None."""
    return [each.event and (each.event["messageId"], each.event["properties"]["plan"]) for each in deliveries]


class TestAlone:
    """One event in, at most one out."""

    @pytest.mark.parametrize("isolate", [True, False], ids=["worker", "inline"])
    def test_the_changed_event_is_in_the_delivery(self, isolate: bool) -> None:
        """As the handler returned it, and as jsonl prints it; the captured event stays as it was."""
        given = named("Bought")
        (delivery,) = run(given, settings={"plan": "pro"}, isolate=isolate)

        assert ("delivered", None) == (delivery.outcome, delivery.reason)
        assert {**given[0], "properties": {"plan": "pro"}} == delivery.event == delivery.to_dict()["event"]
        assert {} == given[0]["properties"]

    @pytest.mark.parametrize(
        ("name", "outcome", "reason", "error"),
        [
            ("Internal", "filtered", "DropEvent", "internal events stay inside"),
            ("Forgotten", "filtered", "no event returned", None),
            ("Text", "filtered", "no event returned", None),
            ("Later", "exhausted", "RetryError", "later"),
        ],
    )
    def test_nothing_is_forwarded(self, name: str, outcome: str, reason: str, error: str | None) -> None:
        """An event that is dropped, or not returned, ends here."""
        (delivery,) = run(named(name))

        assert (outcome, reason, None) == (delivery.outcome, delivery.reason, delivery.event)
        assert error == (delivery.error and delivery.error.message)
        assert (name in ("Forgotten", "Text")) is (delivery.doubt is not None)

    def test_a_type_without_a_handler_is_kept_from_the_destination(self) -> None:
        """Segment throws EventNotSupported for it."""
        (delivery,) = run([event(1, "page")])

        assert ("discarded", "Unsupported Event Type", None) == (delivery.outcome, delivery.reason, delivery.event)

    def test_secrets_are_hidden_in_the_changed_event(self, tmp_path: Path) -> None:
        """A setting that the function put into the event, and the event's own writeKey."""
        handler = (
            "def onTrack(event, settings):\n"
            "    return {**event, 'context': {settings['apiKey']: [settings['apiKey'] + '!', event['writeKey']]}}\n"
        )
        function = shop(tmp_path, handler=handler, resourceType="INSERT_DESTINATION")
        given = {**event(1), "writeKey": "write-key-0123"}
        (delivery,) = replay(function, [given], settings={"apiKey": SECRET}, isolate=False)

        assert delivery.event is not None
        hidden = {"{{settings.apiKey}}": ["{{settings.apiKey}}!", "{{event.writeKey}}"]}
        assert (hidden, "{{event.writeKey}}") == (delivery.event["context"], delivery.event["writeKey"])
        assert "write-key" not in json.dumps(delivery.to_dict())


class TestDestination:
    """What the same means in a destination function."""

    def test_what_is_returned_is_no_matter(self) -> None:
        """Its deliveries carry no event."""
        (delivery,) = replayed("returns_something", [event(1)], isolate=False)

        assert ("delivered", None, None) == (delivery.outcome, delivery.event, delivery.doubt)

    def test_drop_event(self, tmp_path: Path) -> None:
        """It is documented for insert functions only, and an error like any other here."""
        handler = "from emulator.segment import DropEvent\ndef onTrack(event, settings):\n    raise DropEvent('no')\n"
        (delivery,) = replay(shop(tmp_path, handler=handler), [event(1)], settings={}, isolate=False)

        assert ("discarded", "Bad Request") == (delivery.outcome, delivery.reason)


class TestTogether:
    """onBatch returns the events of its batch."""

    BATCH = Batch(least=1)

    def test_a_list_as_long_as_the_batch(self) -> None:
        """Is paired by position."""
        found = run(named("A", "B", "C"), batch=self.BATCH)

        assert [("m-0", "free"), ("m-1", "free"), ("m-2", "free")] == forwarded(found)
        assert [0, 1, 2] == [each.batch.position for each in found if each.batch]

    def test_a_shorter_list(self) -> None:
        """Is paired by messageId, whatever its order; an event that is missing is not forwarded."""
        found = run(named("A", "Internal", "C", how="shorter"), batch=self.BATCH)

        assert [("m-0", "free"), None, ("m-2", "free")] == forwarded(found)
        assert ("filtered", "no event returned", None) == (found[1].outcome, found[1].reason, found[1].doubt)

    def test_null_in_an_events_place(self) -> None:
        """Is not forwarded."""
        assert [("m-0", "free"), None] == forwarded(run(named("A", "Internal", how="nulls"), batch=self.BATCH))

    @pytest.mark.parametrize(
        ("how", "reason", "doubtful"), [("drop", "DropEvent", False), ("nothing", "no event returned", True)]
    )
    def test_the_whole_batch_is_kept_back(self, how: str, reason: str, doubtful: bool) -> None:
        """By DropEvent, or because nothing came back."""
        found = run(named("A", "B", how=how), batch=self.BATCH)

        assert [("filtered", reason, None, doubtful)] * 2 == [
            (each.outcome, each.reason, each.event, each.doubt is not None) for each in found
        ]

    def test_statuses_in_the_events_places(self) -> None:
        """A status is no event: it decides as in a destination function."""
        given = named("A", "B", "C", how="statuses")
        for each, status in zip(given, (200, 400, 503), strict=True):
            each["properties"]["status"] = status
        expected = [("filtered", "no event returned"), ("discarded", "Message Rejected"), ("exhausted", "RetryError")]

        assert expected == [(each.outcome, each.reason) for each in run(given, batch=self.BATCH)]

    def test_an_event_with_a_status_is_an_event(self, tmp_path: Path) -> None:
        """Only what has no type can be nothing but a status."""
        handler = "def onBatch(events, settings):\n    return [{**event, 'status': 400} for event in events]\n"
        function = shop(tmp_path, handler=handler, resourceType="INSERT_DESTINATION")
        found = replay(function, named("A", "B"), settings={}, isolate=False, batch=self.BATCH)

        assert [400, 400] == [each.event and each.event["status"] for each in found]

    @pytest.mark.parametrize(
        ("returned", "expected"),
        [
            ([{"messageId": "b"}], [None, {"messageId": "b"}, None]),
            ([{"messageId": "b", "n": 1}, {"messageId": "b", "n": 2}], [None, {"messageId": "b", "n": 1}, None]),
            ([{"n": 1}, {"messageId": "x"}], [None, None, {"n": 1}]),
            ([{"messageId": "x"}, 7, None], [{"messageId": "x"}, None, None]),
            ([], [None, None, None]),
            ({"messageId": "a"}, [None, None, None]),
        ],
    )
    def test_pairing(self, returned: Any, expected: list[Any]) -> None:
        """By position when the lengths match, else by messageId, each once; what has none goes with what has none."""
        assert expected == returned_events(returned, [{"messageId": "a"}, {"messageId": "b"}, {"userId": "u"}])
