"""How two deliveries of one event are held side by side."""

from __future__ import annotations

import base64
import gzip
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emulator.tools.parity.comparison import ABSENT, ParityDifference, compare
from emulator.values.model import Attempt, Delivery, Exchange, HandlerError, Reply, Request

POST = {
    "method": "POST",
    "url": "https://crm.test/users",
    "headers": {"Authorization": "Bearer k"},
    "body": '{"id": "u"}',
}
OK = Reply(headers={})


def sending(*requests: dict[str, Any], late: bool = False) -> tuple[Exchange, ...]:
    """Return the exchanges of requests, each POST with changes."""
    return tuple(Exchange(request=Request(**{**POST, **each}), reply=OK, late=late) for each in requests)


def ended(*attempts: tuple[Exchange, ...], error: tuple[str, str] | None = None, **changes: Any) -> Delivery:
    """Return a delivery that made these attempts, the last of which ended with `error`."""
    raised = HandlerError(name=error[0], message=error[1]) if error else None
    made = [Attempt(at=0, exchanges=each, error=None, elapsed=0.0) for each in attempts or ((),)]
    made[-1] = replace(made[-1], error=raised)
    usual = {"outcome": "discarded" if error else "delivered", "reason": "Message Rejected" if error else None}
    return Delivery(
        position=0, destination="crm", event_type="track", message_id="m", attempts=tuple(made), **{**usual, **changes}
    )


def one(**changes: Any) -> Delivery:
    """Return a delivery with one request, POST with changes."""
    return ended(sending(changes))


def body(text: str | None) -> Delivery:
    """Return a delivery with one request of this body."""
    return one(body=text)


def packed(text: bytes, level: int = 9) -> Delivery:
    """Return a delivery with one request of this body, packed."""
    data = base64.b64encode(gzip.compress(text, level, mtime=0)).decode()
    return body(f"data:application/octet-stream;base64,{data}")


RETRIED = {"outcome": "exhausted", "reason": "RetryError"}
FAR = '{"a": {"b": [{"c": 1}, {"c": 2}]}}'

