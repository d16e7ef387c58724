"""Events through mappings: each that takes the event is a part of its delivery, and ends by the rule of Actions."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from emulator import load_function, replay
from emulator.engine.delivery import mapped
from emulator.engine.runtime import supervisor
from emulator.errors import EmulatorError, FileFormatError, UsageError
from emulator.values.model import Delivery
from tests.bundles import an_event, write, write_function

HANDLER = '''"""A shop with two actions."""

import requests
from emulator.segment import RetryError, ValidationError


def onTrack(event, settings):
    raise KeyError("the handler must not run")


def onDelete(event, settings):
    sendOrder({"id": event["userId"]}, settings)


def sendOrder(payload, settings):
    reply = requests.post("https://shop.test/orders", json=payload, timeout=2)
    if reply.status_code == 503:
        raise RetryError("HTTP 503")
    if reply.status_code >= 300:
        raise ValidationError(f"HTTP {reply.status_code}")


def sendLead(payload, settings):
    requests.post("https://shop.test/leads", json={**payload, "key": settings["apiKey"]}, timeout=2)
'''
ACTIONS = {
    "actions": [
        {
            "slug": "sendOrder",
            "id": "order-id",
            "name": "Send Order",
            "fields": {
                "id": {"label": "ID", "type": "string", "required": True, "default": {"@path": "$.messageId"}},
                "total": {"label": "Total", "type": "number", "default": {"@path": "$.properties.total"}},
            },
        },
        {"slug": "sendLead", "name": "Send Lead", "fields": {"user": {"label": "User", "type": "string"}}},
    ],
    "presets": [{"name": "Orders", "trigger": 'type = "track"', "action": "sendOrder"}],
}
ORDERS = {"name": "Orders", "actionSlug": "sendOrder", "trigger": 'type = "track"',
          "settings": {"id": {"@path": "$.messageId"}}}  # fmt: skip
LEADS = {"name": "Leads", "actionSlug": "sendLead", "trigger": 'event = "Bought"',
         "settings": {"user": {"@path": "$.userId"}}}  # fmt: skip
KEY = {"apiKey": "sk-secret-Zx81"}

Deliver = Callable[..., Delivery]


@pytest.fixture
def deliver(tmp_path: Path) -> Deliver:
    """Run one event by mappings, given as subscriptions of the Public API, or by the presets."""

    def run(event: dict[str, Any], *subscriptions: dict[str, Any], **options: Any) -> Delivery:
        folder = write_function(tmp_path, handler=HANDLER)
        write(folder / "actions.json", ACTIONS)
        file = write(tmp_path / "mine.json", {"data": {"subscriptions": subscriptions}})
        function = load_function(folder, mappings=file if subscriptions else "presets")
        [delivery] = replay(function, [event], **{"settings": KEY, "retry": False, **options})
        return delivery

    return run


def bodies(delivery: Delivery) -> list[Any]:
    """Return what was sent."""
    return [request.json() for request in delivery.requests]


def test_a_preset_calls_its_action(deliver: Deliver) -> None:
    """Its fields are the defaults of the action's, and are coerced; no handler runs."""
    delivery = deliver(an_event(properties={"total": "9.5"}))

    assert ("delivered", None) == (delivery.outcome, delivery.reason)
    assert [{"id": "m-1", "total": 9.5}] == bodies(delivery)
    assert [("Orders", "sendOrder", "delivered")] == [(p.mapping, p.action, p.outcome) for p in delivery.parts]


def test_each_mapping_that_matches_is_a_part(deliver: Deliver) -> None:
    """Parts and requests are in the order of the mappings; each attempt names its mapping, and no secret shows."""
    delivery = deliver(an_event(), ORDERS, LEADS)

    assert [{"id": "m-1"}, {"user": "u-1", "key": "{{settings.apiKey}}"}] == bodies(delivery)
    assert ["Orders", "Leads"] == [attempt.mapping for attempt in delivery.attempts]
    assert [("Orders", 1), ("Leads", 1)] == [
        (part["mapping"], part["attempts"]) for part in delivery.to_dict()["parts"]
    ]


