"""What fetch and https send is recorded as it would be on the wire, and answered as node-fetch answers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .situations import SEND, TRACK, deliveries, delivery, line, on_track, value_of

URL = "https://shop.test/a"
JSON = {"Content-Type": "application/json"}
TEXT = {"Content-Type": "text/plain;charset=UTF-8"}
FORM = {"Content-Type": "application/x-www-form-urlencoded;charset=UTF-8"}
REQUESTS: dict[str, tuple[str, tuple[str, str, dict[str, str], Any]]] = {
    "get": ("fetch('https://shop.test/a')", ("GET", URL, {}, None)),
    "no path": ("fetch('https://shop.test')", ("GET", "https://shop.test/", {}, None)),
    "a method in lower case": ("fetch('https://shop.test/a', { method: 'post' })", ("POST", URL, {}, None)),
    "a text": ("fetch('https://shop.test/a', { method: 'POST', body: 'ä' })", ("POST", URL, TEXT, "ä")),
    "an empty text": ("fetch('https://shop.test/a', { method: 'POST', body: '' })", ("POST", URL, TEXT, "")),
    "json": (
        "fetch('https://shop.test/a', { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: '{}' })",
        ("PUT", URL, JSON, {}),
    ),
    "a number": ("fetch('https://shop.test/a', { method: 'POST', body: 12 })", ("POST", URL, TEXT, 12)),
    "a buffer": ("fetch('https://shop.test/a', { method: 'POST', body: Buffer.from('ä') })", ("POST", URL, {}, "ä")),
    "bytes": (
        "fetch('https://shop.test/a', { method: 'POST', body: Buffer.from([255, 0]) })",
        ("POST", URL, {}, "data:application/octet-stream;base64,/wA="),
    ),
    "an array buffer": (
        "fetch('https://shop.test/a', { method: 'POST', body: new Uint8Array([97, 98]) })",
        ("POST", URL, {}, "ab"),
    ),
    "a form": (
        "fetch('https://shop.test/a', { method: 'POST', body: new URLSearchParams({ a: 'ü', b: 'c d' }) })",
        ("POST", URL, FORM, "a=%C3%BC&b=c+d"),
    ),
    "compressed": (
        "fetch('https://shop.test/a', { method: 'POST', body: zlib.zlib.gzipSync('') })",
        ("POST", URL, {}, "data:application/octet-stream;base64,H4sIAAAAAAAAAwMAAAAAAAAAAAA="),
    ),
    "a URL object": ("fetch(new URL('https://shop.test/a?b=c d'))", ("GET", URL + "?b=c%20d", {}, None)),
    "a Request": (
        "fetch(new Request('https://shop.test/a', { method: 'DELETE', headers: { 'X-A': '1' } }))",
        ("DELETE", URL, {"X-A": "1"}, None),
    ),
    "paths as they are": (
        "fetch('https://shop.test//services/x(default)/../y;z?q=$1')",
        ("GET", "https://shop.test//services/x(default)/../y;z?q=$1", {}, None),
    ),
    "a port": ("fetch('http://shop.test:8080/a')", ("GET", "http://shop.test:8080/a", {}, None)),
    "the usual port": ("fetch('https://shop.test:443/a')", ("GET", "https://shop.test:443/a", {}, None)),
    "a login": (
        "fetch('https://user:pass@shop.test/a')",
        ("GET", URL, {"Authorization": "Basic dXNlcjpwYXNz"}, None),
    ),
    "headers": (
        "fetch('https://shop.test/a', { headers: new Headers([['X-B', '1'], ['X-B', '2']]) })",
        ("GET", URL, {"X-B": "1, 2"}, None),
    ),
    "a header of bytes": (
        "fetch('https://shop.test/a', { headers: { Authorization: Buffer.from('Basic x') } })",
        ("GET", URL, {"Authorization": "Basic x"}, None),
    ),
    "the client's own headers": (
        "fetch('https://shop.test/a', { headers: { Accept: 'a/b', 'User-Agent': 'me', 'Content-Length': '9' } })",
        ("GET", URL, {"Accept": "a/b", "User-Agent": "me"}, None),
    ),
    "https.request": (
        "new Promise((done) => (r = https.request({ ...A, headers: { 'X-A': 1 } }, done), r.write('a'), r.end('b')))",
        ("POST", URL, {"X-A": "1"}, "ab"),
    ),
    "https.get": (
        "new Promise((done) => https.get('https://shop.test/a?b', (r) => r.on('data', () => {}).on('end', done)))",
        ("GET", URL + "?b", {}, None),
    ),
}


@pytest.mark.parametrize("situation", REQUESTS)
def test_requests(tmp_path: Path, situation: str) -> None:
    """Method, address, headers and body of each kind, less what the client adds by itself."""
    expression, expected = REQUESTS[situation]
    before = "const A = { hostname: 'shop.test', path: '/a', method: 'POST' }\n"
    found = delivery(tmp_path, before + on_track(f"await {expression}"))
    assert found.error is None, found.error
    ((method, url, headers, body),) = [tuple(request.document.values()) for request in found.requests]

    assert expected == (method, url, headers, body)
    assert line(found, "await", tmp_path) == found.exchanges[0].where


def test_form_data(tmp_path: Path) -> None:
    """A form with a file: the boundary is drawn from the event's own chance, so it repeats."""
    source = on_track(
        "const form = new FormData()",
        "form.append('a', '1')",
        "form.append('b', Buffer.from('x,y'), { filename: 'b.csv', contentType: 'text/csv' })",
        "await fetch('https://shop.test/a', { method: 'POST', body: form })",
    )
    one, two = (delivery(tmp_path, source).requests[0] for _ in range(2))
    boundary = one.headers["Content-Type"].removeprefix("multipart/form-data;boundary=")

    assert one == two
    assert str(one.body).replace("\r\n", "|") == (
        f'--{boundary}|Content-Disposition: form-data; name="a"||1|'
        f'--{boundary}|Content-Disposition: form-data; name="b"; filename="b.csv"|Content-Type: text/csv||x,y|'
        f"--{boundary}--|"
    )


