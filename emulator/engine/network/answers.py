"""Defines the answer to a request: a reply or a fault, and how much virtual time it takes."""

from __future__ import annotations

from dataclasses import dataclass

from emulator.values.model import DEFAULT_REPLY, Reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A reply or a fault, and the virtual seconds until the handler has it; None means never."""

    reply: Reply | None
    fault: str | None
    wait: float | None


DEFAULT_ANSWER = Answer(reply=DEFAULT_REPLY, fault=None, wait=0.0)