DIFFERENT = {
    "forwarded event": (
        ended(event={"a": {"b": 1}}), ended(event={"a": {"b": "1"}}),
        "forwarded event $.a.b: A sends a number, B a text",
    ),
    "no forwarded event": (ended(event={"a": 1}), ended(), "forwarded event: only one forwards one"),
    "outcome": (
        ended(), ended(error=("ValidationError", "no")), "outcome: delivered against discarded (Message Rejected)"
    ),
    "reason": (
        ended(error=("ValidationError", "no")),
        ended(error=("KeyError", "no"), reason="Bad Request"),
        "outcome: discarded (Message Rejected) against discarded (Bad Request)",
    ),
    "a filter's reason": (
        ended(outcome="filtered", reason="one"), ended(outcome="filtered", reason="other"), "reason of filtered"
    ),
    "error": (
        ended(error=("ValidationError", "no")),
        ended(error=("InvalidEventPayload", "no")),
        "error: ValidationError against InvalidEventPayload",
    ),
    "error text": (
        ended(error=("ValidationError", "no")),
        ended(error=("ValidationError", "No")),
        "error: ValidationError with another text",
    ),
    "an error in one only": (
        ended(outcome="discarded", reason="x"), ended(error=("E", ""), reason="x"), "error: only one ends with one"
    ),
    "count": (one(), ended(sending({}, {})), "requests: A sends 1, B 2"),
    "order": (
        ended(sending({"url": "https://a.test/"}, {"url": "https://b.test/"})),
        ended(sending({"url": "https://b.test/"}, {"url": "https://a.test/"})),
        "request 1 url",
    ),
    "method": (one(), one(method="PUT"), "request 1 method: POST against PUT"),
    "url": (one(), one(url="https://crm.test/users/"), "request 1 url"),
    "header value": (one(), one(headers={"Authorization": "bearer k"}), "request 1 header authorization: other values"),
    "header in A": (one(), one(headers={}), "request 1 header authorization: only A sends it"),
    "header in B": (one(headers={}), one(), "request 1 header authorization: only B sends it"),
    "no body": (body(None), body("{}"), "request 1 body: A sends none, B JSON"),
    "an empty body": (body(None), body(""), "request 1 body: A sends none, B a text"),
    "null is a body": (body(None), body("null"), "request 1 body: A sends none, B JSON"),
    "text and JSON": (body("x"), body('"x"'), "request 1 body: A sends a text, B JSON"),
    "text": (body("a=1"), body("a=2"), "request 1 body: a text of another value"),
    "a number and true": (body('{"a": 1}'), body('{"a": true}'), "request 1 body $.a: A sends a number, B a boolean"),
    "null and absent": (body('{"a": null}'), body("{}"), "request 1 body $.a: only A sends it"),
    "number": (body('{"a": 1}'), body('{"a": 2}'), "request 1 body $.a: a number of another value"),
    "number as text": (body('{"a": 1}'), body('{"a": "1"}'), "request 1 body $.a: A sends a number, B a text"),
    "null": (body('{"a": null}'), body('{"a": []}'), "request 1 body $.a: A sends null, B a list"),
    "list": (body("[1]"), body("[1, 2]"), "request 1 body $: lists of another length"),
    "far in": (body(FAR), body(FAR.replace("2", "3")), "request 1 body $.a.b[*].c: a number of another value"),
    "odd key": (body('{"a b": 1}'), body("{}"), 'request 1 body $["a b"]: only A sends it'),
    "packed": (packed(b'{"a": 1}'), packed(b'{"a": 2}'), "request 1 body $.a: a number of another value"),
    "bytes": (
        body("data:application/octet-stream;base64,/w=="), body("data:application/octet-stream;base64,/g=="),
        "request 1 body: a text of another value",
    ),
    "long key": (body(f'{{"{"k" * 99}": 1}}'), body("{}"), "request 1 body $[(a long key)]: only A sends it"),
    "late": (
        one(), ended(sending({}, late=True)), "request 1: begun after the handler had returned in B only"
    ),
    "attempts": (
        ended(sending({}), sending({}), error=("RetryError", "")),
        ended(sending({}), error=("RetryError", "")),
        "number of attempts",
    ),
    "a log line of another text": (
        ended(logs=("same", "one")), ended(logs=("same", "other")), "log line 2: another text"
    ),
    "one log line more": (ended(logs=("same",)), ended(logs=("same", "")), "log line 2: only B logs it"),
    "many log lines": (ended(logs=("same",) * 9), ended(logs=("same",) * 8), "log line 6 or later: only A logs it"),
    "a later attempt": (
        ended(sending({}), sending({})), ended(sending({}), sending({"method": "PUT"})),
        "attempt 2 or later, request 1 method: POST against PUT",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", DIFFERENT)
def test_a_difference_has_one_cause(name: str) -> None:
    """Each kind of difference is told, once, in words that hold for every event alike."""
    a, b, cause = DIFFERENT[name]

    assert cause in [difference.cause for difference in compare(a, b, same_runtime=True)]


ALIKE = {
    "a float in other digits": (ended(event={"a": 1.2345678901234567e19}), ended(event={"a": 12345678901234567000})),
    "the same": (one(), one()),
    "header names in another case": (one(), one(headers={"AUTHORIZATION": "Bearer k"})),
    "JSON written otherwise": (body('{"a": 1, "b": "é"}'), body('{"b":"\\u00e9","a":1.0}')),
    "JSON packed otherwise": (packed(b'{"a": 1}', 1), packed(b'{"a":1}', 9)),
    "a text packed otherwise": (packed(b"a,b\na,b\na,b\n", 1), packed(b"a,b\na,b\na,b\n", 9)),
    "line and notes": (ended(), ended(notes=("noted",))),
    "the same logs": (ended(logs=("said",)), ended(logs=("said",))),
}


@pytest.mark.parametrize("name", ALIKE)
def test_what_a_destination_can_not_tell_apart_is_no_difference(name: str) -> None:
    """A header's name has no case, JSON no spelling; notes are the emulator's own."""
    a, b = ALIKE[name]

    assert [] == compare(a, b, same_runtime=True)


class TestCrashes:
    """Errors that are not Segment's own."""

    A = ended(error=("KeyError", "'name'"), reason="Bad Request")
    B = ended(error=("TypeError", "name is undefined"), reason="Bad Request")

    def test_words_of_two_languages(self) -> None:
        """No two languages word a crash alike: between them that both crash is enough."""
        assert [] == compare(self.A, self.B, same_runtime=False)

    def test_words_of_one_language(self) -> None:
        """A new version that crashes otherwise than the old one is told."""
        assert ["error: KeyError against TypeError"] == [
            each.cause for each in compare(self.A, self.B, same_runtime=True)
        ]

    def test_segments_errors_count_in_any_language(self) -> None:
        """What a function says with Segment's errors is shown to people, and must be the same."""
        b = ended(error=("ValidationError", "No"))

        assert 1 == len(compare(ended(error=("ValidationError", "no")), b, same_runtime=False))


def test_what_each_sends_is_told() -> None:
    """A difference carries both sides as JSON, and says what is not there."""
    (found,) = compare(body('{"a": "é"}'), body("{}"), same_runtime=True)

    assert (
        ParityDifference("request 1 body $.a: only A sends it", '"é"', ABSENT, "request 1 body $.*: only A sends it")
        == found
    )


def test_fewer_requests_are_no_cause_of_their_own_where_the_outcome_differs() -> None:
    """One that gives up sends less: that is one fault and not two."""
    found = compare(one(), ended(error=("ValidationError", "no")), same_runtime=True)

    assert ["outcome: delivered against discarded (Message Rejected)"] == [each.cause for each in found]


def test_differences_of_one_event_are_bounded() -> None:
    """A body that is another one altogether is not told key by key."""
    many = "{" + ", ".join(f'"k{number}": 1' for number in range(500)) + "}"

    assert 20 == len(compare(body(many), body("{}"), same_runtime=True))


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 3)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(VALUES, VALUES)
def test_bodies_differ_exactly_when_their_values_do(a: Any, b: Any) -> None:
    """Told by another measure: equal as JSON text, once numbers are read as JSON.parse reads them and keys sorted."""

    def text(value: Any) -> str:
        return json.dumps(json.loads(json.dumps(value), parse_int=float), sort_keys=True).replace("-0.0", "0.0")

    found = compare(body(json.dumps(a)), body(json.dumps(b)), same_runtime=True)

    assert (text(a) == text(b)) == (found == [])
