"""What is red, what is only worth knowing, and what `--strict` makes of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from emulator.engine.checks import judge, strictly
from emulator.values.model import Delivery, Failure, Notice, Part, Verdict, Violation
from tests.deliveries import HANDLER, a_delivery, a_request, an_error, an_exchange, an_expectation

SENT = a_request().document
NO_EXPECTATION = "no expectation covers the event"
INVALID = Violation(path="$.products[3].price", what="is a text", code=None)
CODED = Violation(path="$.userId", what="is a number", code="id_not_string")


class OneSchema:
    """Request schemas of a destination that takes POST only."""

    def fitting(self, document: Any) -> str | None:
        """Return the one schema's name for a POST."""
        return "track" if document["method"] == "POST" else None

    def nearest(self, _: Any) -> tuple[str, list[Violation]]:
        """Return the one schema there is, and two differences at one path."""
        return "track", [Violation(path="$.method", what="is not POST"), Violation(path="$.method", what="is a word")]


class AnySchema:
    """Request schemas of a destination that may send anything."""

    def fitting(self, _: Any) -> str:
        """Return the one schema's name."""
        return "any"

    def nearest(self, _: Any) -> tuple[str, list[Violation]]:
        """Is never asked."""
        raise AssertionError


def judged(delivery: Delivery, expectation: Any = None, *, strict: bool = False) -> Verdict:
    """Return the verdict of a destination that may send anything."""
    verdict = judge(delivery, expectation, AnySchema())
    return strictly(verdict) if strict else verdict


def failed(verdict: Verdict) -> list[str]:
    """Return the failures as "check: cause"."""
    return [f"{failure.check}: {failure.cause}" for failure in verdict.failures]


def noticed(verdict: Verdict) -> list[str]:
    """Return the notices' kinds."""
    return [notice.kind for notice in verdict.notices]


ENDS = [
    # outcome, reason, error, failure without an expectation, notice, failures in strict beside that of no expectation
    ("delivered", None, None, None, [], []),
    ("filtered", "integrations", None, None, [], []),
    ("discarded", "Message Rejected", "ValidationError", None, ["discarded"], ["discarded"]),
    ("discarded", "Message Rejected", "InvalidEventPayload", None, ["discarded"], ["discarded"]),
    ("discarded", "Unsupported Event Type", "EventNotSupported", None, ["discarded"], []),
    ("discarded", "Invalid Settings", "Error", None, ["discarded"], ["discarded"]),
    ("discarded", "Bad Request", "KeyError", "crash: ends as discarded, Bad Request (KeyError)", [], []),
    ("discarded", "Bad Request", "OutOfMemory", "crash: ends as discarded, Bad Request (OutOfMemory)", [], []),
    ("discarded", "Bad Request", "ProcessExited", "crash: ends as discarded, Bad Request (ProcessExited)", [], []),
    ("discarded", "Timeout", "Timeout", "crash: ends as discarded, Timeout (Timeout)", ["discarded"], ["discarded"]),
    ("exhausted", "RetryError", "RetryError", "exhausted: ends as exhausted, RetryError (RetryError)", [], []),
    ("exhausted", "Timeout", "Timeout", "exhausted: ends as exhausted, Timeout (Timeout)", [], []),
    ("rejected", "the event has no type", None, "rejected: the event has no type", [], []),
]


