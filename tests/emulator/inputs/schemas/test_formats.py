"""Each format's edge cases, and that both validators ask the same predicate."""

from __future__ import annotations

import ipaddress
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.inputs.schemas import Schema
from emulator.inputs.schemas.formats import FORMATS

TEXTS: dict[str, tuple[list[str], list[str]]] = {
    "date": (
        ["2026-01-31", "2024-02-29", "2000-02-29", "0000-01-01"],
        [
            "2026-02-29",
            "1900-02-29",
            "2026-04-31",
            "2026-13-01",
            "2026-1-1",
            "20260101",
            "2026-01-01\n",
            "\u0662\u0660\u0662\u0666-01-01",
            "",
        ],
    ),
    "date-time": (
        [
            "2026-03-01T10:00:00Z",
            "2026-03-01t10:00:00.1z",
            "2026-03-01T10:00:00.123456789-23:59",
            "2016-12-31T23:59:60Z",
        ],
        [
            "2026-03-01T10:00:00",
            "2026-03-01 10:00:00Z",
            "2026-03-01T24:00:00Z",
            "2026-03-01T10:60:00Z",
            "2026-03-01T10:00:61Z",
            "2026-03-01T10:00Z",
            "2026-03-01T10:00:00.Z",
            "2026-03-01T10:00:00+0100",
            "2026-03-01T10:00:00Z\n",
            "2026-03-01",
        ],
    ),
    "duration": (["P1W", "P1Y2M3DT4H5M6S", "PT0S", "P1D"], ["P", "PT", "P1", "1D", "P1DT", "P1W1D", "-P1D"]),
    "email": (
        ["a@b.example", "ada.l+x@mail.example.com", "o'neil@example.org", "jörg@büro.example", "a@xn--bro-hoa.example"],
        [
            "",
            "a",
            "a@b",
            "@b.example",
            "a@",
            "a@@b.example",
            "a b@c.example",
            ".a@b.example",
            "a.@b.example",
            "a..b@c.example",
            "a@-b.example",
            "a@b-.example",
            "a@b..example",
            "a@b_c.example",
            "a@b.example\n",
            "a@b.example,c@d.example",
            "Ada <a@b.example>",
            "x" * 65 + "@b.example",
            "a@" + "b." * 126 + "example",
        ],
    ),
    "hostname": (
        ["localhost", "a-b.example", "1.example", "x" * 63],
        ["", "-a", "a-", "a..b", "a_b", "x" * 64, "a.example."],
    ),
    "ip-address": (["192.0.2.1", "2001:db8::1", "::"], ["", "192.0.2", "::1%eth0", "localhost"]),
    "ipv4": (
        ["0.0.0.0", "255.255.255.255"],
        ["256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.4\n", "\u0661.2.3.4", "::1"],
    ),
    "ipv6": (
        ["::", "::1", "2001:DB8::1", "::ffff:192.0.2.1"],
        ["", "1::2::3", "12345::", ":1", "1.2.3.4", "::1%1", "::1\n"],
    ),
    "json-pointer": (["", "/", "/a/0", "/a~1b/m~0n"], ["a", "/a~", "/a~2", "#/a"]),
    "regex": (["", "^[a-z]+", "(?=x)y"], ["(", "[a", "*", "a{2,1}"]),
    "replay-moment": (
        ["+0s", "+40m", "+1d2h3m4s", "2026-03-01T10:00:00Z", "2026-03-01t10:00:00.5+01:00"],
        ["", "+", "40m", "+40", "+40m5", "+1.5h", "+40 m", "+40m\n", "-40m", "2026-03-01", "2026-03-01T10:00:00"],
    ),
    "address-or-pattern": (
        [
            "https://example.com",
            "http://example.com/a?b=1",
            "https://[::1]:80/",
            "*",
            "https://*/users",
            "*.example.com",
        ],
        ["", "example.com/a", "ftp://example.com", "https://", "https:///a", "https://[::1/", "https://a:b/"],
    ),
    "request-rate": (
        ["10/s", "600/m", "1000/5m", "1/2d"],
        ["", "600", "600/", "600/min", "0/s", "1/0s", "-1/s", "1.5/s", " 1/s", "1/s\n"],
    ),
    "segment-date": (
        [
            "2026-03-01",
            "2026-03-01T10:00",
            "2026-03-01 10:00:00",
            "2026-03-01T10:00:00.123456",
            "2026-03-01T10:00:00Z",
            "2026-03-01T10:00:00+0100",
            "2026-03-01T10:00:00+01",
            "1767225600",
            "-1",
            "3/1/2026",
            "12/31/2026",
            "2026/12/31",
        ],
        ["", " ", "yesterday", "2026-02-30", "2026-03", "31/12/2026", "2026/13/1", "12.5", "1e3", "Sun Mar 01 2026"],
    ),
    "time": (["10:00:00Z", "23:59:60Z", "10:00:00.5+01:00"], ["10:00:00", "24:00:00Z", "10:00Z", "10:59:60Z", "x"]),
    "uri": (
        ["https://example.com/a?b=c#d", "mailto:a@b.example", "urn:x:y", "http://[::1]:8080/", "a:", "x:/%20"],
        [
            "",
            "//example.com",
            "/a",
            "example.com",
            "http://a b",
            "http://a/%zz",
            "http://[::1",
            "1x:a",
            "x:ü",
            "x:#a#b",
        ],
    ),
    "uri-reference": (["", "/a", "#a", "//example.com/", "?q", "a/b"], ["a b", "\\", "%", "#a#b", "http://a:99999/"]),
    "uuid": (
        ["2eb8aa08-aa98-11ea-b4aa-73b441d16380", "2EB8AA08-AA98-11EA-B4AA-73B441D16380"],
        [
            "",
            "2eb8aa08aa9811eab4aa73b441d16380",
            "2eb8aa08-aa98-11ea-b4aa-73b441d1638",
            "2eb8aa08-aa98-11ea-b4aa73b441d16380-",
        ],
    ),
}