def test_no_mapping_matches(deliver: Deliver) -> None:
    """Segment filters the event at the destination."""
    delivery = deliver(an_event(type="identify"), ORDERS)

    assert ("filtered", "NO_MATCHING_MAPPING", ()) == (delivery.outcome, delivery.reason, delivery.parts)


def test_a_mapping_that_is_switched_off_takes_nothing(deliver: Deliver) -> None:
    """It is as if it were not there."""
    assert "filtered" == deliver(an_event(), {**ORDERS, "enabled": False}).outcome


def test_the_worst_part_decides(deliver: Deliver) -> None:
    """One mapping's payload does not fit; the other one still sends."""
    broken = {**ORDERS, "name": "Broken", "settings": {"id": {"@path": "$.properties"}}}
    delivery = deliver(an_event(properties={"a": 1}), ORDERS, broken)

    assert ("discarded", "PAYLOAD_VALIDATION_FAILED") == (delivery.outcome, delivery.reason)
    assert "AggregateAjvError: ID must be a string but it was an object." == str(delivery.error)
    assert [{"id": "m-1"}] == bodies(delivery)
    assert ["delivered", "discarded"] == [part.outcome for part in delivery.parts]


def test_a_mapping_that_breaks_on_the_event(deliver: Deliver) -> None:
    """A directive's error is told with Segment's words, and nothing is sent."""
    delivery = deliver(an_event(), {**ORDERS, "settings": {"id": {"@path": {"@path": "$.nope"}}}})

    assert ("discarded", "Mapping Error") == (delivery.outcome, delivery.reason)
    assert "Error: @path: expected string, got undefined" == str(delivery.error)


def test_deletions_go_to_their_handler(deliver: Deliver) -> None:
    """An Actions destination deletes by a function of its own, past all mappings."""
    delivery = deliver({"type": "delete", "userId": "u-1", "messageId": "m-1"}, {**ORDERS, "trigger": "type != null"})

    assert [{"id": "u-1"}] == bodies(delivery)
    assert () == delivery.parts


STATUSES = [(408, True), (423, True), (429, True), (503, True), (400, False), (401, False), (404, False)]


@pytest.mark.parametrize(("status", "again"), STATUSES)
def test_the_status_decides_what_is_tried_again(deliver: Deliver, status: int, again: bool) -> None:
    """The rule is that of Actions, whatever error the handler's code makes of the status."""
    replies = [{"url": "https://shop.test/*", "status": status, "times": 1}]
    delivery = deliver(an_event(), ORDERS, replies=replies, retry=True)

    assert (2 if again else 1) == len(delivery.attempts)
    assert ("delivered" if again else "discarded", None if again else str(status)) == (
        delivery.outcome,
        delivery.reason,
    )


def test_501_is_not_tried_again(deliver: Deliver) -> None:
    """What the destination has not implemented stays so."""
    delivery = deliver(an_event(), ORDERS, replies=[{"url": "https://shop.test/*", "status": 501}], retry=True)

    assert ("discarded", "501", 1) == (delivery.outcome, delivery.reason, len(delivery.attempts))


FAULTS = [("reset", "ECONNRESET"), ("refused", "ECONNREFUSED"), ("timeout", "ETIMEDOUT")]


@pytest.mark.parametrize(("fault", "code"), FAULTS)
def test_a_connection_fault_is_tried_again(deliver: Deliver, fault: str, code: str) -> None:
    """The reason is Segment's code for the fault."""
    delivery = deliver(an_event(), ORDERS, replies=[{"url": "https://shop.test/*", "fault": fault}])

    assert ("exhausted", code) == (delivery.outcome, delivery.reason)


def test_only_the_part_that_failed_is_tried_again(deliver: Deliver) -> None:
    """The other mapping has sent, and does not send again."""
    replies = [{"url": "https://shop.test/orders", "status": 503, "times": 2}]
    delivery = deliver(an_event(), ORDERS, LEADS, replies=replies, retry=True)

    assert {"Orders": 3, "Leads": 1} == {part.mapping: len(part.attempts) for part in delivery.parts}
    assert sorted(attempt.at for attempt in delivery.attempts) == [attempt.at for attempt in delivery.attempts]
    assert 2 == len(delivery.requests)


