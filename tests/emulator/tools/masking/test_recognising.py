"""What is found in a text, and what only looks like it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.tools.masking.data_kinds import Kind, Leave
from emulator.tools.masking.recognise import find

UUID = "CA0ACB8D-CCC7-457E-8CF8-5B28EFC13E14"


def found(text: str, leave: Leave = Leave.FREE) -> list[tuple[Kind, str]]:
    """Return kinds and values in the text's order."""
    return [(one.kind, one.core) for one in find(text, leave)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("ask dana@hollis.ie.", [(Kind.EMAIL, "dana@hollis.ie")], id="email before a full stop"),
        pytest.param("<o'neil+x@a-b.co.uk>", [(Kind.EMAIL, "o'neil+x@a-b.co.uk")], id="email in brackets"),
        pytest.param("josé@hollis.ie", [(Kind.EMAIL, "josé@hollis.ie")], id="email beyond ASCII"),
        pytest.param("mailto:dana%40hollis.ie", [(Kind.EMAIL, "dana@hollis.ie")], id="percent-encoded email"),
        pytest.param("/u/dana%40hollis.ie/edit", [(Kind.EMAIL, "dana@hollis.ie")], id="email in a path"),
        pytest.param("call (212) 867-5309", [(Kind.PHONE, "(212) 867-5309")], id="phone of North America"),
        pytest.param("+353 86 123 4567 or so", [(Kind.PHONE, "+353 86 123 4567")], id="phone with country"),
        pytest.param("+353861234567", [(Kind.PHONE, "+353861234567")], id="phone without spaces"),
        pytest.param("from 81.2.69.142:8080", [(Kind.IP, "81.2.69.142")], id="IPv4 with port"),
        pytest.param("http://81.2.69.142/a", [(Kind.IP, "81.2.69.142")], id="IPv4 as host"),
        pytest.param("at 2a02:8084:6a::1, and", [(Kind.IP, "2a02:8084:6a::1")], id="IPv6"),
        pytest.param("::ffff:81.2.69.142", [(Kind.IP, "::ffff:81.2.69.142")], id="IPv4 in IPv6"),
        pytest.param(f"id={UUID};", [(Kind.ID, UUID)], id="UUID"),
        pytest.param("a4:83:e7:1f:00:9c", [(Kind.ID, "a4:83:e7:1f:00:9c")], id="MAC address"),
        pytest.param("https://a.co/?q=red+shoes&r=", [(Kind.QUERY, "red shoes")], id="query value"),
        pytest.param("see https://a.co/?q=x y", [(Kind.QUERY, "x")], id="a URL in a text ends at the space"),
        pytest.param("https://a.co/?q=x y", [(Kind.QUERY, "x y")], id="a URL that is the text may hold spaces"),
        pytest.param("?email=dana%40hollis.ie", [(Kind.EMAIL, "dana@hollis.ie")], id="query alone, by its name"),
        pytest.param("/a?user_id=7&lastName=Fox", [(Kind.ID, "7"), (Kind.LAST_NAME, "Fox")], id="query of a path"),
        pytest.param("app://x#access_token=abc", [(Kind.SECRET, "abc")], id="fragment"),
        pytest.param("https://a.co/?utm_source=news&utm_term=x", [], id="the campaign's parameters"),
        pytest.param("https://a.co/?utm_source=d@fox.ie", [(Kind.EMAIL, "d@fox.ie")], id="an email as campaign"),
    ],
)  # fmt: skip
def test_it_is_found(text: str, expected: list[tuple[Kind, str]]) -> None:
    """Each is found where it stands, as a reader would take it."""
    assert expected == found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Chrome/144.0.0.0 Safari/537.36",
        "v1.2.3.4",
        "1.2.3.4.5",
        "999.1.2.3",
        "12:30:45",
        "2026-04-14 15:20:37",
        "order 2128675309",
        "4.50 - 7.50",
        "a = b? c",
        "1770817341015",
        "@mention",
        "std::vector",
    ],
)
def test_it_only_looks_so(text: str) -> None:
    """Versions, times, prices and plain numbers are left."""
    assert [] == found(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("dana@hollis.ie", [(Kind.EMAIL, "dana@hollis.ie")], id="email"),
        pytest.param("https://a.co/?q=x", [(Kind.QUERY, "x")], id="query value"),
        pytest.param("1.2.3.4", [], id="what may be a version"),
        pytest.param("ajs-next-1-ca0acb8d-ccc7-457e-8cf8-5b28efc13e14", [], id="the UUID of a messageId"),
    ],
)
def test_in_a_field_that_the_spec_names_only_the_certain_is_found(text: str, expected: list[tuple[Kind, str]]) -> None:
    """A version, a messageId or a title is no place to guess in."""
    assert expected == found(text, Leave.NAMED)


def test_in_a_kept_field_nothing_is_found() -> None:
    """What stays, stays."""
    assert [] == found("dana@hollis.ie", Leave.KEPT)


@settings(deadline=None, max_examples=200)
@given(st.text(alphabet="ab1@.:/?=&%40 +()-", max_size=40))
def test_finds_are_in_order_and_apart(text: str) -> None:
    """No find overlaps another, so that each can be replaced where it stands."""
    ends = [place for one in find(text, Leave.FREE) for place in (one.start, one.end)]
    assert sorted(ends) == ends
    assert all(one.start < one.end <= len(text) for one in find(text, Leave.FREE))


def test_a_long_text_is_read_once_and_not_kept() -> None:
    """A text of a megabyte is searched in good time."""
    assert [(Kind.EMAIL, "dana@hollis.ie")] == found("lorem ipsum 4.5 " * 65_000 + "dana@hollis.ie")


@pytest.mark.parametrize("unit", ["a.", "a", "1", "a@", "a%40", "é.", "xn--", "=", "f:", "1 "])
def test_no_text_takes_long(unit: str) -> None:
    """The time that a text takes grows with its length, not with the square of it."""
    began = time.process_time()
    found((unit * 30_000)[:30_000] + "= @ :")

    assert time.process_time() - began < 3
