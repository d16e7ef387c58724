"""Writes the requests of a delivery, each with its reply."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from emulator.report.lines import Line, block
from emulator.values import jsonvalue
from emulator.values.model import Attempt, Delivery, Exchange, Part
from emulator.values.moments import iso
from emulator.values.reply_faults import FAULTS
from emulator.values.status_phrases import phrase_of

_LATE = "  (late: begun after the handler had returned)"


def attempt_lines(delivery: Delivery) -> Iterator[Line]:
    """Yield every request of every attempt, with its reply or the fault that came instead.

    An attempt that sent and got what the one before it did is one line. Each mapping that took the event has its
    own heading.
    """
    for part in delivery.parts:
        yield Line()
        yield Line(f"mapping {part.mapping!r}, {part.action}: {_end_of_part(part)}", style="heading")
        yield from _attempts(part.attempts)
    if not delivery.parts:
        yield from _attempts(delivery.attempts)
    if not any(attempt.exchanges for attempt in delivery.attempts):
        yield Line()
        is_told = delivery.batch is not None and delivery.batch.position > 0
        yield Line("what its batch sent is told with the first event of it" if is_told else "no requests")


def _end_of_part(part: Part) -> str:
    error = part.attempts[-1].error if part.attempts else None
    reason = f", {part.reason}" if part.reason else ""
    return f"{part.outcome}{reason}{f' ({error})' if error else ''}"


def _attempts(attempts: Sequence[Attempt]) -> Iterator[Line]:
    total = len(attempts)
    before: tuple[Exchange, ...] = ()
    repeated = False
    for number, attempt in enumerate(attempts, 1):
        repeats = bool(before) and attempt.exchanges == before
        if total > 1:
            same = ", the same again" if repeats else ""
            head = f"attempt {number} of {total}, at {iso(attempt.at)}{same}: {attempt.error or 'done'}"
            yield from [] if repeats and repeated else [Line()]
            yield Line(head, style="heading")
        if not repeats:
            yield from request_lines(attempt)
        before, repeated = attempt.exchanges, repeats


def request_lines(attempt: Attempt) -> Iterator[Line]:
    """Yield every request of one attempt, with its reply or the fault that came instead."""
    total = len(attempt.exchanges)
    for number, exchange in enumerate(attempt.exchanges, 1):
        yield Line()
        where = f", from {exchange.where}" if exchange.where else ""
        yield Line(f"request {number} of {total}{where}", style="heading")
        yield from _request(exchange)
        yield from _answer(exchange)


def _request(exchange: Exchange) -> Iterator[Line]:
    request = exchange.request
    yield Line(f"→ {request.method} {request.url}{_LATE if exchange.late else ''}", 2)
    for name, value in request.headers.items():
        yield Line(f"{name}: {value}", 4, "faint")
    if request.body is not None:
        yield from block(_pretty(request.body), 4)


def _answer(exchange: Exchange) -> Iterator[Line]:
    reply = exchange.reply
    if reply is None:
        assert exchange.fault is not None, "an exchange has a reply or a fault"
        yield Line(f"← {FAULTS[exchange.fault].shown}", 2, "notice")
        return
    delay = f", after {reply.delay:g} s" if reply.delay else ""
    status = f"{reply.status} {phrase_of(reply.status)}".rstrip()
    yield Line(f"← {status}{delay}", 2, "good" if reply.status < 400 else "notice")
    for name, value in reply.headers.items():
        yield Line(f"{name}: {value}", 4, "faint")
    if reply.body:
        yield from block(_pretty(reply.body), 4)


def _pretty(body: str) -> str:
    """Indent a body that is JSON; leave any other as it is."""
    try:
        return json.dumps(jsonvalue.parse(body), indent=2, ensure_ascii=False)
    except ValueError:
        return body
