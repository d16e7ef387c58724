"""Checks what comes from a worker: each line, since a handler can write to its process's pipes, and how much it is."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from emulator.engine.network.rule_answers import Sent
from emulator.values.jsonvalue import MAX_DEPTH, is_within

MOST_REQUESTS = 10_000
"""A handler makes a few requests, and a batch of 400 events a few for each; Segment states no limit."""
MOST_BYTES = 64 * 2**20
"""Of addresses, bodies and replies together, in characters."""
TOO_MUCH_SENT = (
    f"stopped: one invocation may make {MOST_REQUESTS:,} requests, of {MOST_BYTES >> 20} MB with their replies"
)
_ERRORS = {(str, str, str), (str, str, type(None))}
"""The types of an error's name, text and place."""
_RECORD = 512
"""What a request and its reply take beside their texts, about."""


def is_sound(told: list[Any]) -> bool:
    """Return whether a line about an invocation, `[kind, position, …]`, has the shape that `wire` gives it."""
    if told[0] == "request":
        return len(told) == 11 and _is_request(told)
    if len(told) == 4:
        return told[0] == "done" and _is_seconds(told[2]) and _is_seconds(told[3])
    return told[0] == "done" and len(told) == 12 and _is_done(*told[2:])


def _is_request(told: list[Any]) -> bool:
    _, _, asks, elapsed, late, where, timeout, method, url, headers, body = told
    return (
        type(asks) is type(late) is bool
        and _is_seconds(elapsed)
        and (where is None or type(where) is str)
        and (timeout is None or _is_seconds(timeout))
        and type(method) is type(url) is str
        and type(headers) is dict
        and _are_texts(headers.values())
        and (body is None or type(body) is str)
    )


def _is_done(*parts: Any) -> bool:
    error, stop, elapsed, logs, notes, refusals, spent, returned, reached, leftover = parts
    return (
        (error is None or (type(error) is list and tuple(map(type, error)) in _ERRORS))
        and (stop is None or stop == "timeout")
        and _is_seconds(elapsed)
        and type(logs) is type(notes) is type(refusals) is list
        and _are_texts((*logs, *notes, *refusals))
        and _is_seconds(spent)
        and (returned is None or is_within(returned, MAX_DEPTH))
        and type(reached) is list
        and all(type(each) is list and [*map(type, each)] == [str, int] for each in reached)
        and type(leftover) is bool
    )


def _is_seconds(value: Any) -> bool:
    return type(value) in (float, int) and 0 <= value < math.inf


def _are_texts(values: Iterable[Any]) -> bool:
    return {*map(type, values)} <= {str}


def size_of(sent: Sent) -> int:
    """Return about how much memory a request and its reply take, in bytes."""
    return _RECORD + len(sent.url) + len(sent.body or "") + (len(sent.reply.body) if sent.reply else 0)