class TestHowItEnded:
    """A delivery that no expectation covers, by its outcome and reason; and the same one, covered."""

    @pytest.mark.parametrize(("outcome", "reason", "error", "failure", "notices", "_"), ENDS, ids=lambda each: each)
    def test_uncovered(
        self, outcome: str, reason: str, error: str | None, failure: str | None, notices: list[str], _: Any
    ) -> None:
        """A crash, an exhausted and a rejected event are red; Segment's own discards are counted and shown."""
        verdict = judged(a_delivery(outcome=outcome, reason=reason, error=error and an_error(error)))

        assert ([failure] if failure else []) == failed(verdict)
        assert [*notices, "no expectation"] == noticed(verdict)
        assert not verdict.covered

    @pytest.mark.parametrize(("outcome", "reason", "error", "failure", "_", "strict"), ENDS, ids=lambda each: each)
    def test_uncovered_and_strict(
        self, outcome: str, reason: str, error: str | None, failure: str | None, _: Any, strict: list[str]
    ) -> None:
        """Strictly, a discard and a missing expectation are red too, but not an event type that is not supported."""
        verdict = judged(a_delivery(outcome=outcome, reason=reason, error=error and an_error(error)), strict=True)
        checks = ([failure.partition(":")[0]] if failure else []) + strict + ["no expectation"]

        assert checks == [each.check for each in verdict.failures]

    @pytest.mark.parametrize("strict", [False, True], ids=["", "strict"])
    @pytest.mark.parametrize(("outcome", "reason", "error", "_", "__", "___"), ENDS, ids=lambda each: each)
    def test_as_expected(
        self, outcome: str, reason: str, error: str | None, _: Any, __: Any, ___: Any, *, strict: bool
    ) -> None:
        """A delivery that ended as its expectation says is good, whatever the outcome, strictly too."""
        delivery = a_delivery(a_request(), outcome=outcome, reason=reason, error=error and an_error(error))
        verdict = judged(delivery, an_expectation(SENT, outcome=outcome, reason=reason), strict=strict)

        assert [] == failed(verdict)
        assert verdict.covered

    def test_a_crash_shows_the_handlers_line_and_words(self) -> None:
        """What was raised, and where; the cause names the class only, so that alike failures count together."""
        (failure,) = judged(a_delivery(outcome="discarded", reason="Bad Request", error=an_error())).failures

        assert (("KeyError: 'plan'",), f"{HANDLER}:30") == (failure.details, failure.where)


class TestExpectation:
    """What was expected against what was sent."""

    @pytest.mark.parametrize(
        ("changes", "differing"),
        [
            ({}, []),
            ({"messageId": "*", "outcome": "*", "reason": "*"}, []),
            ({"requests": "*"}, []),
            ({"requests": ["*"]}, []),
            ({"requests": [{**SENT, "body": "*"}]}, []),
            ({"messageId": "m-2"}, ["$.messageId"]),
            ({"outcome": "discarded", "reason": "Bad Request"}, ["$.outcome", "$.reason"]),
            ({"requests": [{**SENT, "body": {"id": 1.0}}]}, []),
            ({"requests": [{**SENT, "body": {"id": True}}]}, ["$.body.id"]),
            ({"requests": [{**SENT, "method": "PUT"}]}, ["$.method"]),
            ({"requests": [{**SENT, "body": {"id": 1, "more": 2}}]}, ["$.body.more"]),
        ],
        ids=[
            "equal", "wildcards", "any requests", "any request", "any body", "other event", "other end",
            "1 is 1.0", "1 is not true", "other method", "missing key",
        ],
    )  # fmt: skip
    def test_one_request(self, changes: dict[str, Any], differing: list[str]) -> None:
        """Each differing path of the delivery's end and its one request."""
        verdict = judged(a_delivery(a_request()), an_expectation(SENT, **changes))

        assert differing == [each.path for failure in verdict.failures for each in failure.differences]

    @pytest.mark.parametrize(
        ("expected", "differing"),
        [
            ({"x-key": "k", "ACCEPT": "a"}, []),
            ({"X-Key": "K", "Accept": "a"}, ["$.headers.x-key"]),
            ({"x-key": "k"}, ["$.headers.accept"]),
            ("*", []),
            ({"X-KEY": "*", "Accept": "*"}, []),
        ],
        ids=["other case", "other value", "one more", "any headers", "any values"],
    )
    def test_headers(self, expected: Any, differing: list[str]) -> None:
        """Names of headers are compared without regard to case, values as they are."""
        request = a_request(X_Key="k", accept="a")
        verdict = judged(a_delivery(request), an_expectation({**request.document, "headers": expected}))

        assert differing == [each.path for failure in verdict.failures for each in failure.differences]

    def test_paths_of_several_requests_name_the_request(self) -> None:
        """With more than one request a path begins with its number; they are held against each other in order."""
        delivery = a_delivery(a_request(), a_request("/other"))
        (failure,) = judged(delivery, an_expectation(SENT, {**SENT, "method": "PUT"})).failures

        assert ["$.requests[1].method", "$.requests[1].url"] == [each.path for each in failure.differences]
        assert "differs at $.requests[1].method, $.requests[1].url" == failure.cause

    def test_many_paths(self) -> None:
        """The cause names three paths and counts the others."""
        body = '{"a":1,"b":1,"c":1,"d":1,"e":1}'
        (failure,) = judged(a_delivery(a_request(body=body)), an_expectation({**SENT, "body": {}})).failures

        assert "differs at $.body.a, $.body.b, $.body.c and 2 more" == failure.cause
        assert 5 == len(failure.differences)

    @pytest.mark.parametrize(
        ("sent", "expected", "cause"),
        [
            (0, 1, "sends no request where 1 was expected"),
            (1, 0, "sends 1 request where none was expected"),
            (2, 1, "sends 2 requests where 1 was expected"),
            (1, 2, "sends 1 request where 2 were expected"),
        ],
    )
    def test_count(self, sent: int, expected: int, cause: str) -> None:
        """Unexpected and missing requests fail."""
        verdict = judged(a_delivery(*[a_request()] * sent), an_expectation(*[SENT] * expected))

        assert [f"expectation: {cause}"] == failed(verdict)

    def test_nearest_request_where_the_counts_differ(self) -> None:
        """The most alike pair shows what differs; the others are listed."""
        near, far = a_request("/near", body='{"id":2}'), a_request("/far", method="PUT", body='{"other":3}')
        wanted = {**near.document, "body": {"id": 1}}
        (failure,) = judged(a_delivery(far, near), an_expectation(wanted)).failures

        assert [("$.body.id", "1", "2")] == [(each.path, each.expected, each.got) for each in failure.differences]
        assert failure.details == (
            "expected by expected/shop/visits.jsonl:2",
            "sent: PUT https://shop.test/far",
            "sent: POST https://shop.test/near",
            "expected: POST https://shop.test/near",
        )

    def test_a_request_that_may_be_any(self) -> None:
        """A wildcard for a whole request has no method to show."""
        (failure,) = judged(a_delivery(), an_expectation("*")).failures

        assert "expected: any request" in failure.details

    def test_where_and_what_the_handler_said(self) -> None:
        """A failure shows the expectation's place, what was raised, and the line that raised, else that sent."""
        sent = a_delivery(an_exchange(a_request("/other"), line=7))
        raised = a_delivery(outcome="discarded", reason="Message Rejected", error=an_error("ValidationError", "no id"))
        first, second = (judged(each, an_expectation(SENT)).failures[0] for each in (sent, raised))

        assert (f"{HANDLER}:7", f"{HANDLER}:30") == (first.where, second.where)
        assert ("expected by expected/shop/visits.jsonl:2", "ValidationError: no id") == (
            first.details[0],
            second.details[-1],
        )


