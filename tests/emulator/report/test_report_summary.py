"""The table and the last line."""

from __future__ import annotations

from collections import Counter
from textwrap import dedent

import pytest

from emulator.report.lines import joined
from emulator.report.summary import last_line, table
from emulator.values.account import Account, DestinationAccount

from .report_samples import UNUSED

OUTCOMES = Counter(
    {
        ("delivered", None): 1_240,
        ("discarded", "Message Rejected"): 12,
        ("discarded", "Unsupported Event Type"): 40,
        ("exhausted", "RetryError"): 1,
        ("filtered", None): 2,
        ("rejected", None): 1,
    }
)


def _account(*accounts, errors=0, failures=()):
    return Account(destinations={each.destination: each for each in accounts}, errors=errors, failures=list(failures))


def _destination(name, outcomes=OUTCOMES, **changes):
    return DestinationAccount(
        **{
            "destination": name,
            "events": outcomes.total(),
            "outcomes": outcomes,
            "requests": outcomes["delivered", None],
            "seconds": 0.1,
            **changes,
        }
    )


def test_table():
    """What was not delivered stands below its row, by outcome and reason."""
    account = _account(
        _destination("userpilot_cloud"), _destination("crm", Counter({("delivered", None): 7}), failed=3)
    )
    expected = """\
                         events  delivered  requests  failures  events/s
        userpilot_cloud   1,296      1,240     1,240         0    12,960
          discarded: 12 Message Rejected, 40 Unsupported Event Type
          exhausted: 1 RetryError · filtered: 2 · rejected: 1
        crm                   7          7         7         3        70
        """

    assert dedent(expected) == joined(table(account))


def test_no_time_no_speed():
    """Without a time there is no speed to tell."""
    account = _account(_destination("crm", Counter(), seconds=0.0))

    assert joined(table(account)).splitlines()[1].split() == ["crm", "0", "0", "0", "0", "-"]


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        (_account(), "no events: nothing was replayed"),
        (_account(_destination("crm", Counter())), "no events: nothing was replayed"),
        (
            _account(*(_destination(name, Counter({("delivered", None): 180}), requests=170) for name in "abc")),
            "✓ all good: 540 deliveries, 510 requests",
        ),
        (
            _account(_destination("a", failed=11), _destination("b"), errors=1, failures=[UNUSED]),
            "✗ 12 failures, 1 error in 2,592 deliveries, 2,480 requests",
        ),
        (_account(_destination("a", failed=1)), "✗ 1 failure in 1,296 deliveries, 1,240 requests"),
        (_account(_destination("a"), errors=2), "✗ 2 errors in 1,296 deliveries, 1,240 requests"),
        (_account(errors=2), "✗ 2 errors, no events"),
    ],
    ids=["nothing", "empty captures", "good", "both", "failure", "errors", "only errors"],
)
def test_last_line(account, expected):
    """The last line sums the run up, failures and errors apart."""
    assert expected == last_line(account).plain()
