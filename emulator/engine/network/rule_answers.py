"""Decides by reply rules what a request gets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Protocol

from emulator.engine.network.answers import DEFAULT_ANSWER, Answer
from emulator.inputs.replies import Fault
from emulator.values.model import Exchange, Reply, Request

_MARGIN = 0.001
"""Seconds before a call gives up: its reply's last moment."""


@dataclass(frozen=True, slots=True)
class LastMoment:
    """A reply that comes just before its call gives up waiting; at once for a call that waits for ever."""

    reply: Reply


class Answerer(Protocol):
    """Finds the reply, or the name of the fault, for a request."""

    def begin(self, at: int) -> None:
        """Take the first arrival, in ms since the epoch, that rules count offsets from."""

    def answer(self, request: Request, at: float) -> Reply | Fault | LastMoment:
        """Return what the first matching rule says at that virtual time (ms since the epoch), or the default reply."""


def settle(found: Reply | Fault | LastMoment, timeout: float | None) -> Answer:
    """Apply the call's own `timeout` (seconds; None when it has none) to what a rule answers.

    A delay as long as the timeout is that timeout. A timeout fault without a timeout never ends.
    """
    if isinstance(found, LastMoment):
        latest = 0.0 if timeout is None else timeout - _MARGIN
        return settle(replace(found.reply, delay=max(found.reply.delay, latest)), timeout)
    if isinstance(found, Fault):
        wait = timeout if found.kind == "timeout" else found.delay
        return Answer(reply=None, fault=found.kind, wait=wait)
    if timeout is not None and found.delay >= timeout:
        return Answer(reply=None, fault="timeout", wait=timeout)
    return Answer(reply=found, fault=None, wait=found.delay)


def exchange(answerer: Answerer | None, parts: tuple[Any, ...] | list[Any], at: float) -> tuple[Exchange, Answer]:
    """Record and answer one call, made at `at` ms; `parts` are (late, where, timeout, method, url, headers, body)."""
    late, where, timeout, method, url, headers, body = parts
    request = Request(method=method, url=url, headers=headers, body=body)
    answer = DEFAULT_ANSWER if answerer is None else settle(answerer.answer(request, at), timeout)
    recorded = Exchange(
        request=request, reply=answer.reply, fault=answer.fault, late=late, where=where, timeout=timeout
    )
    return recorded, answer
