"""Compares a delivery with its expectation and the request schemas."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from emulator.inputs.expectations import Expectation, differences
from emulator.inputs.schemas import RequestSchemas
from emulator.values.batch import NOTHING_RETURNED
from emulator.values.model import BATCH_HANDLER, Delivery, Exchange, Failure, Notice, Reason, Verdict, Violation
from emulator.values.words import counted

_INDEX = re.compile(r"\[[0-9]+\]")

_REPEATED = Notice(
    kind="repeated messageId",
    what="the messageId came before in this capture: the destination gets the event again",
    strict=False,
)
_CLAMPED = Notice(
    kind="order of arrival",
    what="its own time is before the arrival of the event ahead of it: it arrives with that one",
    strict=False,
)
_LATE = Notice(
    kind="late request",
    what="a request was begun after the handler had returned: Segment may never send it",
)
_UNCOVERED = Notice(kind="no expectation", what="no expectation covers the event")
_NO_SCHEMA = "no request schema"
_ALWAYS_STRICT = (_LATE.kind, _NO_SCHEMA)
"""Kinds of notice that `--strict` makes failures of though an expectation covers the event."""


def judge(
    delivery: Delivery, expectation: Expectation | None, schemas: RequestSchemas | None, *, strict: bool = False
) -> Verdict:
    """Compare a delivery with its expectation and the schemas; return the verdict."""
    exchanges = delivery.exchanges
    documents = [exchange.request.document for exchange in exchanges]
    failures = [Failure(check="refusal", cause=each) for each in dict.fromkeys(delivery.refusals)]
    fitting = [schemas.fitting(document) for document in documents] if schemas else []
    unfitting = _unfitting(exchanges, documents, fitting, schemas) if schemas and None in fitting else []
    # What a catalogue destination sends is not the function's fault, once somebody has read and expected it.
    is_known = bool(delivery.parts) and expectation is not None
    failures += [] if is_known else unfitting
    failures += _unexpected(delivery, documents, expectation) if expectation else _red_outcome(delivery)
    notices = list(_notices(delivery, exchanges, covered=expectation is not None))
    notices += [Notice(kind="request schema", what=each.cause) for each in unfitting] if is_known else []
    if documents and schemas is None:
        what = "there is no schema in schemas/destinations for its requests"
        notices.append(Notice(kind=_NO_SCHEMA, what=what, strict=not is_known))
    verdict = Verdict(
        delivery=delivery,
        failures=tuple(failures),
        notices=tuple(notices),
        covered=expectation is not None,
        schemas=tuple(filter(None, fitting)),
    )
    return strictly(verdict) if strict else verdict


def strictly(verdict: Verdict) -> Verdict:
    """Return the verdict with its notices turned to failures, where `--strict` does so."""
    violations = tuple(f"{violation.path}: {violation.what}" for violation in verdict.delivery.violations)
    extra = tuple(
        Failure(check=notice.kind, cause=notice.what, details=violations if notice.kind == "event schema" else ())
        for notice in verdict.notices
        if notice.strict and (not verdict.covered or notice.kind in _ALWAYS_STRICT)
    )
    return replace(verdict, failures=verdict.failures + extra)


def _unfitting(
    exchanges: Sequence[Exchange], documents: list[Any], fitting: list[str | None], schemas: RequestSchemas
) -> list[Failure]:
    each = zip(documents, exchanges, fitting, strict=True)
    return [_unfit(document, schemas, exchange.where) for document, exchange, name in each if name is None]


def _unfit(document: dict[str, Any], schemas: RequestSchemas, where: str | None) -> Failure:
    name, violations = schemas.nearest(document)
    paths = ", ".join(dict.fromkeys(violation.path for violation in violations))
    return Failure(
        check="request schema",
        cause=f"fits no request schema; nearest: {name}, differing at {paths}",
        details=(
            f"{document['method']} {document['url']}",
            *(f"{violation.path}: {violation.what}" for violation in violations),
        ),
        where=where,
    )


def _red_outcome(delivery: Delivery) -> list[Failure]:
    if delivery.outcome == "delivered":
        return []
    error = delivery.error
    if delivery.outcome == "rejected":
        return [Failure(check="rejected", cause=delivery.reason or "")]
    crashed = delivery.outcome == "discarded" and delivery.reason in (Reason.BAD_REQUEST, Reason.TIMEOUT)
    if not crashed and delivery.outcome != "exhausted":
        return []
    name = error.name if error else delivery.reason
    return [
        Failure(
            check="crash" if crashed else "exhausted",
            cause=f"ends as {delivery.outcome}, {delivery.reason} ({name})",
            details=(str(error or name),),
            where=error.where if error else None,
        )
    ]


def _unexpected(delivery: Delivery, documents: list[Any], expectation: Expectation) -> list[Failure]:
    expected = expectation.document
    got: dict[str, Any] = {"messageId": delivery.message_id, "outcome": delivery.outcome, "reason": delivery.reason}
    if "event" in expected:
        got["event"] = delivery.event
    found = differences({key: expected[key] for key in got}, got)
    wanted = documents if expected["requests"] == "*" else expected["requests"]
    details = [f"expected by {expectation.place}"]
    if len(wanted) != len(documents):
        cause = _wrong_count(len(documents), len(wanted))
        details += [f"sent: {_headline(document)}" for document in documents]
        details += [f"expected: {_headline(document)}" for document in wanted]
        # How the most alike of them differ.
        pairs = [differences(_normal(one), _normal(other)) for one in wanted for other in documents]
        found = [*found, *min(pairs, key=len, default=[])]
    else:
        for index, (one, other) in enumerate(zip(wanted, documents, strict=True)):
            prefix = "$" if len(wanted) == 1 else f"$.requests[{index}]"
            found += differences(_normal(one), _normal(other), prefix) if one is not other else []
        if not found:
            return []
        paths = ", ".join(dict.fromkeys(difference.path for difference in found[:3]))
        cause = f"differs at {paths}" + (f" and {len(found) - 3} more" if len(found) > 3 else "")
    details += [str(delivery.error)] if delivery.error else []
    where = _where(delivery)
    return [
        Failure(check="expectation", cause=cause, details=tuple(details), differences=tuple(found), where=where),
    ]


def _wrong_count(sent: int, wanted: int) -> str:
    expected = f"{wanted} were" if wanted > 1 else "1 was" if wanted else "none was"
    return f"sends {counted(sent, 'request') if sent else 'no request'} where {expected} expected"


def _headline(document: Any) -> str:
    return f"{document['method']} {document['url']}" if isinstance(document, dict) else "any request"


def _normal(document: Any) -> Any:
    """Header names are compared without regard to case."""
    if not isinstance(document, dict) or not isinstance(document.get("headers"), dict):
        return document
    return {**document, "headers": {name.lower(): value for name, value in document["headers"].items()}}


def _where(delivery: Delivery) -> str | None:
    if delivery.error is not None and delivery.error.where is not None:
        return delivery.error.where
    return next((exchange.where for exchange in delivery.exchanges if exchange.where), None)


def _notices(delivery: Delivery, exchanges: Sequence[Exchange], *, covered: bool) -> Iterator[Notice]:
    if delivery.outcome == "discarded" and delivery.reason != Reason.BAD_REQUEST:
        what = f"discarded, {delivery.reason}" + (f" ({delivery.error.name})" if delivery.error else "")
        yield Notice(kind="discarded", what=what, strict=delivery.reason != Reason.UNSUPPORTED_EVENT_TYPE)
    for what in dict.fromkeys(map(_violation, delivery.violations)):
        yield Notice(kind="event schema", what=what)
    if exchanges:
        yield from _notices_of_requests(delivery, exchanges)
    if delivery.doubt:
        yield Notice(kind="returned value", what=delivery.doubt, strict=delivery.doubt != NOTHING_RETURNED)
    if delivery.repeated:
        yield _REPEATED
    if delivery.clamped:
        yield _CLAMPED
    if not covered:
        yield _UNCOVERED


def _violation(violation: Violation) -> str:
    """Name the rule and not the value, so that events which break it alike are counted together."""
    path = _INDEX.sub("[*]", violation.path)
    return f"{path} breaks the event schema" + (f" ({violation.code})" if violation.code else "")


def _notices_of_requests(delivery: Delivery, exchanges: Sequence[Exchange]) -> Iterator[Notice]:
    statuses = [each.reply.status for each in exchanges if each.reply and each.reply.status >= 400]
    for status in dict.fromkeys(statuses) if delivery.outcome == "delivered" else ():
        handler = BATCH_HANDLER if delivery.batch else f"on{(delivery.event_type or '').capitalize()}"
        what = f"{handler} ignored HTTP {status}: Segment will count this event as delivered"
        yield Notice(kind="ignored status", what=what)
    if any(exchange.late for exchange in exchanges):
        yield _LATE