REPLIES: dict[str, tuple[list[Any], str, Any]] = {
    "default": ([], "[r.status, r.ok, r.statusText, await r.json()]", [200, True, "OK", {}]),
    "json": (
        [{"status": 404, "json": {"a": "ä"}}],
        "[r.status, r.ok, r.statusText, await r.json()]",
        [404, False, "Not Found", {"a": "ä"}],
    ),
    "text": ([{"body": "ä€"}], "[await r.text(), r.url]", ["ä€", URL]),
    "buffer": ([{"body": "ä"}], "(await r.buffer()).toString('hex')", "c3a4"),
    "array buffer": ([{"body": "abc"}], "(await r.arrayBuffer()).byteLength", 3),
    "headers": (
        [{"headers": {"X-A": "1", "Set-Cookie": "a=b"}}],
        "[r.headers.get('x-a'), r.headers.get('set-cookie')]",
        ["1", "a=b"],
    ),
    "clone": ([{"body": "abc"}], "[await r.clone().text(), await r.text()]", ["abc", "abc"]),
    "stream": (
        [{"body": "abc"}],
        "await new Promise((done) => r.body.on('data', (data) => done(data.toString())))",
        "abc",
    ),
    "compressed": (
        [{"body": "abc", "headers": {"Content-Encoding": "gzip"}}],
        "[await r.text(), r.headers.get('content-encoding')]",
        ["abc", "gzip"],
    ),
    "nothing": ([{"status": 204, "body": ""}], "[r.status, await r.text()]", [204, ""]),
    "large": ([{"body": "x" * 300_000}], "(await r.text()).length", 300_000),
    "malformed": (
        [{"fault": "malformed"}],
        "await r.json().catch((e) => [e.name, e.type, e instanceof FetchError])",
        ["FetchError", "invalid-json", True],
    ),
}


@pytest.mark.parametrize("situation", REPLIES)
def test_replies(tmp_path: Path, situation: str) -> None:
    """What a response gives, in each way that it can be read."""
    rules, expression, expected = REPLIES[situation]
    source = f"const ask = async () => {{ const r = await fetch('{URL}'); return {expression} }}\n"
    rules = [{"url": "https://shop.test/", "times": 9}, *({"url": URL, **rule} for rule in rules)]

    assert expected == value_of(
        tmp_path, "await ask()", before=source, replies=[{**rule, "optional": True} for rule in rules]
    )


