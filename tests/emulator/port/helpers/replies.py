"""Requests and replies in their parts: headers, charsets, cookies, timeouts, credentials."""

from __future__ import annotations

from http import HTTPStatus
from http.cookiejar import http2time
from typing import Any

import requests
from hypothesis import strategies as st
from requests.auth import _basic_auth_str  # type: ignore[attr-defined]  # what every way to pass credentials uses
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers, parse_header_links

from emulator.engine.network.recorded import read_timeout

from .specs import Spec, UnmodelledError

NAMES = st.sampled_from(["Authorization", "content-type", "X-A", "a b", "", "a:b", "\u00e9", "x_1", b"X", b" ", 3])
VALUES = st.sampled_from(["Token 1", "", " a", "a ", "a\r\nb", "\u00e9", "\t", "\x1ca", b"b", b" b", 5, None, [1]])
HEADERS = st.dictionaries(st.sampled_from(["A", "a", "B-c", "b-C", "", "é"]), st.integers(0, 3), max_size=4)
PIECES = ["text/html", "application/json", ";", " ", "charset", "=", '"', "'", "utf-8", "latin-1", "Charset", "x"]
TYPES = st.lists(st.sampled_from(PIECES), max_size=7).map("".join)
BYTES = st.lists(st.sampled_from([b"a", b"\xc3", b"\xa9", b"\xe2\x82", b"\xf0\x9f", b"\xff"]), max_size=5).map(b"".join)
LINKS = st.lists(st.sampled_from(["<a>", "; ", "rel", "=", "next", '"', ", ", "<b>", "x"]), max_size=8).map("".join)
TIMES = st.none() | st.booleans() | st.sampled_from([0, 1, -1, 2.5, 0.0, "5", "x", float("inf")])
CHARSETS = ["utf-8", "UTF8", "latin-1", "ISO-8859-1", "ascii", "us-ascii", "cp1252", "windows-1252"]


def checked(name: Any, value: Any) -> None:
    """Raise what requests raises for a header."""
    requests.utils.check_header_validity((name, value))


def charset(header: str | None) -> str:
    """Return the charset that a reply is read in."""
    headers = CaseInsensitiveDict({} if header is None else {"content-type": header})
    return get_encoding_from_headers(headers) or "utf-8"


def linked(header: str) -> dict[str, Any]:
    """Return a reply's links."""
    response = requests.Response()
    response.headers["link"] = header
    if any(not link.get("rel") and "rel" in link for link in parse_header_links(header)):
        raise UnmodelledError
    return response.links


def milliseconds(timeout: Any) -> int:
    """Return how long a request waits."""
    if any(isinstance(each, str) for each in (timeout if isinstance(timeout, tuple) else (timeout,))):
        raise UnmodelledError
    seconds = read_timeout(timeout)
    return 0 if seconds is None or seconds == float("inf") else int(seconds * 1000)


def time_of(text: str) -> int | None:
    """Return a date as HTTP writes it, in seconds."""
    seconds = http2time(text)
    return None if seconds is None else int(seconds)


def changed(headers: dict[str, int], name: str) -> list[Any]:
    """Return what headers say after a few changes."""
    mapping = CaseInsensitiveDict(headers)
    found = [list(mapping.items()), len(mapping), name in mapping, mapping.get(name), mapping == headers, repr(mapping)]
    mapping[name.upper()] = 9
    return [
        *found,
        list(mapping.items()),
        mapping.pop(name),
        mapping.pop(name, None),
        list(mapping),
        mapping[name or "A"],
    ]


_CHANGED = """(headers, name) => {
  const mapping = new PyHeaders(headers);
  const seen = [mapping.pyLen(), mapping.pyContains(name), mapping.get(name), mapping.pyEquals(headers)];
  seen.push(pyRepr(mapping));
  const before = mapping.items();
  mapping.pySetItem(name.toUpperCase(), 9);
  const after = [mapping.items(), mapping.pop(name), mapping.pop(name, null), [...mapping]];
  return [before, ...seen, ...after, mapping.pyGetItem(name || "A")];
}"""

_CHECKED = """(name, value) => {
  pyCheckHeader(name, value, name, "name");
  pyCheckHeader(name, value, value, "value");
  return null;
}"""

FAULTS = {
    ("request-timeout", None, "network timeout at: https://x/"): "ReadTimeout",
    ("body-timeout", None, "Response timeout while trying to fetch https://x/"): "ConnectionError",
    ("system", "ECONNREFUSED", "request to https://x/ failed, reason: connect"): "ConnectionError",
    ("system", "ECONNRESET", "Invalid response body while trying to fetch https://x/: aborted"): "ChunkedEncodingError",
    (
        "system",
        "Z_DATA_ERROR",
        "Invalid response body while trying to fetch https://x/: header",
    ): "ContentDecodingError",
    ("system", "CERT_HAS_EXPIRED", "request to https://x/ failed, reason: certificate"): "SSLError",
    ("system", "ENOTFOUND", "request to https://x/ failed, reason: getaddrinfo"): "ConnectionError",
}
"""What requests raises where node-fetch tells these types, codes and texts."""