def test_two_parts_may_be_tried_again_at_once(deliver: Deliver) -> None:
    """Each has waits of its own, and they never fall into one millisecond."""
    delivery = deliver(an_event(), ORDERS, {**ORDERS, "name": "Again"}, retry=True,
                       replies=[{"url": "https://shop.test/*", "status": 503}])  # fmt: skip
    times = [[attempt.at for attempt in part.attempts[1:]] for part in delivery.parts]

    assert "exhausted" == delivery.outcome
    assert len(times[0]) > 5
    assert set(times[0]).isdisjoint(times[1])


RATES = {"a second apart": 1, "a minute apart": 61, "all at once": 0}


@pytest.mark.parametrize("apart", RATES.values(), ids=RATES)
def test_the_window_makes_no_difference(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, apart: int) -> None:
    """However many are under way at once, attempts are made in the order of time, each answered by what came before.

    So it is with little memory: parts that are done wait in the file for those that are tried again.
    """
    folder = write_function(tmp_path, handler=HANDLER)
    write(folder / "actions.json", ACTIONS)
    file = write(tmp_path / "mine.json", {"data": {"subscriptions": [ORDERS, {**LEADS, "trigger": 'type = "track"'}]}})
    function = load_function(folder, mappings=file)
    start = datetime(2026, 1, 1, tzinfo=UTC)
    events = [
        an_event(messageId=f"m-{at}", receivedAt=(start + timedelta(seconds=at * apart)).isoformat())
        for at in range(60)
    ]
    replies = [
        {"url": "https://shop.test/orders", "status": 423, "until": "+5m"},
        {"url": "https://shop.test/orders", "rate": "9/m", "optional": True},
        {"url": "https://shop.test/leads", "status": 429, "times": 30},
    ]

    wide = list(replay(function, events, settings=KEY, replies=replies))
    monkeypatch.setattr(supervisor, "WINDOW", 1)
    monkeypatch.setattr(mapped, "_KEPT", 2)
    narrow = list(replay(function, events, settings=KEY, replies=replies))

    assert wide == narrow
    assert any(len(part.attempts) > 1 for each in wide for part in each.parts)


def test_settings_are_checked_before_any_trigger(deliver: Deliver) -> None:
    """Without a required setting every event is discarded, even one that no mapping takes; an empty one counts."""
    missing = deliver(an_event(type="identify"), ORDERS, settings={})

    assert ("discarded", "PAYLOAD_VALIDATION_FAILED") == (missing.outcome, missing.reason)
    assert "filtered" == deliver(an_event(type="identify"), ORDERS, settings={"apiKey": ""}).outcome


FORMS: list[tuple[str, Any]] = [
    ("api.json", {"data": {"subscriptions": [{**ORDERS, "actionSlug": None, "actionId": "order-id"}]}}),
    ("one.json", {"data": {"subscription": ORDERS}}),
    ("core.json", [{"name": "Orders", "subscribe": 'type = "track"', "partnerAction": "sendOrder",
                    "mapping": ORDERS["settings"]}]),
    ("show.json", {"values": {"root_module": {"child_modules": [{"resources": [
        {"type": "segment_destination", "values": {}},
        {"type": "segment_destination_subscription", "address": "module.a.orders", "values": {
            "name": "Orders", "action_id": "order-id", "trigger": 'type = "track"', "enabled": True,
            "settings": '{"id": {"@path": "$.messageId"}}'}}]}]}}}),
    ("main.tf", """
        # written by Git Sync
        resource "segment_destination" "shop" { name = "Shop" }
        resource "segment_destination_subscription" "orders" {
          destination_id = segment_destination.shop.id
          name           = "Orders"
          enabled        = true
          action_id      = "order-id"
          trigger        = "type = \\"track\\""
          settings = jsonencode({ "id" = { "@path" = "$.messageId" }, // the id
          })
          lifecycle { ignore_changes = [name] }
        }"""),
    ("text.tf", """resource "segment_destination_subscription" "orders" {
          name = "Orders"
          action_id = "order-id"
          trigger = "type = \\"track\\""
          settings = <<-EOT
            {"id": {"@path": "$.messageId"}}
          EOT
        }"""),
]  # fmt: skip


