"""The values that travel between rooms."""

from __future__ import annotations

import dataclasses
import inspect
import json

import pytest

from emulator.values import jsonvalue, model
from emulator.values.batch import BatchPlace
from emulator.values.model import Attempt, Exchange, HandlerError, Request, Violation
from tests.deliveries import a_delivery, a_request, an_error, an_exchange


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('{"a":[1,null]}', {"a": [1, None]}),
        ("2.0", 2),
        ("plan=pro&seats=2", "plan=pro&seats=2"),
        ("", ""),
        (None, None),
    ],
    ids=["json", "a number as JavaScript reads it", "form", "empty", "none"],
)
def test_document_has_the_body_parsed_where_it_is_json(body: str | None, expected: object) -> None:
    """A request's document carries JSON as a value, any other text as it is, and no body as null."""
    document = {"method": "POST", "url": "https://shop.test/track", "headers": {"X-Key": "k"}, "body": expected}

    assert document == a_request(body=body, X_Key="k").document


def test_json_refuses_what_is_no_json() -> None:
    """`json()` is for bodies that are JSON."""
    with pytest.raises(ValueError, match="not JSON"):
        a_request(body="plan=pro").json()


def test_an_error_in_words() -> None:
    """The name and the message; a name alone where nothing was said."""
    assert ["KeyError: 'plan'", "Status 503"] == [
        str(HandlerError(name="KeyError", message="'plan'")),
        str(HandlerError(name="Status 503", message="")),
    ]


def test_last_attempt_is_what_a_delivery_tells() -> None:
    """Error, exchanges and requests are those of the last attempt."""
    first = Attempt(at=1, exchanges=(an_exchange(a_request("/first")),), error=an_error("RetryError"), elapsed=0.0)
    last = Attempt(at=2, exchanges=(an_exchange(a_request("/last")),), error=None, elapsed=0.0)
    delivery = a_delivery(attempts=(first, last))

    assert (None, last.exchanges, [a_request("/last")]) == (delivery.error, delivery.exchanges, delivery.requests)


def test_without_an_attempt_there_is_nothing_to_tell() -> None:
    """An event that met no handler has no error, no exchange and no request."""
    delivery = a_delivery(attempts=(), outcome="filtered", reason="because")

    assert (None, (), []) == (delivery.error, delivery.exchanges, delivery.requests)


def test_to_dict_holds_everything() -> None:
    """The JSON shape of a delivery: every field, with requests as documents."""
    timed_out = Exchange(request=a_request("/slow", body=None), reply=None, fault="timeout", late=True)
    delivery = a_delivery(
        an_exchange(a_request(X_Key="k"), status=503),
        timed_out,
        error=an_error(),
        outcome="discarded",
        reason="Bad Request",
        addressed_to=("Other",),
        logs=("hello",),
        notes=("a note",),
        refusals=("a refusal",),
        violations=(Violation(path="$.userId", what="is a number", code="id_not_string"),),
        batch=BatchPlace(id=2, position=0, size=3),
        doubt="a doubt",
        event={"type": "track"},
    )
    sent = {"method": "POST", "url": "https://shop.test/track", "headers": {"X-Key": "k"}, "body": {"id": 1}}
    slow = {"method": "POST", "url": "https://shop.test/slow", "headers": {}, "body": None}
    reply = {"status": 503, "headers": {}, "body": "{}", "delay": 0.0}
    error = {"name": "KeyError", "message": "'plan'", "where": "functions/shop/handler.py:30"}
    where = "functions/shop/handler.py:9"
    exchanges = [
        {"request": sent, "reply": reply, "fault": None, "late": False, "where": where},
        {"request": slow, "reply": None, "fault": "timeout", "late": True, "where": None},
    ]
    expected = {
        "position": 0,
        "place": "visits.jsonl:1",
        "destination": "shop",
        "type": "track",
        "messageId": "m-1",
        "outcome": "discarded",
        "reason": "Bad Request",
        "error": error,
        "requests": [sent, slow],
        "attempts": [
            {"at": 1_786_000_000_000, "mapping": None, "elapsed": 0.0, "error": error, "exchanges": exchanges}
        ],
        "addressedTo": ["Other"],
        "logs": ["hello"],
        "notes": ["a note"],
        "refusals": ["a refusal"],
        "violations": [{"path": "$.userId", "what": "is a number", "code": "id_not_string"}],
        "repeated": False,
        "clamped": False,
        "batch": {"id": 2, "position": 0, "size": 3},
        "doubt": "a doubt",
        "event": {"type": "track"},
        "parts": [],
    }

    assert expected == delivery.to_dict()
    assert expected == json.loads(jsonvalue.dumps(delivery.to_dict()))


def test_handlers_are_named_as_at_segment() -> None:
    """Dispatch is by the lower-case type."""
    expected = ["onIdentify", "onTrack", "onPage", "onScreen", "onGroup", "onAlias", "onDelete"]

    assert expected == list(model.HANDLERS.values())


@pytest.mark.parametrize(
    "value",
    [each for _, each in inspect.getmembers(model, inspect.isclass) if dataclasses.is_dataclass(each)],
    ids=lambda value: value.__name__,
)
def test_values_are_frozen(value: type) -> None:
    """What travels between rooms cannot be changed on the way."""
    assert value.__dataclass_params__.frozen


def test_requests_compare_by_what_was_sent() -> None:
    """Two requests with the same parts are equal, whether one was parsed already or not."""
    asked = a_request()

    assert asked.document["body"] == {"id": 1}
    assert asked == Request(method="POST", url="https://shop.test/track", headers={}, body='{"id":1}')
