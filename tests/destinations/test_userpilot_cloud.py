"""Userpilot Cloud: each rule of its README as one event and the exact request, or the exact error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

SETTINGS = {"apiKey": "test-key", "endpoint": "https://analytex.userpilot.io/"}
HEADERS = {"Authorization": "Token test-key", "Content-Type": "application/json", "X-API-Version": "2020-09-22"}


def event(event_type: str, **fields: Any) -> dict[str, Any]:
    """Return an event of u-1."""
    return {"type": event_type, "userId": "u-1", **fields}


def sends(path: str, body: dict[str, Any], method: str = "POST") -> dict[str, Any]:
    """Return a request as `invoke` shows it."""
    return {"method": method, "url": f"https://analytex.userpilot.io{path}", "headers": HEADERS, "body": body}


def identified(metadata: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return the request for an identify of u-1."""
    return sends("/v1/identify", {"user_id": "u-1", "metadata": metadata, **more})


def tracked(**body: Any) -> dict[str, Any]:
    """Return the request for the event Paid of u-1."""
    return sends("/v1/track", {"user_id": "u-1", "event_name": "Paid", **body})


ACME = {"id": "acme", "name": "Acme", "createdAt": "2020-01-01"}

REQUESTS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    # The pages' own examples.
    "page-cloud-engage-user-enters-audience": (
        event("identify", traits={"order_completed_last_30days": True}),
        identified({"order_completed_last_30days": True}),
    ),
    "page-cloud-engage-user-leaves-audience": (
        event("identify", traits={"order_completed_last_30days": False}),
        identified({"order_completed_last_30days": False}),
    ),
    "page-cloud-identify-user-and-company-properties": (
        event("identify", traits={"plan": "Pro", "company": ACME}),
        identified({"plan": "Pro", "company": ACME}, company=ACME),
    ),
    "page-cloud-identify-preset-user-created-at-date": (
        event("identify", traits={"createdAt": "2023-08-11T00:00:00Z"}),
        identified({"created_at": "2023-08-11T00:00:00Z"}),
    ),
    "page-cloud-track-preset-name-and-properties": (
        event("track", event="Completed a transaction", properties={"amount": 12.5}),
        sends("/v1/track", {"user_id": "u-1", "event_name": "Completed a transaction", "metadata": {"amount": 12.5}}),
    ),
    # Who.
    "identify-without-userId-takes-anonymousId": (
        {"type": "identify", "anonymousId": "a-1", "traits": {}},
        sends("/v1/identify", {"user_id": "a-1", "metadata": {}}),
    ),
    "identify-empty-userId-takes-anonymousId": (
        {"type": "identify", "userId": "", "anonymousId": "a-1"},
        sends("/v1/identify", {"user_id": "a-1", "metadata": {}}),
    ),
    "identify-null-userId-takes-anonymousId": (
        {"type": "identify", "userId": None, "anonymousId": "a-1"},
        sends("/v1/identify", {"user_id": "a-1", "metadata": {}}),
    ),
    "identify-userId-wins-over-anonymousId": (event("identify", anonymousId="a-1"), identified({})),
    "identify-odd-anonymousId-does-not-matter-beside-userId": (event("identify", anonymousId=[1]), identified({})),
    "identify-number-becomes-text": (
        {"type": "identify", "userId": 42},
        sends("/v1/identify", {"user_id": "42", "metadata": {}}),
    ),
    "identify-zero-is-an-id": (
        {"type": "identify", "userId": 0},
        sends("/v1/identify", {"user_id": "0", "metadata": {}}),
    ),
    "identify-largest-exact-number": (
        {"type": "identify", "userId": 2**53 - 1},
        sends("/v1/identify", {"user_id": "9007199254740991", "metadata": {}}),
    ),
    "identify-id-is-not-trimmed": (
        {"type": "identify", "userId": " u "},
        sends("/v1/identify", {"user_id": " u ", "metadata": {}}),
    ),
    "track-without-userId-takes-anonymousId": (
        {"type": "track", "anonymousId": "a-1", "event": "Paid"},
        sends("/v1/track", {"user_id": "a-1", "event_name": "Paid"}),
    ),
    # Traits travel verbatim.
    "identify-every-kind-of-value-survives": (
        event("identify", traits={"n": None, "f": False, "e": "", "z": 0, "l": [1, None], "o": {"p": {}}, "é": "ü"}),
        identified({"n": None, "f": False, "e": "", "z": 0, "l": [1, None], "o": {"p": {}}, "é": "ü"}),
    ),
    "identify-no-traits": (event("identify"), identified({})),
    "identify-null-traits": (event("identify", traits=None), identified({})),
    "identify-context-traits-are-not-traits": (event("identify", context={"traits": {"plan": "Pro"}}), identified({})),
    # createdAt.
    "createdAt-wins-over-created_at": (
        event("identify", traits={"created_at": "2019-01-01", "createdAt": "2023-08-01"}),
        identified({"created_at": "2023-08-01"}),
    ),
    "created_at-alone-stays-whatever-it-is": (
        event("identify", traits={"created_at": "yesterday"}),
        identified({"created_at": "yesterday"}),
    ),
    "createdAt-number": (event("identify", traits={"createdAt": 1690848000}), identified({"created_at": 1690848000})),
    "createdAt-fraction": (event("identify", traits={"createdAt": -1.5}), identified({"created_at": -1.5})),
    "createdAt-digits": (
        event("identify", traits={"createdAt": "1690848000"}),
        identified({"created_at": "1690848000"}),
    ),
    "createdAt-month-first": (
        event("identify", traits={"createdAt": "8/1/2023"}),
        identified({"created_at": "8/1/2023"}),
    ),
    "createdAt-year-first": (
        event("identify", traits={"createdAt": "2023/8/1"}),
        identified({"created_at": "2023/8/1"}),
    ),
    "createdAt-empty-text-stays": (event("identify", traits={"createdAt": ""}), identified({"createdAt": ""})),
    "createdAt-null-stays": (event("identify", traits={"createdAt": None}), identified({"createdAt": None})),
    "createdAt-zero-stays": (event("identify", traits={"createdAt": 0}), identified({"createdAt": 0})),
    "createdAt-false-stays": (event("identify", traits={"createdAt": False}), identified({"createdAt": False})),
    "createdAt-falsy-leaves-created_at-alone": (
        event("identify", traits={"createdAt": None, "created_at": 5}),
        identified({"createdAt": None, "created_at": 5}),
    ),
    # company.
    "company-id-zero-is-an-id": (
        event("identify", traits={"company": {"id": 0}}),
        identified({"company": {"id": 0}}, company={"id": 0}),
    ),
    "company-null-id-is-none": (
        event("identify", traits={"company": {"id": None}}),
        identified({"company": {"id": None}}),
    ),
    "company-without-id": (
        event("identify", traits={"company": {"name": "A"}}),
        identified({"company": {"name": "A"}}),
    ),
    "company-as-text": (event("identify", traits={"company": "Acme"}), identified({"company": "Acme"})),
    # track.
    "track-properties-verbatim": (
        event("track", event="Paid", properties={"createdAt": "x", "n": None}),
        tracked(metadata={"createdAt": "x", "n": None}),
    ),
    "track-empty-properties": (event("track", event="Paid", properties={}), tracked(metadata={})),
    "track-no-properties": (event("track", event="Paid"), tracked()),
    "track-null-properties": (event("track", event="Paid", properties=None), tracked()),
    "track-name-is-not-trimmed": (
        event("track", event=" Paid "),
        sends("/v1/track", {"user_id": "u-1", "event_name": " Paid "}),
    ),
    # group and delete.
    "group": (
        event("group", groupId="g-1", traits={"name": "Acme", "createdAt": "2023-08-01"}),
        sends(
            "/v1/companies/identify", {"company_id": "g-1", "metadata": {"name": "Acme", "created_at": "2023-08-01"}}
        ),
    ),
    "group-without-traits": (
        {"type": "group", "groupId": 7},
        sends("/v1/companies/identify", {"company_id": "7", "metadata": {}}),
    ),
    "delete": (
        {"type": "delete", "userId": "u-1", "context": None, "integrations": []},
        sends("/v1/users", {"users": ["u-1"]}, method="DELETE"),
    ),
}

