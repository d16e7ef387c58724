"""Decides by reply rules what a request gets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, NamedTuple, Protocol

from emulator.engine.network.answers import DEFAULT_ANSWER, Answer
from emulator.inputs.replies import Fault
from emulator.values.model import Reply, Request

_MARGIN = 0.001
"""Seconds before a call gives up: its reply's last moment."""


@dataclass(frozen=True, slots=True)
class LastMoment:
    """A reply that comes just before its call gives up waiting; at once for a call that waits for ever."""

    reply: Reply


class Sent(NamedTuple):
    """A request as it left the handler, secrets and all, and what came for it, as in `Request` and `Exchange`."""

    method: str
    url: str
    headers: dict[str, str]
    body: str | None
    reply: Reply | None
    fault: str | None
    late: bool
    where: str | None
    timeout: float | None


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


def answered(answerer: Answerer | None, parts: tuple[Any, ...] | list[Any], at: float) -> tuple[Sent, Answer]:
    """Record and answer one call, made at `at` ms; `parts` are (late, where, timeout, method, url, headers, body)."""
    late, where, timeout, method, url, headers, body = parts
    answer = DEFAULT_ANSWER
    if answerer is not None:
        request = Request(method=method, url=url, headers=headers, body=body)
        answer = settle(answerer.answer(request, at), timeout)
    return Sent(method, url, headers, body, answer.reply, answer.fault, late, where, timeout), answer
