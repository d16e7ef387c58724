"""The JSON shape of a delivery, as `--format jsonl` prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from emulator.values.model import Attempt, Delivery, Exchange, HandlerError, Part


def delivery_shape(delivery: Delivery) -> dict[str, Any]:
    """Return the delivery as JSON."""
    attempts = [_attempt_dict(attempt) for attempt in delivery.attempts]
    batch = delivery.batch
    return {
        "position": delivery.position,
        "place": delivery.place,
        "destination": delivery.destination,
        "type": delivery.event_type,
        "messageId": delivery.message_id,
        "outcome": delivery.outcome,
        "reason": delivery.reason,
        "error": _error_dict(delivery.error),
        "requests": [request.document for request in delivery.requests],
        "attempts": attempts,
        "addressedTo": list(delivery.addressed_to),
        "logs": list(delivery.logs),
        "notes": list(delivery.notes),
        "refusals": list(delivery.refusals),
        "violations": [{"path": v.path, "what": v.what, "code": v.code} for v in delivery.violations],
        "repeated": delivery.repeated,
        "clamped": delivery.clamped,
        "batch": batch and {"id": batch.id, "position": batch.position, "size": batch.size},
        "doubt": delivery.doubt,
        "event": delivery.event,
        "parts": list(map(_part_dict, delivery.parts)),
    }


def _error_dict(error: HandlerError | None) -> dict[str, Any] | None:
    return None if error is None else {"name": error.name, "message": error.message, "where": error.where}


def _part_dict(part: Part) -> dict[str, Any]:
    return {
        "mapping": part.mapping,
        "action": part.action,
        "outcome": part.outcome,
        "reason": part.reason,
        "error": _error_dict(part.attempts[-1].error) if part.attempts else None,
        "attempts": len(part.attempts),
    }


def _attempt_dict(attempt: Attempt) -> dict[str, Any]:
    return {
        "at": attempt.at,
        "mapping": attempt.mapping,
        "elapsed": attempt.elapsed,
        "error": _error_dict(attempt.error),
        "exchanges": [_exchange_dict(exchange) for exchange in attempt.exchanges],
    }


def _exchange_dict(exchange: Exchange) -> dict[str, Any]:
    reply = exchange.reply
    return {
        "request": exchange.request.document,
        "reply": reply and {"status": reply.status, "headers": reply.headers, "body": reply.body, "delay": reply.delay},
        "fault": exchange.fault,
        "late": exchange.late,
        "where": exchange.where,
    }
