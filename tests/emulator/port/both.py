"""A small handler run twice: as Python, and as the JavaScript that it becomes."""

from __future__ import annotations

import itertools
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from emulator import Delivery, load_function, replay
from emulator.port import port

from .wording import as_3_11_words_it

HEAD = """
import requests
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote
from requests.exceptions import RequestException, Timeout
from emulator.segment import InvalidEventPayload, RetryError, ValidationError, cache


def answer(value):
    requests.post("https://x.test/", json={"value": value}, timeout=1, allow_redirects=False)

"""


def written(folder: Path, source: str) -> Path:
    """Write a handler of this text, under the imports and `answer`, and return its file."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = folder / "handler.py"
    handler.write_text(HEAD + "\n" + textwrap.dedent(source), encoding="utf-8")
    return handler


def ported(handler: Path) -> Path:
    """Write handler.js beside a handler and return it."""
    made = port(handler)
    made.path.write_text(made.text, encoding="utf-8")
    return made.path


def ends(handler: Path, events: Sequence[Any], **how: Any) -> list[dict[str, Any]]:
    """Return how each event ends in a function: outcome, reason, error, logs and requests."""
    function = load_function(handler)
    return [_end(delivery) for delivery in replay(function, events, retry=False, redact=False, **how)]


def _end(delivery: Delivery) -> dict[str, Any]:
    return {
        "outcome": delivery.outcome,
        "reason": delivery.reason,
        "error": delivery.error and (delivery.error.name, as_3_11_words_it(delivery.error.message)),
        "logs": delivery.logs,
        "requests": [
            {
                "method": request.method,
                "url": request.url,
                "headers": _headers(request.headers),
                "body": _body(request),
            }
            for request in delivery.requests
        ],
    }


def _body(request: Any) -> Any:
    """Return a body as JSON, where it is any."""
    try:
        return request.json() if request.body else None
    except ValueError:
        return request.body


def by_the_hour(
    rounds: Iterable[tuple[Sequence[dict[str, Any]], Sequence[dict[str, Any]]]],
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Return the events and reply rules of many rounds as those of one run, which starts each runtime once.

    The events of a round arrive in an hour of their own, in which its rules answer; a messageId tells the round.
    """
    events: list[dict[str, Any]] = []
    rules: list[dict[str, Any]] = []
    for hour, (replies, given) in enumerate(rounds):
        at = (_BEGAN + timedelta(hours=hour)).isoformat()
        events += [{**event, "messageId": f"{hour}-{n}", "receivedAt": at} for n, event in enumerate(given)]
        rules += [{**rule, "optional": True, "from": f"+{hour}h", "until": f"+{hour + 1}h"} for rule in replies]
    return events, rules


_BEGAN = datetime(2026, 6, 1, tzinfo=UTC)
_OF_THE_CLIENT = {"user-agent", "accept", "accept-encoding", "connection", "content-length"}


def _headers(headers: Any) -> dict[str, str]:
    return {name.lower(): value for name, value in dict(headers).items() if name.lower() not in _OF_THE_CLIENT}


def differences(handler: Path, events: Sequence[Any], **how: Any) -> Iterator[tuple[Any, Any, Any]]:
    """Yield each event that ends in different ways in a handler and its port, with both ends."""
    settings = how.pop("settings", {})
    python = ends(handler, events, settings=settings, isolate=False, **how)
    node = ends(ported(handler), events, settings=settings, **how)
    for event, one, other in itertools.zip_longest(events, python, node):
        if one != other:
            yield event, one, other
