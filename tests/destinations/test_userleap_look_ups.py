"""UserLeap with onlyIdentifyCreatesUsers: who is asked for first, how, and what comes of the answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

PLAIN = {"apiKey": "test-key"}
GUARD = {**PLAIN, "onlyIdentifyCreatesUsers": True}
HEADERS = {"Authorization": "API-Key test-key", "Content-Type": "application/json"}
SEEN = {"event": "pageview", "timestamp": 0, "url": "https://a.io"}


def event(event_type: str, **fields: Any) -> dict[str, Any]:
    """Return an event of u-1 at the beginning of 1970."""
    return {"type": event_type, "userId": "u-1", "timestamp": "1970-01-01T00:00:00Z", **fields}


def request(method: str, path: str, body: Any) -> dict[str, Any]:
    """Return a request as `invoke` shows it."""
    return {"method": method, "url": f"https://api.sprig.com{path}", "headers": HEADERS, "body": body}


def users(**body: Any) -> dict[str, Any]:
    """Return the one call that creates, updates and records."""
    return request("POST", "/v2/users", {"userId": "u-1", **body})


GUARDED = {
    "alias": (event("alias"), users()),
    "track": (event("track", event="Paid"), users(events=[{"event": "Paid", "timestamp": 0}])),
    "page": (event("page", properties={"url": "https://a.io"}), users(events=[SEEN])),
}
LOOK_UP = request("GET", "/v2/users/u-1", None)


@pytest.mark.parametrize("event_type", GUARDED)
def test_unknown_user_is_left_alone(event_type: str, invoke: Callable[..., Any]) -> None:
    """With onlyIdentifyCreatesUsers, a user whom UserLeap does not know gets nothing, and that is fine."""
    given, _ = GUARDED[event_type]
    expected = ([LOOK_UP], None)

    assert expected == invoke("userleap", given, GUARD, ((404, "no such user"),))


@pytest.mark.parametrize("event_type", GUARDED)
def test_known_user_is_looked_up_first(event_type: str, invoke: Callable[..., Any]) -> None:
    """With onlyIdentifyCreatesUsers, a known user gets the usual request after the look-up."""
    given, expected = GUARDED[event_type]

    assert ([LOOK_UP, expected], None) == invoke("userleap", given, GUARD, ((200, "{}"),))


def test_failed_look_up_is_tried_again(invoke: Callable[..., Any]) -> None:
    """A look-up without an answer decides nothing: Segment tries the event again."""
    expected = ([LOOK_UP], "RetryError: UserLeap: HTTP 503")

    assert expected == invoke("userleap", event("alias"), GUARD, ((503, "later"),))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (event("identify"), users()),
        (event("delete"), request("POST", "/v2/purge/visitors", {"userIds": ["u-1"]})),
    ],
    ids=["identify", "delete"],
)
def test_identify_and_delete_never_look_up(given: Any, expected: Any, invoke: Callable[..., Any]) -> None:
    """Identify creates users and delete ends them, so neither asks first."""
    assert ([expected], None) == invoke("userleap", given, GUARD)


@pytest.mark.parametrize(
    ("user_id", "path"),
    [
        ("a/b?c#d", "a%2Fb%3Fc%23d"),
        ("ü@example.com", "%C3%BC%40example.com"),
        ("50%", "50%25"),
        ("a b+c", "a%20b%2Bc"),
        ("...", "..."),
        ("~x_y-z.", "~x_y-z."),
    ],
)
def test_look_up_keeps_the_id_one_part_of_the_path(user_id: str, path: str, invoke: Callable[..., Any]) -> None:
    """Whatever stands in an id, the look-up asks for that user and no other address."""
    sent, error = invoke("userleap", event("alias", userId=user_id), GUARD, ((404, ""),))

    assert ([f"https://api.sprig.com/v2/users/{path}"], None) == ([one["url"] for one in sent], error)


@pytest.mark.parametrize("user_id", [".", "..", "\ud800"])
def test_look_up_refuses_ids_that_no_path_can_hold(user_id: str, invoke: Callable[..., Any]) -> None:
    """Dots alone would ask for another address, and half a character cannot be encoded."""
    sent, error = invoke("userleap", event("alias", userId=user_id), GUARD)

    assert sent == []
    assert error.startswith("InvalidEventPayload: userId cannot be part of a URL: ")


def test_dots_are_good_ids_without_a_look_up(invoke: Callable[..., Any]) -> None:
    """In a body, `..` is an id like any other."""
    expected = request("POST", "/v2/users", {"userId": ".."})

    assert ([expected], None) == invoke("userleap", event("alias", userId=".."), PLAIN)
