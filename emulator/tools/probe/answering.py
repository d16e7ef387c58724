"""Answers requests for a trial: refuses some, or answers at the last moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from emulator.engine.network.rule_answers import Answerer, LastMoment
from emulator.inputs.replies import Fault, Replies
from emulator.values.model import DEFAULT_REPLY, Reply, Request

Over = Callable[[Answerer], Answerer]
"""From the story's own answerer to the one that a trial uses."""


def steady(replies: Replies | None) -> Replies:
    """Return the rules that answer alike whenever and however often they are asked.

    Trials make other requests than the story did, so a rule's n-th answer, or one of a certain time, would be chance.
    """
    rules = replies.rules if replies else ()
    return Replies([rule for rule in rules if rule.times is None and not rule.depends_on_time_or_turn])


def key_of(request: Request) -> tuple[str, str, str | None]:
    """Return what a request is known again by."""
    return request.method, request.url, request.body


class Refusing:
    """Gives `answer` to the requests with these keys, and leaves all others to what lies below."""

    def __init__(self, keys: frozenset[tuple[str, str, str | None]], answer: Reply | Fault) -> None:
        self._keys = keys
        self._answer = answer
        self._below: Answerer = Replies()

    def over(self, below: Answerer) -> Refusing:
        """Lie over another answerer."""
        self._below = below
        return self

    def begin(self, at: int) -> None:
        """Pass the first arrival on."""
        self._below.begin(at)

    def answer(self, request: Request, at: float) -> Reply | Fault | LastMoment:
        """Refuse, or pass on."""
        return self._answer if key_of(request) in self._keys else self._below.answer(request, at)


def refusal(status: int) -> Reply:
    """Return a reply of this status, with nothing that a handler could mistake for good news."""
    return replace(DEFAULT_REPLY, status=status)


class Slowing:
    """Gives each reply just before its call gives up."""

    def __init__(self, below: Answerer) -> None:
        self._below = below

    def begin(self, at: int) -> None:
        """Pass the first arrival on."""
        self._below.begin(at)

    def answer(self, request: Request, at: float) -> Reply | Fault | LastMoment:
        """Slow a reply; a fault stays one."""
        found = self._below.answer(request, at)
        return LastMoment(found) if isinstance(found, Reply) else found