def test_the_text_of_a_reply_that_is_not_json(tmp_path: Path) -> None:
    """It is node-fetch's own."""
    found = delivery(tmp_path, on_track(f"await (await fetch('{URL}')).json()"), replies=[{"body": "<html>"}])

    assert found.error is not None
    assert "FetchError" == found.error.name
    assert line(found, "fetch(", tmp_path) == found.error.where
    assert found.error.message.startswith(f"invalid json response body at {URL} reason: Unexpected token '<'")


FAULTS = {
    "reset": (
        {"fault": "reset"},
        ["system", "ECONNRESET", "ECONNRESET"],
        f"request to {URL} failed, reason: socket hang up",
        0,
    ),
    "refused": (
        {"fault": "refused"},
        ["system", "ECONNREFUSED", "ECONNREFUSED"],
        f"request to {URL} failed, reason: connect ECONNREFUSED shop.test:443",
        0,
    ),
    "timeout": ({"fault": "timeout"}, ["request-timeout", None, None], f"network timeout at: {URL}", 2),
    "a delay": ({"delay": 2}, ["request-timeout", None, None], f"network timeout at: {URL}", 2),
    "a reset after a while": (
        {"fault": "reset", "delay": 1},
        ["system", "ECONNRESET", "ECONNRESET"],
        f"request to {URL} failed, reason: socket hang up",
        1,
    ),
}


@pytest.mark.parametrize("situation", FAULTS)
def test_faults(tmp_path: Path, situation: str) -> None:
    """Each is a FetchError with node-fetch's type, code and text, after its virtual time."""
    rule, codes, text, elapsed = FAULTS[situation]
    source = on_track(
        f"try {{ await fetch('{URL}', {{ timeout: 2000 }}) }} catch (error) {{",
        "  console.log(JSON.stringify([error.type, error.code, error.errno]), error instanceof FetchError)",
        "  throw error",
        "}",
    )
    found = delivery(tmp_path, source, replies=[rule])

    assert found.error is not None
    assert ("FetchError", text) == (found.error.name, found.error.message)
    assert [f"[{', '.join(map(repr, codes))}] true".replace("'", '"').replace("None", "null").replace(", ", ",")] == [
        log.replace(", ", ",") for log in found.logs
    ]
    assert elapsed == found.attempts[0].elapsed
    assert line(found, "fetch(", tmp_path) == found.error.where


def test_a_reply_just_in_time(tmp_path: Path) -> None:
    """A delay below the call's own timeout is waited for, in virtual time."""
    found = delivery(tmp_path, on_track(f"await fetch('{URL}', {{ timeout: 2000 }})"), replies=[{"delay": 1.999}])

    assert ("delivered", 1.999) == (found.outcome, found.attempts[0].elapsed)


def test_a_reply_that_never_comes(tmp_path: Path) -> None:
    """Without a timeout of its own the call waits until Segment stops it."""
    found = delivery(tmp_path, on_track(f"await fetch('{URL}')"), replies=[{"fault": "timeout"}])

    assert ("exhausted", "Timeout", ()) == (found.outcome, found.reason, found.notes)
    assert ["timeout"] == [exchange.fault for exchange in found.exchanges]


def test_requests_at_the_same_time(tmp_path: Path) -> None:
    """Their delays overlap, as they do at Segment; their order is that of the calls."""
    source = on_track(
        "const all = await Promise.all([3, 1, 2].map((n) => fetch('https://shop.test/' + n).then(() => n)))",
        "const one = fetch('https://shop.test/1').then(() => 'one')",
        "const first = await Promise.race([fetch('https://shop.test/3'), one])",
        "console.log(all, first)",
    )
    rules = [{"url": f"https://shop.test/{n}", "delay": n} for n in (1, 2, 3)]
    found = delivery(tmp_path, source, replies=rules)

    assert ("[ 3, 1, 2 ] one",) == found.logs
    assert [3, 1, 2, 1, 3] == [int(request.url[-1]) for request in found.requests]
    assert 4 == found.attempts[0].elapsed


def test_the_first_of_a_call_and_a_timer(tmp_path: Path) -> None:
    """A timer decides a race with a slow reply, and a quick reply decides it against the timer."""
    source = SEND + on_track(
        "const timer = () => new Promise((done) => setTimeout(done, 1500, 'timer'))",
        "const race = (url) => Promise.race([fetch(url).then(() => url), timer()])",
        "console.log(await race('https://a.test/2'), await race('https://a.test/1'))",
    )
    rules = [{"url": "https://a.test/1", "delay": 1}, {"url": "https://a.test/2", "delay": 2}]
    found = delivery(tmp_path, source, replies=rules)

    assert ("timer https://a.test/1",) == found.logs
    assert 2.5 == found.attempts[0].elapsed


