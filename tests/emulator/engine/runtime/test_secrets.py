"""A secret is in no delivery, whatever the handler does with it."""

from __future__ import annotations

import base64
import json
import string
from urllib.parse import quote, unquote

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from emulator.engine.replaying import replay
from emulator.inputs.bundle import read_function
from emulator.values.function import RuntimeName
from emulator.values.model import Delivery

from .situations import FUNCTIONS, event, replayed

KINDS = ("track", "page", "screen")
API_KEY, WRITE_KEY = "SECRET-Key/with+signs&mo=re", "WRITEKEY0123456789abc"
# Begun and ended so that no secret is a word that the deliveries hold anyway.
SECRET = st.text(string.ascii_letters + string.digits + "-_./+&=%~ üß", min_size=5, max_size=20).map("Zq7{}x9K".format)


def shouted(api_key: str, write_key: str, *, redact: bool = True) -> list[Delivery]:
    """Replay events whose handlers put both secrets wherever they can."""
    events = [event(number, kind, writeKey=write_key) for number, kind in enumerate(KINDS)]
    return replayed("shouts_secrets", events, settings={"apiKey": api_key}, redact=redact, isolate=False)


def visible(deliveries: list[Delivery], secret: str) -> list[str]:
    """Return the ways in which a secret can be read in the deliveries."""
    text = json.dumps([delivery.to_dict() for delivery in deliveries], ensure_ascii=False)
    basic = base64.b64encode(f"user:{secret}".encode()).decode()
    forms = {
        "plain": secret,
        "JSON": json.dumps(secret)[1:-1],
        "twice JSON": json.dumps(json.dumps(secret))[3:-3],
        "percent": quote(secret, safe=""),
        "base64": basic[8:-4],
    }
    found = [name for name, form in forms.items() if form in text]
    return found + (["unquoted"] if secret in unquote(text) else [])


def test_everywhere() -> None:
    """Neither a sensitive setting nor an event's writeKey shows in logs, requests, errors or refusals."""
    deliveries = shouted(API_KEY, WRITE_KEY)

    assert ["ValidationError", "{{settings.apiKey}}", "Refused"] == [
        delivery.error.name for delivery in deliveries if delivery.error
    ]
    assert [] == visible(deliveries, API_KEY) + visible(deliveries, WRITE_KEY)
    assert 12 == len(deliveries[0].requests)
    for placeholder in ("{{settings.apiKey}}", "{{event.writeKey}}"):
        assert placeholder in str(deliveries[0].to_dict())


def test_not_asked_for() -> None:
    """With redact=False everything shows, so that the tests above prove something."""
    deliveries = shouted(API_KEY, WRITE_KEY, redact=False)

    assert ["plain", "percent", "base64"] == [
        form for form in visible(deliveries, API_KEY) if form in ("plain", "percent", "base64")
    ]
    assert "plain" in visible(deliveries, WRITE_KEY)


@hypothesis_settings(max_examples=25, deadline=None)
@given(SECRET, SECRET)
def test_any_secret(api_key: str, write_key: str) -> None:
    """The same holds for any two secrets."""
    deliveries = shouted(api_key, write_key)

    assert [] == visible(deliveries, api_key) + visible(deliveries, write_key)


@pytest.mark.parametrize("isolate", [True, False], ids=["worker", "inline"])
def test_reply(isolate: bool) -> None:
    """A secret that a reply hands back does not show either."""
    replies = [{"status": 401, "headers": {"X-Key": API_KEY}, "body": f"bad key {API_KEY}"}]

    deliveries = replayed("prints_reply", [event()], settings={"apiKey": API_KEY}, replies=replies, isolate=isolate)

    assert [] == visible(deliveries, API_KEY)
    assert "text: 'bad key {{settings.apiKey}}'" in deliveries[0].logs


def test_secret_across_the_log_limit() -> None:
    """A secret that the 4 KB limit would cut in two shows no part of itself."""
    (delivery,) = replayed(
        "prints_at_length", [event(text="x" * 4090 + "{apiKey}")], settings={"apiKey": "cut-in-two-secret"}
    )

    assert "cut-in" not in "".join(delivery.logs)
    assert len("\n".join(delivery.logs)) <= 4096


PEM = "\n".join(
    ["-----BEGIN PRIVATE KEY-----", *(f"{n:02}{'Zq7x' * 15}" for n in range(36)), "-----END PRIVATE KEY-----"]
)


@pytest.mark.parametrize("runtime", ["python", "node"])
@pytest.mark.parametrize("before", [0, 10, 1200, 1800, 3000])
def test_a_secret_of_several_lines(runtime: RuntimeName, before: int) -> None:
    """A PEM key is in no log: not whole, not in pieces, not where the log is cut."""
    given = {"type": "track", "event": "e", "properties": {"before": before}, "messageId": "m"}
    pem = read_function(FUNCTIONS / "logs_a_pem", runtime)
    (delivery,) = replay(pem, [given], settings={"apiKey": PEM})

    assert "Zq7x" not in "\n".join(delivery.logs)
    assert "{{settings.apiKey}}" in delivery.logs[0]
