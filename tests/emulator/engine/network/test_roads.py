"""The short road through `requests` records and answers exactly what the full road does, whatever the call."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
import requests
from hypothesis import example, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from urllib3.exceptions import LocationParseError

from emulator.engine.network.requests_door import intercepted
from emulator.values import jsonvalue
from emulator.values.model import Reply

URL = "https://api.test/v1/track"
DEFAULT = Reply(headers={"Content-Type": "application/json"})


class Recorder:
    """Keeps every call, answers the first with one reply, and lets a quarter of a second pass for each."""

    def __init__(self, reply: Reply) -> None:
        self.calls: list[Any] = []
        self._reply = reply
        self._now = 0.0

    def send(self, method: str, url: str, headers: dict[str, str], body: str | None, timeout: float | None) -> Reply:
        """Keep the call, headers in their order."""
        self.calls.append((method, url, list(headers.items()), body, timeout))
        self._now += 0.25
        return self._reply if len(self.calls) == 1 else DEFAULT

    def parse(self, text: bytes) -> Any:
        """Parse as the emulator does."""
        try:
            return jsonvalue.parse(text)
        except ValueError as error:
            raise json.JSONDecodeError(str(error), "", 0) from None

    def clock(self) -> float:
        """Return the time, a quarter of a second for each call."""
        return self._now


def seen(response: requests.Response) -> dict[str, Any]:
    """Return whatever of a response a handler may look at."""
    sent = response.request
    facts = {name: getattr(response, name) for name in ("status_code", "reason", "ok", "url", "text", "content")}
    facts |= {name: getattr(response, name) for name in ("encoding", "elapsed", "is_redirect", "links")}
    facts |= {"history": [(each.status_code, each.url, each.elapsed, each.text) for each in response.history]}
    facts |= {"headers": list(response.headers.items()), "cookies": response.cookies.get_dict()}
    facts |= {"request": (sent.method, sent.url, list(sent.headers.items()), sent.body, sent.hooks)}
    facts |= {"lines": list(response.iter_lines()), "chunks": b"".join(response.iter_content(7))}
    return facts | {"json": outcome(response.json), "raised": outcome(response.raise_for_status)}


def outcome(call: Callable[[], Any]) -> Any:
    """Return what a call returns, or the type of what it raises."""
    try:
        return call()
    except Exception as error:  # noqa: BLE001 - which one it is is the point
        return type(error)


def through(road: str, arguments: dict[str, Any], reply: Reply) -> Any:
    """Make one call by the short road, which plain calls take, or the full one; return calls and response."""
    recorder = Recorder(reply)
    with intercepted(recorder):
        request = requests.request if road == "short" else requests.Session().request
        response = outcome(lambda: request(**arguments))
        facts = seen(response) if isinstance(response, requests.Response) else response
    return recorder.calls, facts


NAMES = ["X-Own", "x-own", "Authorization", "Content-Type", "content-type", "Content-Length", "Cookie", "Ünsafe", ""]
NAMES += ["Accept", "accept", "User-Agent", "CONNECTION", "Bad\nName", " Lead", b"X-Bytes", b"Accept", 3]
VALUES = [
    "v",
    "*/*",
    "keep-alive",
    "text/plain",
    "a\nb",
    "a\r\nb: c",
    " lead",
    "",
    "ünï",
    "€",
    b"bytes",
    b"\xff",
    None,
    5,
]
URLS = [URL, f"{URL}?b=2&a=1#part", "HTTPS://API.test/Ä ö/%zz?q=ü", "https://api.test", "http://api.test:8080/x"]
URLS += [" https://api.test/lead", "https://bücher.test/", "https://user:word@api.test/", "https://api.test/a@b"]
URLS += [
    "api.test/none",
    "https://",
    "",
    "ftp://api.test/",
    "mailto:a@b",
    "httpx://api.test/",
    "http://[::1",
    "http://*.test",
]
URLS += ["https://api.test:port/", b"https://api.test/bytes", None, 3]
METHODS = ["GET", "post", "Put", "DELETE", "HEAD", "OPTIONS", "purge", "", "PÖST"]
TIMEOUTS = [None, 5, 0.25, (3, 5), (3, None), 0, -1, True, "5", (1,), (1, "x"), float("inf")]
VALUE = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["\ud800", {1}, b""]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
CALL = st.fixed_dictionaries(
    {"method": st.sampled_from(METHODS), "url": st.sampled_from(URLS) | st.text(max_size=8).map(f"{URL}/{{}}".format)},
    optional={
        "json": VALUE,
        "headers": st.none() | st.dictionaries(st.sampled_from(NAMES), st.sampled_from(VALUES), max_size=4),
        "timeout": st.sampled_from(TIMEOUTS),
        "allow_redirects": st.sampled_from([True, False, None]),
        "data": st.sampled_from([None, {}, {"a": "1"}, "", "text", b"bytes"]),
        "params": st.sampled_from([None, {}, {"a": ["1", "ü"]}, "q=1"]),
    },
)
REPLY = st.builds(
    Reply,
    status=st.sampled_from([200, 201, 204, 301, 302, 303, 307, 308, 400, 404, 429, 503, 599]),
    headers=st.dictionaries(
        st.sampled_from(
            ["Content-Type", "Set-Cookie", "set-cookie", "Content-Encoding", "Content-Length", "X", "Link", "Location"]
        ),
        st.sampled_from(
            ["application/json", "a=1; Path=/", "gzip", "999", "text/plain; charset=latin-1", "<x>; rel=next", "/there"]
        ),
        max_size=3,
    ),
    body=st.sampled_from(["{}", "", "ü€", '{"a": 1.0}', '{"malformed": ', "[1]\n2", "NaN"]),
)


@hypothesis_settings(max_examples=250, deadline=None)
@given(CALL, REPLY)
@example({"method": "post", "url": URL, "json": float("nan")}, DEFAULT)
@example({"method": "post", "url": URL, "headers": {"X": "a\nb"}}, DEFAULT)
@example({"method": "post", "url": URL, "headers": {"accept": "a", "ACCEPT": None}}, DEFAULT)
@example({"method": "post", "url": URL, "headers": {"X-Own": "1", "Accept": "a"}}, DEFAULT)
@example({"method": "post", "url": URL, "headers": {"X-Own": "a\nb", "x-own": "v"}}, DEFAULT)
@example({"method": "post", "url": "api.test", "headers": {"X-Own": "a\nb"}}, DEFAULT)
@example({"method": "post", "url": "ftp://api.test", "json": float("nan")}, DEFAULT)
@example({"method": "post", "url": URL, "headers": [("X-Own", "1")]}, DEFAULT)
@example({"method": "post", "url": URL, "unknown": 1}, DEFAULT)
@example({"method": "post", "url": "https://user:word@api.test/"}, DEFAULT)
@example({"method": "post", "url": URL, "headers": {"X-Own": "1", "A": "2", "x-own": "3"}}, DEFAULT)
@example({"method": None, "url": URL}, DEFAULT)
@example({"method": "post", "url": URL, "json": {}}, Reply(status=302, headers={"Location": "https://b.test/?c"}))
@example(
    {"method": "put", "url": URL, "json": [1]}, Reply(status=307, headers={"Location": "there", "Set-Cookie": "a=1"})
)
@example({"method": "get", "url": URL, "timeout": 9}, Reply(status=301, headers={"Location": "ftp://b.test/"}))
@example({"method": "get", "url": URL}, Reply(status=308, headers={}))
@example({"method": "get", "url": "ftp://api.test/", "headers": {"X": "a\nb"}}, DEFAULT)
@example({"method": "get", "url": URL, "allow_redirects": False}, Reply(headers={"Set-Cookie": "a=1"}))
def test_both_roads(arguments: dict[str, Any], reply: Reply) -> None:
    """Both roads record the same call and give the same response, or raise the same error before recording any."""
    roads = [through(road, arguments, reply) for road in ("short", "full")]

    assert roads[1] == roads[0]


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        pytest.param({"url": "api.test/track"}, requests.exceptions.MissingSchema, id="no-scheme"),
        pytest.param({"url": "https://"}, requests.exceptions.InvalidURL, id="no-host"),
        pytest.param({"url": "ftp://api.test/"}, requests.exceptions.InvalidSchema, id="foreign-scheme"),
        pytest.param({"url": 'https://a"b.test/'}, requests.exceptions.ConnectionError, id="no-host-name"),
        pytest.param({"url": f"https://{'a' * 64}.test/"}, LocationParseError, id="long-label"),
        pytest.param({"url": "https://api..test/"}, LocationParseError, id="empty-label"),
        pytest.param({"url": URL, "json": float("nan")}, requests.exceptions.InvalidJSONError, id="nan"),
        pytest.param(
            {"url": URL, "headers": {"X": "a\nb"}}, requests.exceptions.InvalidHeader, id="header-with-newline"
        ),
        pytest.param({"url": URL, "headers": {"X": "5 €"}}, UnicodeEncodeError, id="header-beyond-latin-1"),
        pytest.param({"url": URL, "headers": {"Ü": "v"}}, UnicodeEncodeError, id="header-name-beyond-ascii"),
        pytest.param(
            {"url": URL, "headers": {"X": "a\x01"}},
            requests.exceptions.InvalidHeader,
            id="header-with-control-character",
        ),
        pytest.param(
            {"url": URL, "headers": {"a b": "c"}}, requests.exceptions.InvalidHeader, id="header-name-with-space"
        ),
        pytest.param({"url": URL, "timeout": 0}, ValueError, id="no-time"),
        pytest.param({"url": URL, "timeout": (1, 2, 3)}, ValueError, id="three-timeouts"),
    ],
)
def test_bad_call(arguments: dict[str, Any], error: type[Exception]) -> None:
    """A call that `requests` refuses is refused each time, and never recorded."""
    recorder = Recorder(DEFAULT)

    with intercepted(recorder):
        raised = [outcome(lambda: requests.post(**arguments)) for _ in range(2)]

    assert [True, True] == [issubclass(each, error) for each in raised]
    assert [] == recorder.calls


def test_many_urls() -> None:
    """However many addresses a handler uses, each call has its own."""
    recorder = Recorder(DEFAULT)

    with intercepted(recorder):
        for number in [*range(1500), 0]:
            requests.post(f"{URL}/{number} x", timeout=5)

    assert [f"{URL}/{number}%20x" for number in [*range(1500), 0]] == [call[1] for call in recorder.calls]


def test_plain_calls_take_the_short_road(monkeypatch: pytest.MonkeyPatch) -> None:
    """A call such as handlers make builds no session."""
    monkeypatch.setattr(requests.Session, "__init__", None)

    calls, facts = through(
        "short",
        {"method": "post", "url": URL, "json": {}, "headers": {"X": "1"}, "timeout": 5},
        DEFAULT,
    )

    assert (1, 200) == (len(calls), facts["status_code"])
