"""What a handler gets back: replies, delays and faults, as `requests` gives them."""

from __future__ import annotations

from typing import Any

import pytest

from emulator.values.run import Limits
from tests.emulator.engine.runtime.situations import event, replayed

SEGMENTS = Limits()
URL = "https://api.test/track"


def shown(*replies: dict[str, Any], isolate: bool = False, **call: Any) -> tuple[list[str], list[str]]:
    """Make one call under reply rules; return what the handler printed of the reply, and the requests made."""
    (delivery,) = replayed(
        "prints_reply", [event(properties=call)], replies=list(replies), limits=SEGMENTS, isolate=isolate
    )
    return list(delivery.logs), [f"{request.method} {request.url}" for request in delivery.requests]


def facts(logs: list[str]) -> dict[str, str]:
    """Return the printed lines by their names."""
    return dict(line.split(": ", 1) for line in logs)


@pytest.mark.parametrize("isolate", [True, False], ids=["worker", "inline"])
def test_reply(isolate: bool) -> None:
    """A reply's status, headers, text and delay arrive; what headers say of bytes on the wire changes nothing."""
    reply = {
        "status": 404,
        "headers": {
            "Content-Type": "text/plain; charset=utf-8",
            "Content-Encoding": "gzip",
            "Content-Length": "9999",
        },
        "body": "ünï €",
        "delay": 1.5,
    }

    logs, _ = shown(reply, isolate=isolate)

    assert {
        "status_code": "404",
        "ok": "False",
        "reason": "'Not Found'",
        "url": f"'{URL}'",
        "text": "'ünï €'",
        "is_redirect": "False",
        "headers": str(reply["headers"]),
        "history": "[]",
        "cookies": "{}",
        "elapsed": "1.5",
        "json": "JSONDecodeError",
    } == facts(logs)


@pytest.mark.parametrize(
    ("header", "body", "expected"),
    [
        ("text/plain", "ünï", "Ã¼nÃ¯"),
        ("text/html; charset=UTF-8", "ünï €", "ünï €"),
        ("text/plain; charset=latin-1", "ünï", "ünï"),
        ("text/plain; charset='ISO-8859-1'", "ünï €", "Ã¼nÃ¯ â\x82¬"),
        ("application/json", "ünï", "ünï"),
        ("application/octet-stream", "ünï", "ünï"),
        ("text/plain; charset=no-such", "ünï", "ünï"),
        ("", "ünï", "ünï"),
    ],
)
def test_text_of_a_reply(header: str, body: str, expected: str) -> None:
    """Its charset is the header's, ISO-8859-1 for text without one, UTF-8 else; nothing is guessed."""
    logs, _ = shown({"headers": {"Content-Type": header}, "body": body})

    assert repr(expected) == facts(logs)["text"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('{"2": 1.0, "1": 1e2}', "{'1': 100, '2': 1}"),
        ("12345678901234567890", "1.2345678901234567e+19"),
        ('"\\ud800"', "'\ufffd'"),
        ("", "JSONDecodeError"),
        ("[NaN]", "JSONDecodeError"),
        ("[1e400]", "JSONDecodeError"),
        ("[" * 201 + "]" * 201, "JSONDecodeError"),
        ("{'a': 1}", "JSONDecodeError"),
    ],
    ids=["numbers-and-keys", "beyond-2**53", "half-a-pair", "empty", "nan", "1e400", "too-deep", "python"],
)
def test_json_of_a_reply(body: str, expected: str) -> None:
    """A reply's JSON is read as JSON.parse reads it."""
    logs, _ = shown({"body": body})

    assert expected == facts(logs)["json"]


