"""The count of what became of the events."""

from __future__ import annotations

from typing import Any

import pytest

from emulator.values.account import Account
from emulator.values.model import Failure, Notice, Verdict
from tests.deliveries import a_delivery, a_request

WRONG = Failure(check="crash", cause="ends as discarded")


def verdict(*failures: Failure, covered: bool = True, notices: tuple[Notice, ...] = (), **changes: Any) -> Verdict:
    """Return a verdict on a delivery with changes."""
    delivery = a_delivery(*changes.pop("sent", ()), **changes)
    return Verdict(delivery=delivery, failures=failures, notices=notices, covered=covered)


def test_counts_of_one_destination() -> None:
    """Events, outcomes by reason, requests, failed and uncovered events, notices."""
    account = Account().of("shop")
    notice = Notice(kind="discarded", what="discarded, Message Rejected")
    account.add(verdict(sent=(a_request(), a_request())))
    account.add(verdict(WRONG, WRONG, outcome="discarded", reason="Bad Request", covered=False))
    account.add(verdict(outcome="discarded", reason="Message Rejected", notices=(notice, notice)))
    account.add(verdict(outcome="filtered", reason="because", attempts=(), addressed_to=("One", "Two")))

    assert (4, 2, 1, 1) == (account.events, account.requests, account.failed, account.uncovered)
    assert {("discarded", "discarded, Message Rejected"): 2} == account.notices
    assert account.outcomes == {
        ("delivered", None): 1,
        ("discarded", "Bad Request"): 1,
        ("discarded", "Message Rejected"): 1,
        ("filtered", None): 1,
    }


def test_filtered_and_rejected_have_no_label_of_segments() -> None:
    """Why an event was filtered or rejected is a sentence of the emulator's, and no column of a table."""
    account = Account().of("shop")
    account.add(verdict(outcome="filtered", reason='integrations: "Shop" is false', attempts=()))
    account.add(verdict(outcome="rejected", reason="the event has no type", attempts=()))

    assert {("filtered", None): 1, ("rejected", None): 1} == account.outcomes


def test_one_account_for_each_destination() -> None:
    """The account of a destination is the same one each time, in the order of first use."""
    account = Account()
    account.of("shop").add(verdict())
    account.of("crm").add(verdict())
    account.of("shop").add(verdict())

    assert {"shop": 2, "crm": 1} == {name: each.events for name, each in account.destinations.items()}


@pytest.mark.parametrize(
    ("event", "run", "errors", "expected"),
    [
        (False, False, 0, 0),
        (True, False, 0, 1),
        (False, True, 0, 1),
        (True, True, 1, 2),
        (False, False, 3, 2),
    ],
    ids=["all good", "an event failed", "a rule failed", "an error outweighs failures", "errors"],
)
def test_exit_code(event: bool, run: bool, errors: int, expected: int) -> None:
    """0 all good, 1 failures, 2 something could not be read."""
    account = Account(errors=errors)
    account.of("shop").add(verdict(*([WRONG] if event else [])))
    account.failures += [WRONG] if run else []

    assert (expected, event or run) == (account.exit_code, account.failed)
