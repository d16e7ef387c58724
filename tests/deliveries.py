"""Hand-made deliveries for the tests of what judges and counts them."""

from __future__ import annotations

from typing import Any

from emulator.inputs.expectations import Expectation
from emulator.values.model import Attempt, Delivery, Exchange, HandlerError, Reply, Request

HANDLER = "functions/shop/handler.py"


def a_request(path: str = "/track", *, method: str = "POST", body: str | None = '{"id":1}', **headers: str) -> Request:
    """Return a request of the shop; a header's underscores are hyphens."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Request(method=method, url=f"https://shop.test{path}", headers=named, body=body)


def an_exchange(request: Request, *, status: int = 200, late: bool = False, line: int = 9) -> Exchange:
    """Return a request with its reply."""
    return Exchange(request=request, reply=Reply(status=status, headers={}), late=late, where=f"{HANDLER}:{line}")


def a_delivery(*exchanges: Exchange | Request, error: HandlerError | None = None, **changes: Any) -> Delivery:
    """Return a delivered track event of one attempt, with changes."""
    made = tuple(each if isinstance(each, Exchange) else an_exchange(each) for each in exchanges)
    attempt = Attempt(at=1_786_000_000_000, exchanges=made, error=error, elapsed=0.0)
    return Delivery(
        **{
            "position": 0,
            "destination": "shop",
            "event_type": "track",
            "message_id": "m-1",
            "outcome": "delivered",
            "reason": None,
            "attempts": (attempt,),
            "place": "visits.jsonl:1",
            **changes,
        }
    )


def an_error(name: str = "KeyError", message: str = "'plan'") -> HandlerError:
    """Return what a handler raised on its line 30."""
    return HandlerError(name=name, message=message, where=f"{HANDLER}:30")


def an_expectation(*requests: Any, **changes: Any) -> Expectation:
    """Return the expectation of a delivered event that sends these request documents, with changes."""
    document = {"messageId": "m-1", "outcome": "delivered", "reason": None, "requests": list(requests), **changes}
    return Expectation(document=document, place="expected/shop/visits.jsonl:2")