@pytest.mark.parametrize(
    ("rule", "call", "expected"),
    [
        pytest.param({"fault": "timeout"}, {}, "ReadTimeout", id="timeout"),
        pytest.param({"fault": "timeout"}, {"timeout": [1, 5]}, "ReadTimeout", id="timeout-of-a-pair"),
        pytest.param({"fault": "reset"}, {}, "ConnectionError", id="reset"),
        pytest.param({"fault": "refused"}, {}, "ConnectionError", id="refused"),
        pytest.param({"fault": "refused", "delay": 2}, {}, "ConnectionError", id="refused-after-2-s"),
        pytest.param({"delay": 1.999}, {"timeout": 2}, "200", id="delay-below-the-timeout"),
        pytest.param({"delay": 2}, {"timeout": 2}, "ReadTimeout", id="delay-as-long-as-the-timeout"),
        pytest.param({"delay": 3}, {"timeout": [1, 2]}, "ReadTimeout", id="delay-beyond-the-timeout"),
        pytest.param({"delay": 3}, {"timeout": [1, None]}, "200", id="no-read-timeout"),
        pytest.param({"delay": 5}, {"timeout": None}, "200", id="delay-up-to-the-limit"),
        pytest.param({"delay": 2}, {"allow_redirects": False, "timeout": 2}, "ReadTimeout", id="by-the-short-road"),
        pytest.param({"fault": "malformed"}, {}, "200", id="malformed"),
        pytest.param({}, {"timeout": 0}, "ValueError", id="no-time-at-all"),
    ],
)
def test_faults_and_delays(rule: dict[str, Any], call: dict[str, Any], expected: str) -> None:
    """A fault is what `requests` raises for it; a delay as long as the call's timeout is that timeout."""
    logs, _ = shown({"optional": True, **rule}, **call)

    assert expected == logs[0].removeprefix("status_code: ")


@pytest.mark.parametrize(
    ("rule", "call", "isolate"),
    [
        pytest.param({"delay": 5.001}, {"timeout": None}, False, id="delay"),
        pytest.param({"delay": 5.001}, {"timeout": None}, True, id="delay-in-a-worker"),
        pytest.param({"delay": 1e308}, {"timeout": None}, False, id="delay-for-ever"),
        pytest.param({"fault": "timeout"}, {"timeout": None}, False, id="timeout-of-a-call-without-one"),
        pytest.param({"fault": "timeout"}, {"timeout": None}, True, id="timeout-in-a-worker"),
        pytest.param({"fault": "timeout"}, {"timeout": 6}, False, id="timeout-beyond-the-limit"),
    ],
)
def test_past_the_limit(rule: dict[str, Any], call: dict[str, Any], isolate: bool) -> None:
    """Delays past Segment's limit end the event at once, on the virtual clock."""
    (delivery,) = replayed("prints_reply", [event(properties=call)], replies=[rule], limits=SEGMENTS, isolate=isolate)

    assert ("exhausted", "Timeout") == (delivery.outcome, delivery.reason)
    assert "of delays and sleeps" in delivery.error.message, "it was stopped after 5 s of real time"
    assert [URL] == [request.url for request in delivery.requests]


def test_fault_in_the_delivery() -> None:
    """A delivery tells each request's reply or fault, and its delays add up."""
    rules = [{"times": 1, "fault": "reset", "delay": 0.5}, {"times": 1, "status": 503, "delay": 0.25}]

    first, second, third = replayed(
        "prints_reply", [event(1), event(2), event(3)], replies=rules, limits=SEGMENTS, isolate=False
    )

    assert [("reset", None, 0.5), (None, 503, 0.25), (None, 200, 0)] == [
        (each.exchanges[0].fault, getattr(each.exchanges[0].reply, "status", None), each.attempts[0].elapsed)
        for each in (first, second, third)
    ]


@pytest.mark.parametrize(
    ("rule", "message"),
    [({"fault": "timeout"}, "timed out"), ({"fault": "reset"}, "connection failed"), ({"delay": 3}, "timed out")],
    ids=["timeout", "reset", "delay"],
)
def test_retry(rule: dict[str, Any], message: str) -> None:
    """A handler can tell a timeout from a failed connection, and what it raises for it decides."""
    (delivery,) = replayed(
        "raises_retry_on_trouble", [event(properties={"timeout": 3})], replies=[rule], limits=SEGMENTS, isolate=False
    )

    assert ("exhausted", "RetryError") == (delivery.outcome, delivery.reason)
    assert delivery.error is not None
    assert message == delivery.error.message


