"""One way to hand an event to a destination's handler and see every request it makes."""

from __future__ import annotations

import copy
import importlib
import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import requests
import responses

from emulator.segment import EventNotSupported, InvalidEventPayload, RetryError, ValidationError

SCHEMAS = Path(__file__).parents[2] / "schemas" / "destinations"
SEGMENTS_OWN = (EventNotSupported, InvalidEventPayload, RetryError, ValidationError)
# What the handlers set; requests adds others of its own, which are no business of a handler's.
HEADERS = ("Authorization", "Content-Type", "X-API-Version")

Reply = tuple[int, str] | Exception
Invoke = Callable[..., tuple[list[dict[str, Any]], str | None]]


@pytest.fixture(scope="session")
def invoke() -> Iterator[Invoke]:
    """`invoke(destination, event, settings, replies=())` gives (requests, "ErrorName: message" or None).

    Requests come as `{method, url, headers, body}`, each checked against the destination's schemas. Each is answered
    with the next of the replies, (status, text) or an exception, and after those with 200. What a handler raises
    beside Segment's own errors is not caught, and one that changes its event or settings fails.
    """
    with pytest.MonkeyPatch.context() as patch:
        # A netrc file on the machine would replace the Authorization header under test.
        patch.setenv("NETRC", os.devnull)
        yield _invoke


def _invoke(
    destination: str, event: dict[str, Any], settings: dict[str, Any], replies: tuple[Reply, ...] = ()
) -> tuple[list[dict[str, Any]], str | None]:
    handlers = importlib.import_module(f"functions.{destination}.handler")
    handler = getattr(handlers, f"on{event['type'].capitalize()}")
    waiting = list(replies)
    seen: list[dict[str, Any]] = []
    given = copy.deepcopy((event, settings))
    error = None
    with responses.RequestsMock(assert_all_requests_are_fired=False) as network:

        def answer(request: requests.PreparedRequest) -> Any:
            seen.append(_document(request))
            reply = waiting.pop(0) if waiting else (200, "{}")
            return (
                reply if isinstance(reply, Exception) else (reply[0], {"Location": "https://elsewhere.test/"}, reply[1])
            )

        for method in ("GET", "POST", "DELETE", "PUT", "PATCH", "HEAD"):
            network.add_callback(method, re.compile(".*"), answer, content_type="text/plain; charset=utf-8")
        try:
            handler(event, settings)
        except SEGMENTS_OWN as raised:
            error = f"{type(raised).__name__}: {raised}"
    assert given == (event, settings), "the handler changed its event or settings"
    for document in seen:
        assert _fitting(destination, document), f"fits no schema of {destination}: {document}"
    return seen, error


def _document(request: requests.PreparedRequest) -> dict[str, Any]:
    return {
        "method": request.method,
        "url": request.url,
        "headers": {name: request.headers[name] for name in HEADERS if name in request.headers},
        "body": json.loads(request.body) if request.body else None,
    }


_validators: dict[str, list[tuple[str, jsonschema.Draft202012Validator]]] = {}


def _fitting(destination: str, document: dict[str, Any]) -> list[str]:
    """Names of the destination's schemas that the request fits."""
    if destination not in _validators:
        _validators[destination] = [
            (path.stem, jsonschema.Draft202012Validator(json.loads(path.read_text(encoding="utf-8"))))
            for path in sorted((SCHEMAS / destination).glob("*.json"))
        ]
    return [name for name, validator in _validators[destination] if validator.is_valid(document)]


@pytest.fixture(scope="session")
def fitting() -> Callable[[str, dict[str, Any]], list[str]]:
    """`fitting(destination, request)` names the request schemas that fit."""
    return _fitting