@pytest.mark.parametrize(("name", "document"), FORMS, ids=[name for name, _ in FORMS])
def test_every_form_of_a_file_is_read(tmp_path: Path, name: str, document: Any) -> None:
    """The Public API's answer, the framework's own objects, Terraform's text and what Terraform shows."""
    folder = write_function(tmp_path, handler=HANDLER)
    write(folder / "actions.json", ACTIONS)
    function = load_function(folder, mappings=write(tmp_path / name, document))
    [delivery] = replay(function, [an_event()], settings=KEY)

    assert [{"id": "m-1"}] == bodies(delivery)
    assert "Orders" == delivery.parts[0].mapping


FAULTY: list[tuple[str, Any, str]] = [
    ("m.json", {"data": {"subscriptions": [{**ORDERS, "actionSlug": "sendOrders"}]}},
     "m.json:1: mapping 'Orders' calls an action that .*, \"sendOrders\"; did you mean 'sendOrder'?"),
    ("m.json", {"data": {"subscriptions": [{**ORDERS, "trigger": "all"}]}}, "'Orders' never fires, since its trigger"),
    ("m.json", {"data": {"subscriptions": [{**ORDERS, "settings": {"a": {"@object": 1}}}]}},
     "'Orders' is not valid: /a has an invalid directive: @object."),
    ("m.json", {"data": {"subscriptions": [ORDERS] * 51}}, "'Orders' is one more than the 50 .*; the file has 51"),
    ("m.json", {"data": {"subscriptions": [{**ORDERS, "enabled": 0}]}}, "neither true nor false: 0"),
    ("m.json", {"data": {"subscriptions": []}}, "has no mapping"),
    ("m.json", {"data": {}}, "has no list of subscriptions"),
    ("m.json", {"a": 1}, "is not a file of mappings"),
    ("shown.json", {"values": {"root_module": {"resources": [5]}}}, "is not what terraform show -json prints"),
    ("empty.json", {"planned_values": {"a": 1}}, "is not what terraform show -json prints"),
    ("m.json", [5], "a mapping must be an object"),
    ("m.json", [{"subscribe": "x", "partnerAction": "sendOrder"}], "'mapping 0' has no fields"),
    ("m.tf", 'resource "segment_destination_subscription" "x" {\n  name = var.name\n}',
     "m.tf:2: var is a value that only Terraform knows; run terraform show -json"),
    ("m.tf", 'resource "segment_destination_subscription" "x" {\n  trigger = "${local.t}"\n}', "tf:2: only Terraform"),
    ("m.tf", 'resource "segment_destination_subscription" "x" {\n  name = "a"', "the file ends inside a resource"),
    ("m.tf", 'locals { a = [1 }', "has no mapping|not closed"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "document", "message"), FAULTY, ids=range(len(FAULTY)))
def test_a_faulty_file_is_told(tmp_path: Path, name: str, document: Any, message: str) -> None:
    """With the file, the line and the mapping."""
    folder = write_function(tmp_path, handler=HANDLER)
    write(folder / "actions.json", ACTIONS)
    with pytest.raises(EmulatorError, match=message):
        load_function(folder, mappings=write(tmp_path / name, document))


def test_a_function_without_actions_has_no_mappings(tmp_path: Path) -> None:
    """What is missing is named."""
    with pytest.raises(UsageError, match=r"has no actions\.json"):
        load_function(write_function(tmp_path, handler=HANDLER), mappings="presets")


def test_an_action_needs_its_function(tmp_path: Path) -> None:
    """actions.json and the handler file must agree."""
    folder = write_function(tmp_path, handler=HANDLER.replace("def sendLead", "def sendLeads"))
    write(folder / "actions.json", ACTIONS)
    with pytest.raises(FileFormatError, match=r"defines no sendLead\(payload, settings\)"):
        load_function(folder, mappings="presets")
