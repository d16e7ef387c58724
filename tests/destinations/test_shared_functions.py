"""The helpers that handlers share: endpoints, dates, ids and text."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
import requests
from hypothesis import given, settings
from hypothesis import strategies as st

from functions.shared.dates import epoch_milliseconds, is_date
from functions.shared.endpoint import base_address
from functions.shared.fields import optional_id
from functions.shared.text import is_digits, is_plausible_email
from functions.shared.traits import flattened

DEFAULT = "https://default.test"
LONG_LABEL = "a" * 63

ADDRESSES: dict[str, tuple[Any, str]] = {
    "as-the-page-says": ("https://analytex.userpilot.io/", "https://analytex.userpilot.io"),
    "without-slash": ("https://analytex-eu.userpilot.io", "https://analytex-eu.userpilot.io"),
    "many-slashes": ("https://analytex-eu.userpilot.io///", "https://analytex-eu.userpilot.io"),
    "white-space-around": ("\t https://a.io/ \n", "https://a.io"),
    "path-prefix": ("https://proxy.example.com/up/", "https://proxy.example.com/up"),
    "deep-path-prefix": ("https://proxy.example.com/Up/v2.1/~x%20y", "https://proxy.example.com/Up/v2.1/~x%20y"),
    "no-scheme": ("analytex-eu.userpilot.io/", "https://analytex-eu.userpilot.io"),
    "no-scheme-with-port-and-path": ("a.io:8443/up/", "https://a.io:8443/up"),
    "upper-case": ("HTTPS://Analytex.UserPilot.IO/", "https://analytex.userpilot.io"),
    "http": ("http://a.io", "http://a.io"),
    "local-port": ("http://localhost:8080/", "http://localhost:8080"),
    "ipv4": ("http://127.0.0.1:9", "http://127.0.0.1:9"),
    "ports-own-scheme": ("https://a.io:443/x", "https://a.io/x"),
    "http-own-port": ("http://a.io:80", "http://a.io"),
    "port-of-the-other-scheme": ("https://a.io:80", "https://a.io:80"),
    "query-cut": ("https://a.io/up?region=eu", "https://a.io/up"),
    "fragment-cut": ("https://a.io/#top", "https://a.io"),
    "longest-label": (f"{LONG_LABEL}.io", f"https://{LONG_LABEL}.io"),
    "punycode": ("https://xn--bcher-kva.example", "https://xn--bcher-kva.example"),
}

NO_ADDRESSES: dict[str, Any] = {
    "none": None,
    "empty": "",
    "blank": "  ",
    "number": 5,
    "list": ["https://a.io"],
    "word": "analytex",
    "localhost-without-scheme": "localhost:8080",
    "scheme-only": "https://",
    "other-scheme": "ftp://a.io",
    "no-slashes-after-scheme": "https:a.io",
    "two-schemes": "https://https://a.io",
    "slashes-first": "//a.io",
    "space-inside": "https://a b.io",
    "backslashes": "https:\\\\a.io",
    "user-name": "https://user:word@a.io",
    "mail-address": "me@a.io",
    "ipv6": "http://[::1]:80",
    "not-ascii": "https://bücher.example",
    "half-character": "https://\ud800.io",
    "empty-label": "https://a..io",
    "dot-first": "https://.a.io",
    "dot-last": "https://a.io.",
    "label-too-long": f"https://{LONG_LABEL}a.io",
    "host-too-long": "https://" + ".".join([LONG_LABEL] * 4),
    "port-of-words": "https://a.io:https",
    "port-empty": "https://a.io:",
    "port-zero": "https://a.io:0",
    "port-too-large": "https://a.io:65536",
    "port-endless": "https://a.io:" + "9" * 5000,
    "port-leading-zero": "https://a.io:0443",
    "two-ports": "https://a.io:1:2",
    "ends-in-a-number": "https://a.1",
    "three-octets": "https://1.2.3",
    "octet-too-large": "https://1.2.3.256",
    "octet-leading-zero": "https://1.2.3.04",
    "hex-address": "https://0x7f.1",
    "odd-path": "https://a.io/<up>",
    "steps-between-folders": "https://a.io/../..//up",
    "path-not-ascii": "https://a.io/ü",
}

DATES: dict[str, tuple[Any, bool]] = {
    "number": (1690848000, True),
    "fraction": (-0.5, True),
    "digits": ("1690848000", True),
    "iso-date": ("2023-08-01", True),
    "iso-compact": ("20230801T101500Z", True),
    "iso-week": ("2023-W31-2", True),
    "iso-offset": ("2023-08-01T10:15:00+02:00", True),
    "iso-space": ("2023-08-01 10:15", True),
    "iso-microseconds": ("2023-08-01T10:15:00.123456Z", True),
    "slashes-month-first": ("12/31/2023", True),
    "slashes-year-first": ("2023/1/2", True),
    "leap-day": ("2/29/2024", True),
    "no-leap-day": ("2/29/2023", False),
    "month-13": ("13/1/2023", False),
    "year-of-two-digits": ("1/2/23", False),
    "three-digit-month": ("012/1/2023", False),
    "four-parts": ("1/2/2023/", False),
    "slashes-with-time": ("1/2/2023 10:00", False),
    "slashes-year-first-with-time": ("2023/01/02T10:00", False),
    "other-digits": ("١٢٣", False),
    "go-time": ("2020-05-09 23:54:49.209808489 +0000 UTC m=+70366.29", False),
    "half-character": ("\ud800", False),
    "words": ("yesterday", False),
    "empty": ("", False),
    "true": (True, False),
    "null": (None, False),
    "list": ([2023], False),
}


@pytest.mark.parametrize("name", ADDRESSES)
def test_address_is_read_as_meant(name: str) -> None:
    """An endpoint that names a host is that host, however it is typed."""
    endpoint, expected = ADDRESSES[name]

    assert expected == base_address(endpoint, DEFAULT)


@pytest.mark.parametrize("endpoint", NO_ADDRESSES.values(), ids=NO_ADDRESSES.keys())
def test_what_is_no_address_is_the_default(endpoint: Any) -> None:
    """What names no host beyond doubt is answered with the default."""
    assert base_address(endpoint, DEFAULT) == DEFAULT


@settings(deadline=None, max_examples=300)
@given(st.text("htps:/.@?#[]%\\aA1-_ é", max_size=30) | st.text(max_size=12))
def test_address_joins_cleanly_with_any_path(endpoint: str) -> None:
    """Whatever the setting, the path comes last and whole, and the URL is one that requests leaves as it is."""
    url = base_address(endpoint, DEFAULT) + "/v1/identify"
    prepared = requests.Request("POST", url).prepare().url

    assert prepared is not None
    assert prepared.endswith("/v1/identify")
    assert prepared.split("/")[2] == url.split("/")[2]


@pytest.mark.parametrize("name", DATES)
def test_is_date(name: str) -> None:
    """Numbers, digits, ISO 8601 and two slashed forms are dates; nothing else is."""
    value, expected = DATES[name]

    assert expected == is_date(value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1970-01-01T00:00:00Z", 0),
        ("1970-01-01", 0),
        ("2026-03-01T12:00:00.1239Z", 1772366400123),
        ("1969-12-31T23:59:59.9995Z", -1),
        ("2026-03-01T12:00:00+05:30", 1772346600000),
        ("9999-12-31T23:59:59.999999Z", 253402300799999),
        ("0001-01-01T00:00:00+23:59", -62135683140000),
    ],
)
def test_epoch_milliseconds(text: str, expected: int) -> None:
    """Times become whole milliseconds, cut towards the past, in UTC where they name no zone."""
    assert expected == epoch_milliseconds(text)


def test_epoch_milliseconds_does_not_ask_where_the_machine_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """A time without a zone is UTC on a machine in Tokyo too."""
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert epoch_milliseconds("1970-01-01T00:00:00") == 0
    finally:
        monkeypatch.undo()
        time.tzset()


@settings(deadline=None)
@given(st.datetimes(timezones=st.just(UTC)), st.integers(-1439, 1439))
def test_epoch_milliseconds_is_exact_in_every_zone(moment: datetime, minutes: int) -> None:
    """No float gets between a time and its milliseconds, in any year the calendar has."""
    expected = (moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)
    zone = timezone(timedelta(minutes=minutes))
    if not 1 < moment.year < 9999:
        zone = UTC

    assert expected == epoch_milliseconds(moment.astimezone(zone).isoformat())


@pytest.mark.parametrize(
    ("value", "expected"),
    [(None, ""), ("", ""), (" ", " "), ("u", "u"), (0, "0"), (-7, "-7"), (1.5, "1.5"), (2**53 - 1, "9007199254740991")],
)
def test_optional_id(value: Any, expected: str) -> None:
    """Null and the empty string are no id; a number is its text."""
    assert expected == optional_id(value, "userId")


@pytest.mark.parametrize(("text", "expected"), [("0", True), ("007", True), ("", False), ("-1", False), ("²", False)])
def test_is_digits(text: str, expected: bool) -> None:
    """Only the ten ASCII digits count."""
    assert expected == is_digits(text)


@pytest.mark.parametrize(("value", "expected"), [("a@b.io", True), ("a+b@c.d.io", True), (5, False), (None, False)])
def test_is_plausible_email(value: Any, expected: bool) -> None:
    """An address has one @ and a dotted host; what is no text is none."""
    assert expected == is_plausible_email(value)


@settings(deadline=None)
@given(
    st.dictionaries(
        st.text("ab", max_size=2),
        st.recursive(st.integers(), lambda inner: st.dictionaries(st.sampled_from("cd"), inner), max_leaves=4),
        max_size=3,
    )
)
def test_flattened_keeps_every_leaf_under_its_path(fields: dict[str, Any]) -> None:
    """Each leaf of nested objects has its dotted name, and nothing else is there."""
    expected = {}
    waiting = [((name,), value) for name, value in fields.items()]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, dict):
            waiting.extend(((*path, name), inner) for name, inner in value.items())
        else:
            expected[".".join(path)] = value

    assert expected == flattened(fields)