class TestRequestSchemas:
    """A request that fits no schema of its destination."""

    def test_names_the_nearest_and_what_differs(self) -> None:
        """One failure for each such request, with the handler's line."""
        delivery = a_delivery(a_request(), an_exchange(a_request("/odd", method="GET"), line=12))
        (failure,) = judge(delivery, None, OneSchema()).failures

        assert failure == Failure(
            check="request schema",
            cause="fits no request schema; nearest: track, differing at $.method",
            details=("GET https://shop.test/odd", "$.method: is not POST", "$.method: is a word"),
            where=f"{HANDLER}:12",
        )

    def test_holds_for_what_is_expected_too(self) -> None:
        """An expectation does not make a wrong request right."""
        request = a_request(method="GET")
        verdict = judge(a_delivery(request), an_expectation(request.document), OneSchema())

        assert ["request schema"] == [failure.check for failure in verdict.failures]

    @pytest.mark.parametrize(
        ("requests", "expected", "notices"),
        [
            ([], False, ["no expectation"]),
            ([a_request()], False, ["no expectation", "no request schema"]),
            ([a_request()], True, ["no request schema"]),
        ],
        ids=["no request", "no expectation", "as expected"],
    )
    def test_without_schemas(self, requests: list[Any], expected: bool, notices: list[str]) -> None:
        """A request of a destination that has no schema at all is notable, and a failure in strict, expected or not."""
        verdict = judge(a_delivery(*requests), an_expectation(SENT) if expected else None, None)

        assert ([], notices, ()) == (failed(verdict), noticed(verdict), verdict.schemas)
        assert notices == [failure.check for failure in strictly(verdict).failures]

    def test_without_schemas_of_mappings(self) -> None:
        """What a catalogue destination sends as expected is the catalogue's: no schema of it is asked for."""
        sent = a_delivery(a_request())
        part = Part(mapping="All", action="send", outcome="delivered", reason=None, attempts=sent.attempts)
        mapped = replace(sent, parts=(part,))
        expected, other = (strictly(judge(mapped, each, None)) for each in (an_expectation(SENT), None))

        assert [] == failed(expected)
        assert ["no expectation", "no request schema"] == [failure.check for failure in other.failures]

    def test_names_the_schemas_that_were_met(self) -> None:
        """Each request that fits says by which schema."""
        verdict = judge(a_delivery(a_request(), a_request(method="GET")), None, OneSchema())

        assert ("track",) == verdict.schemas


