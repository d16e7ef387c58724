"""The trigger language: its operators, and the readings of its own that surprise people."""

from typing import Any

import pytest

from emulator.mappings import TriggerError, parse_trigger

EVENT: dict[str, Any] = {
    "type": "track",
    "event": "Order Completed",
    "userId": "u1",
    "properties": {"n": 100, "t": "100", "yes": True, "nil": None, "zero": 0, "a b": {"c": "x"}, "list": ["x", "y"]},
    "traits": {"plan": "pro"},
    "context": {"ip": "1.2.3.4"},
}

MATCHES = [
    'type = "track"',
    'type != "identify"',
    "type = track",
    'event = "Order Completed" and traits.plan = "pro"',
    'event = "No" or context.ip = "1.2.3.4"',
    "userId != null",
    "name = null",
    "properties.n = 100",
    "properties.n >= 100 and properties.n <= 100 and properties.n > 99 and properties.n < 101",
    'properties.n >= "100"',
    'properties.t = "100"',
    "properties.yes = true",
    "properties.yes != true",
    "properties.nil = null and properties.nope = null and properties.n != null",
    'properties.nope != "x"',
    "event != null",
    'properties.a\\ b.c = "x"',
    'properties.list.\\0 = "x"',
    "properties.list.length = 2",
    "properties.zero.deeper = 0",
    'contains(event, "Order") and !contains(event, "x")',
    'match(event, "Order*") and match(event, "*Completed") and !match(event, "*Order")',
    'match(event, "XOrder Completed")',
    'type = "identify" and event = "No" or userId = "u1"',
    'type = "track" AND event = "Order Completed"',
    'type = "track" and (event = "No" or userId = "u1")',
    'type = "track" and anonymousId = "nobody"',
    'type = "identify" or !(type = "track")',
    "type != 'track'",
    'properties.n contains "1" or type.x = "track"',
]

MISSES = [
    "type = 'track'",
    'type = "Track"',
    'type = "track" and event = "No"',
    'type = "track" or(type = "No")',
    'properties.n = "100"',
    "properties.t = 100",
    "properties.nope = 5",
    "properties.nope != 5",
    "properties.nope > 5",
    "properties.t >= 5",
    'properties.yes = "true"',
    "type = null",
    "properties.n >=5",
    'contains(properties.n, "1")',
    '!contains(properties.nope, "x")',
    'match(event, "*Complet*")',
    'type = "identify" or type = "track" and event = "No"',
    'type = "track" OR type = "identify"',
    "!(type = track) and type = identify",
    'type = "tra""ck"',
]

INVALID = [
    "",
    " ",
    "all",
    'anonymousId = "x"',
    'type !="track"',
    'type = "track"\r\n',
    "properties.n>=5",
    'type = "track',
    "properties.n = 1.",
    "properties.n = 1.2.3",
    'type = "a" and (event = "b" and (name = "c"))',
    'type = "a" and (event = "b"',
    "type",
    "contains(",
    'contains(type, "x")',
    "type ~ x",
    "\\",
    "!",
    "length(event) > 3",
]


@pytest.mark.parametrize("text", MATCHES)
def test_a_trigger_that_matches(text: str) -> None:
    """The event starts the mapping."""
    assert parse_trigger(text).matches(EVENT)


@pytest.mark.parametrize("text", MISSES)
def test_a_trigger_that_does_not_match(text: str) -> None:
    """The trigger is valid, and does not take the event."""
    assert not parse_trigger(text).matches(EVENT)


@pytest.mark.parametrize("text", INVALID)
def test_an_invalid_trigger(text: str) -> None:
    """Segment never starts such a mapping, and says that it cannot read the trigger."""
    with pytest.raises(TriggerError, match="subscription"):
        parse_trigger(text)


@pytest.mark.parametrize("text", ['type = "no" or (anonymousId = "a")', 'properties.\\. = "x"'])
def test_a_trigger_that_breaks_on_an_event(text: str) -> None:
    """The trigger is valid, and Segment's own code fails where it is reached."""
    with pytest.raises(TriggerError, match="TypeError"):
        parse_trigger(text).matches(EVENT)


def test_a_bracket_that_is_not_reached_breaks_nothing() -> None:
    """What stands before it decides already."""
    assert parse_trigger('type = "track" or (anonymousId = "a")').matches(EVENT)


@pytest.mark.parametrize("event", ["", "text", 5, [], {}])
def test_any_value_may_be_asked(event: Any) -> None:
    """What is no object has no fields."""
    assert not parse_trigger('type = "track"').matches(event)


def test_null_is_no_event() -> None:
    """Segment's code breaks on null, so the trigger does."""
    with pytest.raises(TriggerError):
        parse_trigger('type = "track"').matches(None)


def test_an_error_says_where() -> None:
    """The character that cannot be read, and its place."""
    with pytest.raises(TriggerError, match="'~' is not part of the trigger language, at character 6"):
        parse_trigger("type ~ x")