@pytest.mark.parametrize(
    ("status", "location", "expected"),
    [
        pytest.param(301, "https://api.test/new", ["POST {url}", "GET https://api.test/new"], id="301-turns-to-get"),
        pytest.param(307, "https://api.test/new", ["POST {url}", "POST https://api.test/new"], id="307-keeps-post"),
        pytest.param(302, "/new", ["POST {url}", "GET https://api.test/new"], id="relative"),
        pytest.param(303, "//other.test/x", ["POST {url}", "GET https://other.test/x"], id="other-host"),
    ],
)
def test_redirect(status: int, location: str, expected: list[str]) -> None:
    """Redirects are followed as `requests` follows them, and each step is recorded."""
    rule = {"url": URL, "status": status, "headers": {"Location": location}}

    logs, made = shown(rule)

    assert [step.format(url=URL) for step in expected] == made
    assert f"[({status}, '{URL}')]" == facts(logs)["history"]


def test_redirect_not_followed() -> None:
    """A call that forbids redirects gets the redirect itself."""
    logs, made = shown({"status": 301, "headers": {"Location": "/new"}}, allow_redirects=False)

    assert ("301", "True") == (facts(logs)["status_code"], facts(logs)["is_redirect"])
    assert [f"POST {URL}"] == made


def test_redirect_loop() -> None:
    """A redirect without end stops where `requests` stops."""
    logs, made = shown({"status": 302, "headers": {"Location": URL}})

    assert (["TooManyRedirects"], 31) == (logs, len(made))


@pytest.mark.parametrize("allow_redirects", [True, False], ids=["full-road", "short-road"])
def test_cookie_of_a_reply(allow_redirects: bool) -> None:
    """A reply's cookie is in the response, by either road."""
    logs, _ = shown({"headers": {"Set-Cookie": "a=1; Path=/"}}, allow_redirects=allow_redirects)

    assert "{'a': '1'}" == facts(logs)["cookies"]


@pytest.mark.parametrize("isolate", [True, False], ids=["worker", "inline"])
def test_session(isolate: bool) -> None:
    """A session keeps its headers, credentials, hooks and cookies; an adapter that is no HTTPAdapter is not used."""
    replies = [{"url": "*/first", "headers": {"Set-Cookie": "kept=yes; Path=/"}, "status": 201}]

    (delivery,) = replayed("uses_session", [event()], replies=replies, isolate=isolate)

    own = {"X-Own": "yes", "Authorization": "Basic dXNlcjp3b3Jk"}
    assert [own, {**own, "Cookie": "kept=yes"}] == [request.headers for request in delivery.requests]
    assert ("200 [201, 200] {'kept': 'yes'}",) == delivery.logs


def test_an_adapter_of_its_own() -> None:
    """What is sent through an adapter, without a session, is recorded as well."""
    (delivery,) = replayed("sends_by_adapter", [event()])

    assert ["GET https://api.test/adapter"] == [f"{each.method} {each.url}" for each in delivery.requests]


def test_forms() -> None:
    """Every kind of body, query and credential is recorded as it would go over the wire."""
    (delivery,) = replayed("sends_every_form", [event()])

    form = "application/x-www-form-urlencoded"
    basic = "Basic dXNlcjp3b3Jk"
    url = "https://api.test/form"
    *others, upload = [
        (request.method, request.url, request.headers, request.body)
        for request in sorted(delivery.requests, key=lambda each: "multipart" in str(each.headers))
    ]
    assert [
        ("GET", f"{url}?a=1&a=2&b=%C3%BC+%26", {}, None),
        ("POST", url, {"Content-Type": form}, "a=1&b=2&b=%C3%BC"),
        ("POST", url, {"Content-Type": "text/plain"}, "text ü"),
        ("PUT", url, {}, "data:application/octet-stream;base64,/wA="),
        ("PUT", url, {}, "bytes"),
        ("PATCH", url, {"Transfer-Encoding": "chunked"}, "one,two"),
        ("POST", url, {}, "from a file"),
        ("DELETE", url, {"Authorization": basic}, None),
        ("GET", "https://api.test/form", {"Authorization": basic}, None),
        ("GET", url, {}, None),
        ("HEAD", url, {}, None),
        ("OPTIONS", url, {}, None),
        ("PURGE", url, {}, None),
    ] == others
    boundary = upload[2]["Content-Type"].removeprefix("multipart/form-data; boundary=")
    assert f'name="upload"; filename="name.txt"\r\n\r\ncontent\r\n--{boundary}--' in str(upload[3])
    assert ("[b'{}'] b''",) == delivery.logs
