"""What each reply of an API means to Segment: delivered, tried again, or refused for good; alike everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import requests

# Every call that a destination makes, with the event and settings that make it.
KEY = {"apiKey": "test-key"}
CALLS: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "cloud-identify": ("userpilot_cloud", {"type": "identify", "userId": "u"}, KEY),
    "cloud-track": ("userpilot_cloud", {"type": "track", "userId": "u", "event": "Paid"}, KEY),
    "cloud-group": ("userpilot_cloud", {"type": "group", "groupId": "g"}, KEY),
    "cloud-delete": ("userpilot_cloud", {"type": "delete", "userId": "u"}, KEY),
    "mobile-identify": ("userpilot_mobile", {"type": "identify", "userId": "u"}, KEY),
    "mobile-group": ("userpilot_mobile", {"type": "group", "userId": "u", "groupId": "g"}, KEY),
    "mobile-track": ("userpilot_mobile", {"type": "track", "userId": "u", "event": "Paid"}, KEY),
    "mobile-screen": ("userpilot_mobile", {"type": "screen", "userId": "u", "name": "Home"}, KEY),
    "userleap-identify": ("userleap", {"type": "identify", "userId": "u"}, KEY),
    "userleap-alias": ("userleap", {"type": "alias", "userId": "u"}, KEY),
    "userleap-look-up": ("userleap", {"type": "alias", "userId": "u"}, {**KEY, "onlyIdentifyCreatesUsers": True}),
    "userleap-delete": ("userleap", {"type": "delete", "userId": "u"}, KEY),
}
APP_TOKEN = "check the setting apiKey (an App Token is not an API key)"
ADVICE = {
    "userpilot_cloud": ("Userpilot", APP_TOKEN),
    "userpilot_mobile": ("Userpilot", APP_TOKEN),
    "userleap": ("UserLeap", "check the setting apiKey (one key per environment) and authScheme"),
}

REPLIES: dict[str, tuple[Any, str | None]] = {
    "200": ((200, "{}"), None),
    "202": ((202, "Accepted"), None),
    "204": ((204, ""), None),
    "299": ((299, ""), None),
    "301": ((301, "moved"), "ValidationError: {name}: HTTP 301: moved"),
    "307": ((307, ""), "ValidationError: {name}: HTTP 307"),
    "401": ((401, "bad key"), "ValidationError: {name}: HTTP 401, {advice}: bad key"),
    "403": ((403, ""), "ValidationError: {name}: HTTP 403, {advice}"),
    "408": ((408, "slow"), "RetryError: {name}: HTTP 408"),
    "409": ((409, "busy"), "ValidationError: {name}: HTTP 409: busy"),
    "422": ((422, '{"error":"é"}'), 'ValidationError: {name}: HTTP 422: {{"error":"é"}}'),
    "429": ((429, "slow down"), "RetryError: {name}: HTTP 429"),
    "500": ((500, "oops"), "RetryError: {name}: HTTP 500"),
    "501": ((501, "never"), "RetryError: {name}: HTTP 501"),
    "503": ((503, "later"), "RetryError: {name}: HTTP 503"),
    "599": ((599, ""), "RetryError: {name}: HTTP 599"),
    "600": ((600, ""), "ValidationError: {name}: HTTP 600"),
    "read-timeout": (requests.exceptions.ReadTimeout("secret words"), "RetryError: {name}: timed out"),
    "connect-timeout": (requests.exceptions.ConnectTimeout("secret words"), "RetryError: {name}: timed out"),
    "refused": (requests.exceptions.ConnectionError("secret words"), "RetryError: {name}: connection failed"),
    "broken-body": (requests.exceptions.ChunkedEncodingError("secret words"), "RetryError: {name}: connection failed"),
    "bad-tls": (requests.exceptions.SSLError("secret words"), "RetryError: {name}: connection failed"),
}

# The two statuses that are answers rather than refusals.
EXCEPTIONS: dict[tuple[str, int], None] = {("userleap-look-up", 404): None, ("userleap-delete", 400): None}


@pytest.mark.parametrize("reply_name", REPLIES)
@pytest.mark.parametrize("call_name", CALLS)
def test_reply_decides(call_name: str, reply_name: str, invoke: Callable[..., Any]) -> None:
    """Any 2xx is success; 408, 429, 5xx and no answer are tried again; the rest is refused with what was said."""
    destination, event, settings = CALLS[call_name]
    reply, error = REPLIES[reply_name]
    name, advice = ADVICE[destination]
    expected = None if error is None else error.format(name=name, advice=advice)

    assert expected == invoke(destination, event, settings, (reply,))[1]


@pytest.mark.parametrize("status", [400, 404])
@pytest.mark.parametrize("call_name", CALLS)
def test_bad_request_and_not_found_are_refusals_but_for_two(
    call_name: str, status: int, invoke: Callable[..., Any]
) -> None:
    """Only an unknown user, looked up (404) or purged (400), is an answer; anywhere else it is refused for good."""
    destination, event, settings = CALLS[call_name]
    refused = f"ValidationError: {ADVICE[destination][0]}: HTTP {status}: no"
    expected = EXCEPTIONS.get((call_name, status), refused)

    assert expected == invoke(destination, event, settings, ((status, "no"),))[1]


def test_redirects_are_not_followed(invoke: Callable[..., Any]) -> None:
    """A redirect would carry the key to another host: the one request made is the handler's own."""
    sent, _ = invoke(*CALLS["cloud-identify"], ((302, ""), (200, "")))

    assert [request["url"] for request in sent] == ["https://analytex.userpilot.io/v1/identify"]


def test_the_setting_to_check_is_the_one_that_was_used(invoke: Callable[..., Any]) -> None:
    """Userpilot Mobile with an App Token alone names the token, which the REST API is known to refuse."""
    expected = "ValidationError: Userpilot: HTTP 401, check the setting token (an App Token is not an API key)"
    event = {"type": "identify", "userId": "u"}

    assert expected == invoke("userpilot_mobile", event, {"token": "test-token"}, ((401, ""),))[1]


def test_a_long_reply_is_cut_to_200_characters(invoke: Callable[..., Any]) -> None:
    """An error page does not fill the report; characters count, not bytes."""
    expected = "ValidationError: Userpilot: HTTP 400: " + "é" * 200

    assert expected == invoke(*CALLS["cloud-identify"], ((400, "é" * 201),))[1]