ERRORS: dict[str, tuple[dict[str, Any], str]] = {
    "identify-nobody": ({"type": "identify"}, "InvalidEventPayload: userId or anonymousId is required"),
    "identify-empty-ids": (
        {"type": "identify", "userId": "", "anonymousId": None},
        "InvalidEventPayload: userId or anonymousId is required",
    ),
    "identify-true-is-no-id": (
        {"type": "identify", "userId": True, "anonymousId": "a-1"},
        "InvalidEventPayload: userId must be a string or a number",
    ),
    "identify-list-is-no-id": (
        {"type": "identify", "anonymousId": ["a"]},
        "InvalidEventPayload: anonymousId must be a string or a number",
    ),
    "identify-number-too-large": (
        {"type": "identify", "userId": 2**53},
        "InvalidEventPayload: userId is a number beyond 2^53: send it as a string",
    ),
    "identify-negative-number-too-large": (
        {"type": "identify", "userId": -(2**53)},
        "InvalidEventPayload: userId is a number beyond 2^53: send it as a string",
    ),
    "identify-traits-text": (event("identify", traits="x"), "InvalidEventPayload: traits must be an object"),
    "identify-traits-list": (event("identify", traits=[]), "InvalidEventPayload: traits must be an object"),
    "identify-traits-false": (event("identify", traits=False), "InvalidEventPayload: traits must be an object"),
    "track-nobody": ({"type": "track", "event": "Paid"}, "InvalidEventPayload: userId or anonymousId is required"),
    "track-no-name": (
        event("track"),
        "InvalidEventPayload: event is required and must be a string that is not blank",
    ),
    "track-blank-name": (
        event("track", event=" \t"),
        "InvalidEventPayload: event is required and must be a string that is not blank",
    ),
    "track-number-as-name": (
        event("track", event=5),
        "InvalidEventPayload: event is required and must be a string that is not blank",
    ),
    "track-properties-list": (
        event("track", event="Paid", properties=[1]),
        "InvalidEventPayload: properties must be an object",
    ),
    "group-no-groupId": (event("group"), "InvalidEventPayload: groupId is required"),
    "group-empty-groupId": (event("group", groupId=""), "InvalidEventPayload: groupId is required"),
    "group-odd-groupId": (event("group", groupId={}), "InvalidEventPayload: groupId must be a string or a number"),
    "group-odd-traits": (event("group", groupId="g", traits=1), "InvalidEventPayload: traits must be an object"),
    "delete-no-userId": (
        {"type": "delete", "anonymousId": "a-1"},
        "InvalidEventPayload: userId is required",
    ),
    "page": (event("page"), "EventNotSupported: Userpilot Cloud does not take page events"),
    "screen": (event("screen", name="Home"), "EventNotSupported: Userpilot Cloud does not take screen events"),
    "alias": (event("alias", previousId="a"), "EventNotSupported: Userpilot Cloud does not take alias events"),
}

