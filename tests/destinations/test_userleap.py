"""UserLeap: each rule of its README as one event and the exact requests, or the exact error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

SETTINGS = {"apiKey": "test-key"}
HEADERS = {"Authorization": "API-Key test-key", "Content-Type": "application/json"}
NOON = "2026-03-01T12:00:00.000Z"
NOON_MS = 1772366400000


def event(event_type: str, **fields: Any) -> dict[str, Any]:
    """Return an event of userId123 at noon."""
    return {"type": event_type, "userId": "userId123", "timestamp": NOON, **fields}


def request(method: str, path: str, body: Any) -> dict[str, Any]:
    """Return a request as `invoke` shows it."""
    return {"method": method, "url": f"https://api.sprig.com{path}", "headers": HEADERS, "body": body}


def users(**body: Any) -> dict[str, Any]:
    """Return the one call that creates, updates and records."""
    return request("POST", "/v2/users", {"userId": "userId123", **body})


def happened(name: str, **more: Any) -> dict[str, Any]:
    """Return the request for one event at noon."""
    return users(events=[{"event": name, "timestamp": NOON_MS, **more}])


def purges(*user_ids: str) -> dict[str, Any]:
    """Return the request that deletes these users."""
    return request("POST", "/v2/purge/visitors", {"userIds": list(user_ids)})


def many(count: int) -> dict[str, Any]:
    """Return so many traits."""
    return {f"t{number}": number for number in range(count)}


PAGE_URL = "https://app.example.com/pricing?plan=pro"

REQUESTS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    # The page's own examples.
    "page-userleap-identify": (
        event("identify", traits={"firstName": "James", "lastName": "Gibbon"}),
        users(attributes={"firstName": "James", "lastName": "Gibbon"}),
    ),
    "page-userleap-alias": (
        {"type": "alias", "userId": "newUserId", "previousId": "userId123"},
        request("POST", "/v2/users", {"userId": "newUserId"}),
    ),
    "page-userleap-track": (event("track", event="Clicked Button"), happened("Clicked Button")),
    "page-userleap-page": (event("page", properties={"url": PAGE_URL}), happened("pageview", url=PAGE_URL)),
    "page-cloud-engage-user-enters-audience": (
        event("identify", traits={"order_completed_last_30days": True}),
        users(attributes={"order_completed_last_30days": True}),
    ),
    "page-cloud-engage-user-leaves-audience": (
        event("identify", traits={"order_completed_last_30days": False}),
        users(attributes={"order_completed_last_30days": False}),
    ),
    # Attributes.
    "identify-no-traits": (event("identify"), users()),
    "identify-null-traits": (event("identify", traits=None), users()),
    "identify-empty-traits": (event("identify", traits={}), users(attributes={})),
    "identify-all-drop-out": (
        event("identify", traits={"a": None, "b": [], "c": [1], "d": {}, "e": {"f": None}}),
        users(attributes={}),
    ),
    "identify-flattened-with-dots": (
        event("identify", traits={"a": {"b": {"c": 1, "d": [2]}, "e": False}, "f": 1.5, "g": ""}),
        users(attributes={"a.b.c": 1, "a.e": False, "f": 1.5, "g": ""}),
    ),
    "identify-100-attributes": (event("identify", traits=many(100)), users(attributes=many(100))),
    "identify-only-what-is-sent-counts": (
        event("identify", traits={**many(99), "none": None, "list": [1], "one": {"more": 1}}),
        users(attributes={**many(99), "one.more": 1}),
    ),
    "identify-number-as-id": (
        {"type": "identify", "userId": 42},
        request("POST", "/v2/users", {"userId": "42"}),
    ),
    # Email.
    "identify-email": (
        event("identify", traits={"email": "james@example.com"}),
        users(attributes={"email": "james@example.com"}, emailAddress="james@example.com"),
    ),
    "identify-email-only-of-the-top": (
        event("identify", traits={"contact": {"email": "james@example.com"}}),
        users(attributes={"contact.email": "james@example.com"}),
    ),
    # Times.
    "track-time-is-cut-to-the-millisecond": (
        event("track", event="Paid", timestamp="2026-03-01T12:00:00.999999Z"),
        users(events=[{"event": "Paid", "timestamp": NOON_MS + 999}]),
    ),
    "track-time-without-zone-is-UTC": (
        event("track", event="Paid", timestamp="2026-03-01T12:00:00"),
        happened("Paid"),
    ),
    "track-time-with-another-zone": (
        event("track", event="Paid", timestamp="2026-03-01T14:30:00.000+02:30"),
        happened("Paid"),
    ),
    "track-properties-stay-behind": (event("track", event="Paid", properties={"a": 1}), happened("Paid")),
    "track-null-properties": (event("track", event="Paid", properties=None), happened("Paid")),
    "page-name-and-other-properties-stay-behind": (
        event("page", name="Pricing", properties={"url": PAGE_URL, "title": "Pricing"}),
        happened("pageview", url=PAGE_URL),
    ),
    # Delete.
    "delete": ({"type": "delete", "userId": "u-1", "context": None}, purges("u-1")),
    "delete-own-list": ({"type": "delete", "userId": "u-0", "userIds": ["u-1", 2]}, purges("u-1", "2")),
    "delete-list-alone": ({"type": "delete", "userIds": ["u-1"]}, purges("u-1")),
    "delete-empty-list-takes-userId": ({"type": "delete", "userId": "u-1", "userIds": []}, purges("u-1")),
    "delete-null-list-takes-userId": ({"type": "delete", "userId": "u-1", "userIds": None}, purges("u-1")),
    "delete-100": (
        {"type": "delete", "userIds": [f"u-{number}" for number in range(100)]},
        purges(*[f"u-{number}" for number in range(100)]),
    ),
}

BLANK = "is required and must be a string that is not blank"
NO_TIME = "InvalidEventPayload: timestamp is required and must be an ISO 8601 date-time"
ERRORS: dict[str, tuple[dict[str, Any], str]] = {
    **{
        f"{event_type}-no-userId-whatever-anonymousId": (
            {"type": event_type, "anonymousId": "a-1", "event": "Paid", "properties": {"url": PAGE_URL}},
            "InvalidEventPayload: userId is required",
        )
        for event_type in ("identify", "alias", "track", "page", "delete")
    },
    "identify-empty-userId": (event("identify", userId=""), "InvalidEventPayload: userId is required"),
    "identify-true-is-no-id": (
        event("identify", userId=True),
        "InvalidEventPayload: userId must be a string or a number",
    ),
    "identify-odd-traits": (event("identify", traits="x"), "InvalidEventPayload: traits must be an object"),
    "identify-101-attributes": (
        event("identify", traits=many(101)),
        "ValidationError: traits make 101 attributes, and UserLeap takes 100 at most",
    ),
    "identify-nested-attributes-count-too": (
        event("identify", traits={"deep": many(120)}),
        "ValidationError: traits make 120 attributes, and UserLeap takes 100 at most",
    ),
    "track-no-name": (event("track"), f"InvalidEventPayload: event {BLANK}"),
    "track-blank-name": (event("track", event=" "), f"InvalidEventPayload: event {BLANK}"),
    "track-odd-properties": (
        event("track", event="Paid", properties=[1]),
        "InvalidEventPayload: properties must be an object",
    ),
    "track-no-time": (event("track", event="Paid", timestamp=None), NO_TIME),
    "track-time-of-words": (event("track", event="Paid", timestamp="noon"), NO_TIME),
    "track-time-as-number": (event("track", event="Paid", timestamp=NOON_MS), NO_TIME),
    "track-no-such-time": (event("track", event="Paid", timestamp="2026-02-30T12:00:00Z"), NO_TIME),
    "page-no-time": (event("page", properties={"url": PAGE_URL}, timestamp=""), NO_TIME),
    "page-no-properties": (event("page"), f"InvalidEventPayload: properties.url {BLANK}"),
    "page-no-url": (event("page", properties={"path": "/"}), f"InvalidEventPayload: properties.url {BLANK}"),
    "page-odd-url": (event("page", properties={"url": {}}), f"InvalidEventPayload: properties.url {BLANK}"),
    "page-odd-properties": (event("page", properties=[]), "InvalidEventPayload: properties must be an object"),
    "delete-101": (
        {"type": "delete", "userIds": ["u"] * 101},
        "ValidationError: userIds holds 101 ids, and UserLeap purges 100 at most",
    ),
    "delete-list-as-text": (
        {"type": "delete", "userId": "u", "userIds": "u-1,u-2"},
        "InvalidEventPayload: userIds must be a list",
    ),
    "delete-empty-id-in-list": (
        {"type": "delete", "userIds": ["u-1", ""]},
        "InvalidEventPayload: userIds is required",
    ),
    "delete-odd-id-in-list": (
        {"type": "delete", "userIds": ["u-1", {}]},
        "InvalidEventPayload: userIds must be a string or a number",
    ),
    "group": (event("group", groupId="g-1"), "EventNotSupported: UserLeap does not take group events"),
    "screen": (event("screen", name="Home"), "EventNotSupported: UserLeap does not take screen events"),
}

GUARD = {**SETTINGS, "onlyIdentifyCreatesUsers": True}


@pytest.mark.parametrize("name", REQUESTS)
def test_sends_exactly(name: str, invoke: Callable[..., Any]) -> None:
    """The event makes this one request and ends well."""
    given, expected = REQUESTS[name]

    assert ([expected], None) == invoke("userleap", given, SETTINGS)


@pytest.mark.parametrize("settings", [SETTINGS, GUARD], ids=["plain", "only-identify-creates"])
@pytest.mark.parametrize("name", ERRORS)
def test_refuses_before_any_request(name: str, settings: dict[str, Any], invoke: Callable[..., Any]) -> None:
    """The event is refused in these words, and nothing is sent or asked."""
    given, expected = ERRORS[name]

    assert ([], expected) == invoke("userleap", given, settings)


@pytest.mark.parametrize(
    "email", ["plain", "a@b", "@b.io", "a@b..io", "a@.io", "a@b.", "a b@c.io", "a@b@c.io", "ä@b.io", ""]
)
def test_implausible_email_stays_an_attribute(email: str, invoke: Callable[..., Any]) -> None:
    """What mail could not be sent to is no emailAddress, and no reason to refuse the user."""
    expected = users(attributes={"email": email})

    assert ([expected], None) == invoke("userleap", event("identify", traits={"email": email}), SETTINGS)


def test_page_url_can_stay_behind(invoke: Callable[..., Any]) -> None:
    """Without sendPageUrl the pageview carries name and time only; the URL is required all the same."""
    settings = {**SETTINGS, "sendPageUrl": False}

    assert ([happened("pageview")], None) == invoke("userleap", event("page", properties={"url": PAGE_URL}), settings)
    assert ([], f"InvalidEventPayload: properties.url {BLANK}") == invoke("userleap", event("page"), settings)


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, "API-Key test-key"),
        ({"authScheme": None}, "API-Key test-key"),
        ({"authScheme": ""}, "API-Key test-key"),
        ({"authScheme": "API-Key"}, "API-Key test-key"),
        ({"authScheme": "Bearer"}, "Bearer test-key"),
        ({"authScheme": "Basic"}, "ValidationError: Setting authScheme must be API-Key or Bearer"),
        ({"authScheme": 5}, "ValidationError: Setting authScheme must be text"),
        ({"apiKey": ""}, "ValidationError: Setting apiKey is required"),
        ({"apiKey": None}, "ValidationError: Setting apiKey is required"),
        ({"sendPageUrl": "false"}, "ValidationError: Setting sendPageUrl must be true or false"),
        ({"onlyIdentifyCreatesUsers": 1}, "ValidationError: Setting onlyIdentifyCreatesUsers must be true or false"),
        ({"sendPageUrl": None, "onlyIdentifyCreatesUsers": ""}, "API-Key test-key"),
    ],
)
def test_settings(settings: dict[str, Any], expected: str, invoke: Callable[..., Any]) -> None:
    """Each setting has its default, and a wrong value is refused by name before any request."""
    sent, error = invoke("userleap", event("page", properties={"url": PAGE_URL}), {**SETTINGS, **settings})

    assert expected == (error or sent[0]["headers"]["Authorization"])
    assert (error is None) == (len(sent) == 1)


@pytest.mark.parametrize(
    ("endpoint", "expected"),
    [
        ("https://api.userleap.com/", "https://api.userleap.com/v2/users"),
        ("", "https://api.sprig.com/v2/users"),
        (None, "https://api.sprig.com/v2/users"),
    ],
)
def test_endpoint_setting_decides_where(endpoint: Any, expected: str, invoke: Callable[..., Any]) -> None:
    """Requests go to the endpoint of the settings, and to Sprig's own address when there is none."""
    sent, error = invoke("userleap", event("identify"), {**SETTINGS, "endpoint": endpoint})

    assert ([expected], None) == ([one["url"] for one in sent], error)


def test_purge_of_an_unknown_user_is_done(invoke: Callable[..., Any]) -> None:
    """UserLeap answers 400 for a user it does not know: there is nothing left to delete."""
    expected = ([purges("u-1")], None)

    assert expected == invoke("userleap", {"type": "delete", "userId": "u-1"}, SETTINGS, ((400, "unknown"),))