SPECS = [
    Spec(
        "pyFaultKind",
        lambda *fault: f"requests.{FAULTS[fault]}",
        {name: fault for fault, name in FAULTS.items()},
        st.sampled_from(sorted(FAULTS, key=str)),
        code="(type, code, message) => pyFaultKind({ type, code: code ?? undefined, message })",
    ),
    Spec(
        "PyHTTPStatus",
        lambda value: [
            HTTPStatus(value).value,
            HTTPStatus(value).name,
            str(HTTPStatus(value)),
            repr(HTTPStatus(value)),
        ],
        {"OK": (200,), "none": (299,), "a text": ("200",), "a float": (404.0,), "no": (None,)},
        st.tuples(st.sampled_from([*map(int, HTTPStatus), 0, 600])),
        code="""(value) => {
  const status = new PyHTTPStatus(value);
  return [status.value, status.name, pyStr(status), pyRepr(status)];
}""",
    ),
    Spec(
        "PyHTTPStatus",
        lambda value: [HTTPStatus(value).phrase, HTTPStatus(value) == value, value == HTTPStatus(value)],
        {"OK": (200,), "an apostrophe": (418,), "old": (414,)},
        st.tuples(st.sampled_from([int(status) for status in HTTPStatus if status.phrase.title() == status.phrase])),
        code="""(value) => {
  const status = new PyHTTPStatus(value);
  return [status.phrase, pyEqual(status, value), pyEqual(value, status)];
}""",
    ),
    Spec(
        "pyCheckHeader",
        checked,
        {
            "fine": ("X-A", "b"),
            "a number": ("X-A", 5),
            "a line break": ("X-A", "a\nb"),
            "white space first": ("X-A", " a"),
            "a name with a colon": ("a:b", "c"),
            "an empty name": ("", "a"),
            "bytes": (b"X", b" a"),
            "a list": ("X", [1]),
        },
        st.tuples(NAMES, VALUES),
        code=_CHECKED,
    ),
    Spec(
        "PyHeaders",
        changed,
        {"some": ({"A": 1, "a": 2, "B": 3}, "a"), "none": ({}, "x")},
        st.tuples(HEADERS, st.sampled_from(["A", "b-c", "", "É"])),
        code=_CHANGED,
    ),
    Spec(
        "pyCharset",
        charset,
        {
            "none": (None,),
            "text": ("text/plain",),
            "said": ('text/plain; Charset="utf-8"',),
            "JSON": ("application/json",),
        },
        st.tuples(TYPES),
    ),
    Spec(
        "pyDecodeText",
        lambda content, name: str(content, name, errors="replace"),
        {"UTF-8": (b"\xc3\xbc\xff", "utf-8"), "Latin-1": (b"\xc3\xbc", "latin-1"), "nothing": (b"", "x")},
        st.tuples(st.binary(max_size=6), st.sampled_from(CHARSETS)),
    ),
    Spec(
        "pyDecodeUtf8",
        lambda content: content.decode(),
        {
            "fine": (b"a\xc3\xbc",),
            "cut": (b"a\xe2\x82",),
            "no start": (b"\xff",),
            "no end": (b"\xe2a",),
            "surrogate": (b"\xed\xa0\x80",),
        },
        st.tuples(
            st.lists(st.sampled_from([b"a", b"\xc3", b"\xa9", b"\xe2\x82", b"\xf0\x9f", b"\xff"]), max_size=5).map(
                b"".join
            )
        ),
    ),
    Spec(
        "pyHeaderLinks",
        linked,
        {"two": ('<https://x/2>; rel="next", <https://x/9>; rel=last',), "no rel": ("<a>; x=y",), "none": ("",)},
        st.tuples(
            st.lists(st.sampled_from(["<a>", "; ", "rel", "=", "next", '"', ", ", "<b>", "x"]), max_size=8).map("".join)
        ),
    ),
    Spec(
        "pyTimeoutOf",
        milliseconds,
        {
            "none": (None,),
            "seconds": (2.5,),
            "no time": (0,),
            "a bool": (True,),
            "a pair": ((3, 5),),
            "for ever": ((3, None),),
            "a bad pair": ((3, 0),),
            "three": ((1, 2, 3),),
        },
        st.tuples(TIMES | st.tuples(TIMES, TIMES)),
        code="(timeout) => pyTimeoutOf(timeout)",
    ),
    Spec(
        "pyBasicAuth",
        _basic_auth_str,
        {"texts": ("user", "pässword"), "bytes": (b"u", b"\xff"), "beyond Latin-1": ("€", ""), "many": ("a€😀b", "")},
        st.tuples(st.text(max_size=4) | st.binary(max_size=3), st.text(max_size=4)),
    ),
    Spec(
        "pyHttpTime",
        time_of,
        {
            "HTTP": ("Wed, 09 Feb 1994 22:23:32 GMT",),
            "RFC 850": ("Tuesday, 08-Feb-94 14:15:29 GMT",),
            "a zone": ("09 Feb 1994 22:23:32 +0130",),
            "no time": ("09 Feb 1994",),
            "none": ("now",),
        },
        st.builds(
            "{}, {:02} {} {} {:02}:{:02}:{:02} GMT".format,
            st.sampled_from(["Mon", "Tuesday"]),
            st.integers(1, 28),
            st.sampled_from(["Jan", "feb", "Dec"]),
            st.integers(1970, 2100),
            *[st.integers(0, 23)] * 3,
        ).map(lambda text: (text,)),
    ),
    Spec(
        "pyHeaderName",
        lambda name: "-".join(part[:1].upper() + part[1:] for part in name.lower().split("-")),
        {"usual": ("content-TYPE",), "odd": ("-x-1a-",)},
        st.tuples(st.text(st.sampled_from("aB-1"), max_size=6)),
    ),
]
"""One for each helper."""