NO_DATES: dict[str, Any] = {
    "words": "last tuesday",
    "blank": " ",
    "true": True,
    "object": {"year": 2023},
    "empty-object": {},
    "empty-list": [],
    "no-such-day": "2/30/2023",
    "day-first": "31/12/2023",
    "slashes-of-words": "a/b/c",
}

KEYS: dict[str, tuple[Any, str]] = {
    "missing": (None, "Setting apiKey is required"),
    "empty": ("", "Setting apiKey is required"),
    "blank": (" \n", "Setting apiKey is required"),
    "number": (5, "Setting apiKey must be text of printable ASCII characters, without line breaks"),
    "line-break": ("a\nb", "Setting apiKey must be text of printable ASCII characters, without line breaks"),
    "not-ascii": ("schlüssel", "Setting apiKey must be text of printable ASCII characters, without line breaks"),
}


@pytest.mark.parametrize("name", REQUESTS)
def test_sends_exactly(name: str, invoke: Callable[..., Any]) -> None:
    """The event makes this one request and ends well."""
    given, expected = REQUESTS[name]

    assert ([expected], None) == invoke("userpilot_cloud", given, SETTINGS)


@pytest.mark.parametrize("name", ERRORS)
def test_refuses_before_any_request(name: str, invoke: Callable[..., Any]) -> None:
    """The event is refused in these words, and nothing is sent."""
    given, expected = ERRORS[name]

    assert ([], expected) == invoke("userpilot_cloud", given, SETTINGS)


@pytest.mark.parametrize("value", NO_DATES.values(), ids=NO_DATES.keys())
@pytest.mark.parametrize("event_type", ["identify", "group"])
def test_refuses_createdAt_that_is_no_date(event_type: str, value: Any, invoke: Callable[..., Any]) -> None:
    """A createdAt that says something, but is neither a number nor a date, is refused by name."""
    expected = "InvalidEventPayload: traits.createdAt must be a number or a date such as 2026-01-31T09:30:00Z"
    given = event(event_type, groupId="g-1", traits={"createdAt": value, "created_at": "2023-08-01"})

    assert ([], expected) == invoke("userpilot_cloud", given, SETTINGS)


@pytest.mark.parametrize("name", KEYS)
@pytest.mark.parametrize("event_type", ["identify", "track", "group", "delete"])
def test_refuses_an_unusable_key_before_any_request(event_type: str, name: str, invoke: Callable[..., Any]) -> None:
    """Every handler checks apiKey first and names the setting, never its value."""
    value, expected = KEYS[name]
    settings = {"endpoint": SETTINGS["endpoint"], "apiKey": value}

    assert ([], f"ValidationError: {expected}") == invoke("userpilot_cloud", {"type": event_type}, settings)


@pytest.mark.parametrize(
    ("endpoint", "expected"),
    [
        ("https://analytex-eu.userpilot.io", "https://analytex-eu.userpilot.io/v1/identify"),
        ("https://proxy.example.com/up/", "https://proxy.example.com/up/v1/identify"),
        (None, "https://analytex.userpilot.io/v1/identify"),
    ],
)
def test_endpoint_setting_decides_where(endpoint: Any, expected: str, invoke: Callable[..., Any]) -> None:
    """Requests go to the endpoint however it is typed, and to the US when there is none."""
    sent, error = invoke("userpilot_cloud", event("identify"), {"apiKey": "test-key", "endpoint": endpoint})

    assert ([expected], None) == ([request["url"] for request in sent], error)