HOPS = [
    {"url": "https://shop.test/start", "status": 302, "headers": {"Location": "/next"}},
    {"url": "https://shop.test/keep", "status": 307, "headers": {"Location": "https://other.test/"}},
    {"url": "https://shop.test/loop", "status": 301, "headers": {"Location": "/loop"}},
    {"url": "https://shop.test/away", "status": 301, "headers": {"Location": "/next"}, "optional": True},
]
REDIRECTS = {
    "followed": ("start", "", [("POST", "/start", "a"), ("GET", "/next", None)], None),
    "with its body": ("keep", "", [("POST", "/keep", "a"), ("POST", "other.test/", "a")], None),
    "by hand": ("start", "redirect: 'manual',", [("POST", "/start", "a")], None),
    "as an error": (
        "start",
        "redirect: 'error',",
        [("POST", "/start", "a")],
        "redirect mode is set to error: https://shop.test/start",
    ),
    "too many": (
        "loop",
        "follow: 2,",
        [("POST", "/loop", "a"), ("GET", "/loop", None), ("GET", "/loop", None)],
        "maximum redirect reached at: https://shop.test/loop",
    ),
}


@pytest.mark.parametrize("situation", REDIRECTS)
def test_redirects(tmp_path: Path, situation: str) -> None:
    """node-fetch follows them by its own rules; each hop is told, with the line of the call."""
    path, options, hops, message = REDIRECTS[situation]
    source = on_track(f"await fetch('https://shop.test/{path}', {{ method: 'POST', {options} body: 'a' }})")
    found = delivery(tmp_path, source, replies=[{**rule, "optional": True} for rule in HOPS])

    assert [(method, body) for method, _, body in hops] == [(each.method, each.body) for each in found.requests]
    assert [True] * len(hops) == [each.url.endswith(hop[1]) for each, hop in zip(found.requests, hops, strict=True)]
    assert message == (found.error.message if found.error else None)
    assert {line(found, "fetch(", tmp_path)} == {exchange.where for exchange in found.exchanges}


def test_texts_of_calls_that_can_not_be(tmp_path: Path) -> None:
    """node-fetch's own sentences, which handlers look for."""
    for call, text in [
        ("fetch('/a')", "Only absolute URLs are supported"),
        ("fetch('ftp://a.test/')", "Only HTTP(S) protocols are supported"),
        ("fetch('https://a.test/', { body: 'a' })", "Request with GET/HEAD method cannot have body"),
        ("fetch('https://a.test/', { headers: { 'a b': 'c' } })", "a b is not a legal HTTP header name"),
        ("fetch('https://a.test/', { headers: { a: 'ü\\n' } })", "ü\n is not a legal HTTP header value"),
    ]:
        error = delivery(tmp_path, on_track(f"await {call}")).error
        assert error is not None
        assert ("TypeError", text) == (error.name, error.message)


@pytest.mark.parametrize(
    "statement",
    [
        "https.globalAgent.createConnection({ host: 'a.test', port: 443 })",
        "new (https.request({}).socket.constructor)()",
    ],
)
def test_the_network_itself_is_refused(tmp_path: Path, statement: str) -> None:
    """With the line, and what to use instead."""
    found = delivery(tmp_path, on_track(statement))
    if "createConnection" in statement:
        assert len(found.refusals) == 1
        assert found.refusals[0].startswith(f"{line(found, statement, tmp_path)}: ")


def test_requests_are_those_of_their_event(tmp_path: Path) -> None:
    """Hundreds of events in a window, each with the requests of its own."""
    source = SEND + on_track("await send(event.messageId)", "await send(event.messageId)")
    events = [{**TRACK, "messageId": f"m-{number}"} for number in range(300)]

    for rules in (None, [{"url": "*", "status": 201}]):
        found = deliveries(tmp_path, source, *events, replies=rules)
        assert [[f"m-{n}"] * 2 for n in range(300)] == [[request.json() for request in each.requests] for each in found]