ROWS = [
    pytest.param(name, text, good, id=f"{name}-{'good' if good else 'bad'}-{text[:32]!r}")
    for name, (good_texts, bad_texts) in TEXTS.items()
    for good, texts in ((True, good_texts), (False, bad_texts))
    for text in texts
]


def _schema_of(name: str, folder: Path, *, fast: bool) -> Schema:
    path = folder / f"{name}.json"
    path.write_text(json.dumps({"format": name}))
    return Schema(path, fast=fast)


@pytest.fixture(scope="module")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Schema, Schema]]:
    """Each format's schema, once for each validator."""
    folder = tmp_path_factory.mktemp("formats")
    return {name: (_schema_of(name, folder, fast=True), _schema_of(name, folder, fast=False)) for name in FORMATS}


@pytest.mark.parametrize(("name", "text", "expected"), ROWS)
def test_tells_the_good_from_the_bad(
    name: str, text: str, expected: bool, schemas: dict[str, tuple[Schema, Schema]]
) -> None:
    """Both validators take a text of the format and refuse a text that only looks like one."""
    assert (expected, expected) == tuple(schema.is_valid(text) for schema in schemas[name])


def test_every_format_has_rows() -> None:
    """The table above speaks of every format that a schema may name."""
    assert set(FORMATS) == set(TEXTS)


@pytest.mark.parametrize("value", [None, 5, True, [], {}], ids=repr)
def test_a_format_says_nothing_of_what_is_no_text(value: object, schemas: dict[str, tuple[Schema, Schema]]) -> None:
    """A format applies to strings only, as JSON Schema has it."""
    assert all(schema.is_valid(value) for pair in schemas.values() for schema in pair)


@settings(deadline=None, max_examples=60)
@given(text=st.text(max_size=20) | st.from_regex(r"[0-9:./@#%TZ+-]{1,25}", fullmatch=True))
def test_both_validators_agree_on_any_text(text: str, schemas: dict[str, tuple[Schema, Schema]]) -> None:
    """Whatever the text, the verdicts are the same and nothing is raised."""
    for quick, thorough in schemas.values():
        assert thorough.is_valid(text) == quick.is_valid(text)


_GROUPS = st.lists(st.sampled_from(["", "", "0", "1a2B", "ffff", "12345", "g", "192.0.2.1", "256.0.0.1"]), max_size=10)


@settings(deadline=None, max_examples=500)
@given(text=_GROUPS.map(":".join) | st.ip_addresses(v=6).map(str))
def test_an_ipv6_address_is_what_pythons_library_reads(text: str) -> None:
    """However many groups there are on either side of "::", and with an IPv4 address at the end."""
    try:
        expected = bool(ipaddress.IPv6Address(text))
    except ValueError:
        expected = False
    assert expected == FORMATS["ipv6"](text)


@pytest.mark.parametrize("fast", [True, False])
def test_a_format_counts_beside_other_rules(tmp_path: Path, fast: bool) -> None:
    """What else a schema asks of a text holds too, and a property may be called `format`."""
    path = tmp_path / "rules.json"
    rules = {"format": "date", "allOf": [{"maxLength": 3}], "properties": {"format": {"format": "uuid"}}}
    path.write_text(json.dumps(rules))
    is_valid = Schema(path, fast=fast).is_valid

    assert [False, False, False, True] == [is_valid(each) for each in ("2026-01-05", "x", {"format": "x"}, {})]
