"""Userpilot Mobile: each rule of its README as one event and the exact request, or the exact error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

SETTINGS = {"token": "test-app-token", "apiKey": "test-key"}
HEADERS = {"Authorization": "Token test-key", "Content-Type": "application/json", "X-API-Version": "2020-09-22"}


def event(event_type: str, **fields: Any) -> dict[str, Any]:
    """Return an event of u-1."""
    return {"type": event_type, "userId": "u-1", **fields}


def sends(path: str, **body: Any) -> dict[str, Any]:
    """Return a request about u-1 as `invoke` shows it."""
    url = f"https://analytex.userpilot.io{path}"
    return {"method": "POST", "url": url, "headers": HEADERS, "body": {"user_id": "u-1", **body}}


def grouped(**company: Any) -> dict[str, Any]:
    """Return the request that ties u-1 to a company."""
    return sends("/v1/identify", metadata={}, company=company)


REQUESTS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    # The page's own examples.
    "page-mobile-identify": (
        event(
            "identify",
            traits={
                "email": "john.doe@example.com",
                "name": "John Doe",
                "plan": "Pro",
                "createdAt": "2023-08-01T00:00:00Z",
            },
        ),
        sends(
            "/v1/identify",
            metadata={
                "email": "john.doe@example.com",
                "name": "John Doe",
                "plan": "Pro",
                "created_at": "2023-08-01T00:00:00Z",
            },
        ),
    ),
    "page-mobile-identify-categories-of-properties": (
        event("identify", traits={"userRole": "admin", "company": "Acme", "createdAt": 1690848000}),
        sends("/v1/identify", metadata={"userRole": "admin", "company": "Acme", "created_at": 1690848000}),
    ),
    "page-mobile-group": (
        event("group", groupId="g-1", traits={"companyName": "Acme Inc.", "subscriptionTier": "Enterprise"}),
        grouped(id="g-1", companyName="Acme Inc.", subscriptionTier="Enterprise"),
    ),
    "page-mobile-screen": (
        event("screen", name="Home"),
        sends("/v1/track", event_name="screen", metadata={"title": "Home"}),
    ),
    "page-mobile-track": (
        event("track", event="Button Clicked", properties={"buttonColor": "green"}),
        sends("/v1/track", event_name="Button Clicked", metadata={"buttonColor": "green"}),
    ),
    # Traits.
    "identify-no-traits": (event("identify"), sends("/v1/identify", metadata={})),
    "identify-null-traits": (event("identify", traits=None), sends("/v1/identify", metadata={})),
    "identify-nulls-dropped-and-the-rest-kept": (
        event("identify", traits={"a": None, "b": False, "c": "", "d": 0, "e": {"f": None}, "g": [None]}),
        sends("/v1/identify", metadata={"b": False, "c": "", "d": 0, "e": {"f": None}, "g": [None]}),
    ),
    "identify-createdAt-of-any-kind-is-renamed": (
        event("identify", traits={"createdAt": "last tuesday"}),
        sends("/v1/identify", metadata={"created_at": "last tuesday"}),
    ),
    "identify-createdAt-wins-over-created_at": (
        event("identify", traits={"createdAt": "new", "created_at": "old"}),
        sends("/v1/identify", metadata={"created_at": "new"}),
    ),
    "identify-null-createdAt-leaves-created_at": (
        event("identify", traits={"createdAt": None, "created_at": "old"}),
        sends("/v1/identify", metadata={"created_at": "old"}),
    ),
    "identify-company-stays-a-trait": (
        event("identify", traits={"company": {"id": "acme"}}),
        sends("/v1/identify", metadata={"company": {"id": "acme"}}),
    ),
    # group.
    "group-no-traits": (event("group", groupId="g-1"), grouped(id="g-1")),
    "group-trait-id-wins": (event("group", groupId="g-1", traits={"id": "own"}), grouped(id="own")),
    "group-null-trait-id-does-not": (event("group", groupId="g-1", traits={"id": None}), grouped(id="g-1")),
    "group-createdAt-wins-and-nulls-go": (
        event("group", groupId=12, traits={"created_at": "old", "createdAt": "new", "plan": None}),
        grouped(id="12", created_at="new"),
    ),
    # track and screen.
    "track-no-properties": (event("track", event="Paid"), sends("/v1/track", event_name="Paid", metadata={})),
    "track-only-nulls": (
        event("track", event="Paid", properties={"a": None}),
        sends("/v1/track", event_name="Paid", metadata={}),
    ),
    "track-createdAt-is-not-renamed": (
        event("track", event="Paid", properties={"createdAt": "x"}),
        sends("/v1/track", event_name="Paid", metadata={"createdAt": "x"}),
    ),
    "screen-properties-and-category-stay-behind": (
        event("screen", name="Home", category="Main", properties={"a": 1}),
        sends("/v1/track", event_name="screen", metadata={"title": "Home"}),
    ),
    "screen-null-properties": (
        event("screen", name="Home", properties=None),
        sends("/v1/track", event_name="screen", metadata={"title": "Home"}),
    ),
}

BLANK = "is required and must be a string that is not blank"
ERRORS: dict[str, tuple[dict[str, Any], str]] = {
    "track-no-name": (event("track"), f"InvalidEventPayload: event {BLANK}"),
    "track-blank-name": (event("track", event="  "), f"InvalidEventPayload: event {BLANK}"),
    "track-odd-properties": (
        event("track", event="Paid", properties="x"),
        "InvalidEventPayload: properties must be an object",
    ),
    "screen-no-name": (event("screen"), f"InvalidEventPayload: name {BLANK}"),
    "screen-null-name": (event("screen", name=None), f"InvalidEventPayload: name {BLANK}"),
    "screen-odd-properties": (
        event("screen", name="Home", properties=[1]),
        "InvalidEventPayload: properties must be an object",
    ),
    "identify-odd-traits": (event("identify", traits=[]), "InvalidEventPayload: traits must be an object"),
    "group-odd-traits": (event("group", groupId="g", traits=""), "InvalidEventPayload: traits must be an object"),
    "group-no-groupId": (event("group", traits={"id": "own"}), "InvalidEventPayload: groupId is required"),
    "group-odd-groupId": (event("group", groupId=True), "InvalidEventPayload: groupId must be a string or a number"),
    "page": (event("page"), "EventNotSupported: Userpilot Mobile does not take page events"),
    "alias": (event("alias"), "EventNotSupported: Userpilot Mobile does not take alias events"),
    "delete": (event("delete"), "EventNotSupported: Userpilot Mobile does not take delete events"),
}

NOBODY = "InvalidEventPayload: userId or anonymousId is required"
IDS: dict[str, tuple[dict[str, Any], str]] = {
    "userId-is-trimmed": ({"userId": " u-1\n"}, "u-1"),
    "blank-userId-takes-trimmed-anonymousId": ({"userId": "  ", "anonymousId": " a-1 "}, "a-1"),
    "empty-userId-takes-anonymousId": ({"userId": "", "anonymousId": "a-1"}, "a-1"),
    "null-userId-takes-anonymousId": ({"userId": None, "anonymousId": "a-1"}, "a-1"),
    "number": ({"userId": 42}, "42"),
    "nobody": ({}, NOBODY),
    "blank-both": ({"userId": " ", "anonymousId": "\t"}, NOBODY),
    "true-is-no-id": ({"userId": True}, "InvalidEventPayload: userId must be a string or a number"),
    "object-is-no-id": ({"anonymousId": {}}, "InvalidEventPayload: anonymousId must be a string or a number"),
}

CREDENTIALS: dict[str, tuple[dict[str, Any], str]] = {
    "apiKey-is-used-when-given": ({"token": "t", "apiKey": "k"}, "Token k"),
    "apiKey-alone": ({"apiKey": "k"}, "Token k"),
    "token-alone": ({"token": "t"}, "Token t"),
    "blank-apiKey-is-not-given": ({"token": "t", "apiKey": "  "}, "Token t"),
    "neither": ({}, "ValidationError: Setting token is required"),
    "both-blank": ({"token": " ", "apiKey": ""}, "ValidationError: Setting token is required"),
    "odd-apiKey": (
        {"token": "t", "apiKey": ["k"]},
        "ValidationError: Setting apiKey must be text of printable ASCII characters, without line breaks",
    ),
}

HANDLED = {"identify": {}, "track": {"event": "Paid"}, "screen": {"name": "Home"}, "group": {"groupId": "g-1"}}


@pytest.mark.parametrize("name", REQUESTS)
def test_sends_exactly(name: str, invoke: Callable[..., Any]) -> None:
    """The event makes this one request and ends well."""
    given, expected = REQUESTS[name]

    assert ([expected], None) == invoke("userpilot_mobile", given, SETTINGS)


@pytest.mark.parametrize("name", ERRORS)
def test_refuses_before_any_request(name: str, invoke: Callable[..., Any]) -> None:
    """The event is refused in these words, and nothing is sent."""
    given, expected = ERRORS[name]

    assert ([], expected) == invoke("userpilot_mobile", given, SETTINGS)


@pytest.mark.parametrize("name", IDS)
@pytest.mark.parametrize("event_type", HANDLED)
def test_all_handlers_take_ids_alike(event_type: str, name: str, invoke: Callable[..., Any]) -> None:
    """The user is the trimmed userId, else the trimmed anonymousId, whatever the event."""
    ids, expected = IDS[name]
    sent, error = invoke("userpilot_mobile", {"type": event_type, **HANDLED[event_type], **ids}, SETTINGS)

    assert expected == (error or sent[0]["body"]["user_id"])
    assert (error is None) == (len(sent) == 1)


@pytest.mark.parametrize("name", CREDENTIALS)
@pytest.mark.parametrize("event_type", HANDLED)
def test_key_or_token(event_type: str, name: str, invoke: Callable[..., Any]) -> None:
    """The API key goes into the header when there is one, else the App Token."""
    settings, expected = CREDENTIALS[name]
    sent, error = invoke("userpilot_mobile", event(event_type, **HANDLED[event_type]), settings)

    assert expected == (error or sent[0]["headers"]["Authorization"])
    assert (error is None) == (len(sent) == 1)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Screen Viewed", "Screen Viewed"),
        ("  ", "screen"),
        ("", "screen"),
        (None, "screen"),
        (7, "ValidationError: Setting screenEventName must be text"),
    ],
)
def test_screen_event_name_setting(value: Any, expected: str, invoke: Callable[..., Any]) -> None:
    """A screen is recorded under the name of the setting, or as `screen`."""
    sent, error = invoke("userpilot_mobile", event("screen", name="Home"), {**SETTINGS, "screenEventName": value})

    assert expected == (error or sent[0]["body"]["event_name"])


def test_endpoint_setting_decides_where(invoke: Callable[..., Any]) -> None:
    """Requests go to the endpoint of the settings."""
    expected = "https://analytex-eu.userpilot.io/v1/identify"
    sent, error = invoke("userpilot_mobile", event("identify"), {**SETTINGS, "endpoint": "analytex-eu.userpilot.io/"})

    assert ([expected], None) == ([request["url"] for request in sent], error)