def test_refusals_fail_once_each() -> None:
    """A try to leave the sandbox is a failure, even where the handler swallowed it and the end is as expected."""
    delivery = a_delivery(refusals=("opens a socket at handler.py:3", "opens a socket at handler.py:3", "forks"))

    assert ["refusal: opens a socket at handler.py:3", "refusal: forks"] == failed(judged(delivery, an_expectation()))


class TestNotices:
    """What is worth knowing."""

    def test_event_schema(self) -> None:
        """Violations are counted by rule: without values, places in arrays or messages, with Segment's code."""
        twice = Violation(path="$.products[5].price", what="is null")
        verdict = judged(a_delivery(violations=(INVALID, twice, CODED)))
        said = [
            "$.products[*].price breaks the event schema",
            "$.userId breaks the event schema (id_not_string)",
            NO_EXPECTATION,
        ]

        assert said == [notice.what for notice in verdict.notices]

    def test_event_schema_strictly(self) -> None:
        """Strictly a violation fails, and the failure says what was wrong."""
        verdict = judged(a_delivery(violations=(INVALID,)), strict=True)
        (failure, _) = verdict.failures

        assert ("event schema", ("$.products[3].price: is a text",)) == (failure.check, failure.details)

    def test_what_is_expected_may_be_notable(self) -> None:
        """Strictly too, an event that ended as expected is good, with whatever there is to notice of it."""
        delivery = a_delivery(an_exchange(a_request(), status=500), violations=(CODED,))
        verdict = judged(delivery, an_expectation(SENT), strict=True)

        assert ([], ["event schema", "ignored status"]) == (failed(verdict), noticed(verdict))

    @pytest.mark.parametrize(
        ("status", "outcome", "expected"),
        [(200, "delivered", 0), (302, "delivered", 0), (399, "delivered", 0), (400, "delivered", 1),
         (503, "delivered", 1), (503, "discarded", 0), (503, "exhausted", 0)],
    )  # fmt: skip
    def test_ignored_status(self, status: int, outcome: str, expected: int) -> None:
        """An error status counts as ignored when the event was delivered all the same."""
        verdict = judged(a_delivery(an_exchange(a_request(), status=status), outcome=outcome))
        what = f"onTrack ignored HTTP {status}: Segment will count this event as delivered"

        assert [what] * expected == [notice.what for notice in verdict.notices if notice.kind == "ignored status"]

    def test_ignored_status_is_said_once(self) -> None:
        """The same status of two requests is one notice; another status is another."""
        exchanges = [an_exchange(a_request(), status=status) for status in (404, 404, 500)]

        assert 2 == noticed(judged(a_delivery(*exchanges))).count("ignored status")

    def test_late_request(self) -> None:
        """A request begun after the handler returned is a notice, strictly a failure even where it was expected."""
        delivery = a_delivery(an_exchange(a_request(), late=True))
        verdict = judged(delivery, an_expectation(SENT))

        assert ["late request"] == noticed(verdict)
        assert [] == failed(verdict)
        assert ["late request"] == [each.check for each in strictly(verdict).failures]


def test_strictly_keeps_the_rest() -> None:
    """Strictness adds failures and takes nothing away."""
    verdict = judged(a_delivery(outcome="exhausted", reason="RetryError", error=an_error("RetryError")))
    strict = strictly(verdict)

    assert strict.failures[: len(verdict.failures)] == verdict.failures
    assert (strict.delivery, strict.notices, strict.covered) == (verdict.delivery, verdict.notices, verdict.covered)
    assert Notice(kind="no expectation", what=NO_EXPECTATION) in strict.notices
