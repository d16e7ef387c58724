"""`--ignore`: what is left out of the comparison, and what never was there."""

from __future__ import annotations

import base64
import gzip
from typing import Any

import pytest

from emulator.errors import UsageError
from emulator.tools.parity.comparison import compare
from emulator.tools.parity.ignoring import Ignores
from emulator.values.model import Attempt, Delivery, Exchange, Reply, Request

PACKED = "data:application/octet-stream;base64," + base64.b64encode(gzip.compress(b'{"at": 1, "a": 2}')).decode()


def sent(url: str = "https://x.test/", body: str | None = None, log: str = "", **headers: str) -> Delivery:
    """Return a delivery of one request."""
    request = Request(method="POST", url=url, headers=headers, body=body)
    exchange = Exchange(request=request, reply=Reply(headers={}))
    attempt = Attempt(at=0, exchanges=(exchange,), error=None, elapsed=0.0)
    logs = (log,) if log else ()
    return Delivery(
        position=0, destination="d", event_type="track", message_id="m", outcome="delivered", reason=None,
        attempts=(attempt,), logs=logs,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("ignored", "a", "b"),
    [
        ("header:content-type", {"Accept": "1", "Content-Type": "a"}, {"Accept": "1", "content-type": "b"}),
        ("query:at", {"url": "https://x.test/p?at=1&b=2#f"}, {"url": "https://x.test/p?b=2#f"}),
        ("query:the at", {"url": "https://x.test/?the%20at=1"}, {"url": "https://x.test/?the+at=2"}),
        ("query:at", {"url": "https://x.test/?at=1"}, {"url": "https://x.test/"}),
        ("body:$.at", {"body": '{"at": 1, "a": 2}'}, {"body": '{"a": 2}'}),
        ("body:sent.at", {"body": '{"sent": {"at": 1, "b": 0}}'}, {"body": '{"sent": {"at": 2, "b": 0}}'}),
        ("body:items[*].id", {"body": '{"items": [{"id": 1}, {"id": 2}]}'}, {"body": '{"items": [{"id": 3}, {}]}'}),
        ("body:*.id", {"body": '{"a": {"id": 1}, "b": {}}'}, {"body": '{"a": {}, "b": {"id": 2}}'}),
        ("body:at", {"body": "at=1&a=2"}, {"body": "a=2&at=3"}),
        ("body:at", {"body": PACKED}, {"body": '{"a": 2}'}),
        ("log", {"log": "a"}, {"log": "b"}),
    ],
)
def test_what_is_left_out(ignored: str, a: dict[str, Any], b: dict[str, Any]) -> None:
    """What is named is not compared, in whichever of both it stands; without that both would differ."""
    ignores = Ignores([ignored])
    one, other = sent(**a), sent(**b)

    assert compare(one, other, same_runtime=True)
    assert [] == compare(ignores.without(one), ignores.without(other), same_runtime=True)
    assert [] == list(ignores.unused)


@pytest.mark.parametrize("ignored", ["header:x-at", "query:at", "body:at", "body:a.b", "body:items[*].id", "log"])
def test_what_was_never_there(ignored: str) -> None:
    """A delivery without it stays as it is, and that nothing had it is known."""
    ignores = Ignores([ignored])
    delivery = sent(url="https://x.test/?b=at", body='{"a": 1, "items": []}', Accept="1")

    assert delivery == ignores.without(delivery)
    assert [ignored] == list(ignores.unused)


@pytest.mark.parametrize("text", ["", "header", "header:", "cookie:a", "query", "body", "body:", "log:a", "body:[["])
def test_wrong_words(text: str) -> None:
    """One line that says what can be written."""
    with pytest.raises(UsageError, match=r"header:NAME, query:NAME, body:PATH or log|is not a path"):
        Ignores([text])
