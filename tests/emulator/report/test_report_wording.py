"""The words that reports share."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.report.lines import Line, block, joined, printable
from emulator.report.wording import alone, cut, ending, events_that, title
from emulator.values.batch import BatchPlace
from emulator.values.words import counted

from .report_samples import KEY_ERROR, a_delivery, an_attempt


@pytest.mark.parametrize(
    ("number", "noun", "expected"),
    [
        (0, "event", "0 events"),
        (1, "event", "1 event"),
        (1204, "event", "1,204 events"),
        (1, "delivery", "1 delivery"),
        (2, "delivery", "2 deliveries"),
    ],
)
def test_counted(number, noun, expected):
    """A count carries its noun in the right number."""
    assert expected == counted(number, noun)


@pytest.mark.parametrize(
    ("number", "cause", "expected"),
    [
        (1, "differs at $.body", "1 event differs at $.body"),
        (1204, "differs at $.body", "1,204 events differ at $.body"),
        (2, "fits no request schema", "2 events fit no request schema"),
        (2, "sends no request where 1 was expected", "2 events send no request where 1 was expected"),
        (2, "ends as exhausted, Timeout", "2 events end as exhausted, Timeout"),
        (1, "the event has no type", "1 event: the event has no type"),
        (2, "the event has no type", "2 events: the event has no type"),
        (2, "crashes", "2 events crash"),
    ],
)
def test_events_that(number, cause, expected):
    """A cause that begins with a verb follows the number; any other is a sentence after a colon."""
    assert expected == events_that(number, cause)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "delivered"),
        ({"outcome": "filtered", "reason": "not named"}, "filtered: not named"),
        (
            {"outcome": "discarded", "reason": "Bad Request", "attempts": (an_attempt(error=KEY_ERROR),)},
            "discarded: Bad Request (KeyError: 'plan')",
        ),
    ],
    ids=["delivered", "filtered", "crashed"],
)
def test_ending(changes, expected):
    """A delivery's end is its outcome, its reason and what was raised."""
    assert expected == ending(a_delivery(**changes))


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("tests/captures/a.jsonl:12", "segment-emulator invoke shop tests/captures/a.jsonl:12"),
        ("tests/captures/a.jsonl:12:80", "segment-emulator invoke shop tests/captures/a.jsonl:12:80"),
        ("my events/a.jsonl:1", "segment-emulator invoke shop 'my events/a.jsonl:1'"),
        ("<stdin>:3", None),
        ("<stdin>:3:17", None),
        (None, None),
    ],
)
def test_alone(place, expected):
    """The command names a place that a shell and the emulator can read again; standard input has none."""
    assert expected == alone(a_delivery(place=place))


def test_alone_in_a_batch():
    """An event of a batch alone would meet another handler: there is no such command."""
    assert alone(a_delivery(batch=BatchPlace(id=1, position=0, size=20))) is None


def test_title_names_the_place_in_a_batch():
    """A person counts from one."""
    assert title(a_delivery(batch=BatchPlace(id=2, position=4, size=20))) == "track visit-1 (5 of 20 in batch 2)"


def test_alone_with_options():
    """The command begins with the options of the run."""
    command = alone(a_delivery(place="a.jsonl:1"), "segment-emulator invoke --functions ours")

    assert command == "segment-emulator invoke --functions ours shop a.jsonl:1"


def test_title_says_what_is_missing():
    """An event without a type or messageId still has a title."""
    assert title(a_delivery(event_type=None, message_id=None)) == "(no type) (no messageId)"


@pytest.mark.parametrize(
    ("most", "expected"),
    [(None, "abcdef"), (6, "abcdef"), (5, "abcde… (6 characters)")],
)
def test_cut(most, expected):
    """A text is shortened only beyond the limit, and then its true length is said."""
    assert expected == cut("abcdef", most)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain — ünïcode 日本 😀", "plain — ünïcode 日本 😀"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("two\nlines\r", "two\\nlines\\r"),
        ("right\u202eto left\u200f\u061c", "right\\u202eto left\\u200f\\u061c"),
        ("half \ud800", "half \\ud800"),
        ("👨\u200d👩", "👨\u200d👩"),
    ],
    ids=["text", "escape sequence", "newline", "direction", "surrogate", "emoji joiner"],
)
def test_printable(text, expected):
    """What could disturb a terminal is shown as an escape; letters and emoji stay as they are."""
    assert expected == printable(text)


@settings(deadline=None)
@given(st.text())
def test_a_line_is_one_harmless_line(text):
    """Whatever a text holds, a line of it is one line of encodable characters without control codes."""
    plain = Line(text, indent=2).plain()

    assert plain.splitlines() == ([plain] if plain else [])
    assert "\x1b" not in plain
    assert plain == plain.encode().decode()


def test_block():
    """A text of several lines is indented line by line; a blank line has no trailing spaces."""
    assert joined(block("a\r\n\nb", 2)) == "  a\n\n  b\n"
