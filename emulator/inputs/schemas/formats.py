"""Defines the formats that schemas may name, the same for both validators.

`FORMATS` maps a format's name to its predicate, text to bool. Five names are the project's own: `ip-address` is either
IP version, `segment-date` whatever a trait such as createdAt holds when it holds a date; `address-or-pattern`,
`replay-moment` and `request-rate` are in reply rules. The others are those of JSON
Schema, after the RFC each names; `email` also takes letters beyond ASCII, as real addresses have them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

Predicate = Callable[[str], bool]

_DATE = (
    r"(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
    r"|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)"
)
_CLOCK = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
_OFFSET = rf"[+-]{_CLOCK}"
_TIME = rf"(?:{_CLOCK}:[0-5][0-9](?:\.[0-9]+)?(?:[Zz]|{_OFFSET})|23:59:60(?:\.[0-9]+)?[Zz])"
_LOOSE_TIME = rf"{_CLOCK}(?::[0-5][0-9](?:[.,][0-9]+)?)?(?: ?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):?(?:[0-5][0-9])?))?"
_MONTH, _DAY = r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12][0-9]|3[01])"
_SEGMENT_DATE = rf"{_DATE}(?:[Tt ]{_LOOSE_TIME})?|-?[0-9]+|{_MONTH}/{_DAY}/[0-9]{{4}}|[0-9]{{4}}/{_MONTH}/{_DAY}"
_DURATION = (
    r"P(?:[0-9]+W|(?=[0-9T])(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+D)?(?:T(?=[0-9])(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?)"
)
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_MAIL_ATOM = r"[^\x00-\x20\x7f-\xa0\"(),.:;<>@\[\\\]]+"
_MAIL_LABEL = r"[^\W_](?:[\w-]*[^\W_])?"
_EMAIL = rf"{_MAIL_ATOM}(?:\.{_MAIL_ATOM})*@{_MAIL_LABEL}(?:\.{_MAIL_LABEL})+"
_BYTE = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_IPV4 = rf"{_BYTE}(?:\.{_BYTE}){{3}}"
_GROUP = "[0-9A-Fa-f]{1,4}"
# However many of the eight groups stand before "::", those after it are few enough for it to stand for one at least.
_IPV6_BEFORE = ["", *(rf"(?:(?:{_GROUP}:){{0,{most}}}{_GROUP})?" for most in range(7))]
_IPV6_END = rf"(?:{_GROUP}:{_GROUP}|{_IPV4})"
_IPV6_CUT = "|".join(rf"{_IPV6_BEFORE[most]}::(?:{_GROUP}:){{{5 - most}}}{_IPV6_END}" for most in range(6))
_IPV6 = rf"(?:{_GROUP}:){{6}}{_IPV6_END}|{_IPV6_CUT}|{_IPV6_BEFORE[6]}::{_GROUP}|{_IPV6_BEFORE[7]}::"
_URI_TEXT = r"(?:[A-Za-z0-9._~:/?#@!&'()*+,;=\[\]$-]|%[0-9A-Fa-f]{2})*"


def _spelled(pattern: str) -> Predicate:
    """Return the predicate of texts that the whole pattern describes."""
    matches = re.compile(pattern).fullmatch
    return lambda text: matches(text) is not None


def _read_by(reader: Callable[[str], Any]) -> Predicate:
    """Return the predicate of texts that `reader` takes without a complaint."""

    def is_read(text: str) -> bool:
        try:
            reader(text)
        except (ValueError, OverflowError, RecursionError, re.error):
            return False
        return True

    return is_read


def _is_email(text: str) -> bool:
    local, _, domain = text.rpartition("@")
    return len(local) <= 64 and len(domain) <= 253 and "_" not in domain and _is_email_text(text)


def _is_uri_reference(text: str) -> bool:
    return _is_uri_text(text) and text.count("#") <= 1 and _is_split(text)


def _is_uri(text: str) -> bool:
    return _has_scheme(text) and _is_uri_reference(text)


def _is_address_or_pattern(text: str) -> bool:
    return "*" in text or (_has_host(text) and _is_split(text))


_is_email_text = _spelled(_EMAIL)
_is_uri_text = _spelled(_URI_TEXT)
_is_split = _read_by(lambda text: urlsplit(text).port)
_has_scheme = _spelled(r"[A-Za-z][A-Za-z0-9+.-]*:.*")
_has_host = _spelled(r"https?://[^/?#].*")

PATTERNS = {
    "date": _DATE,
    "date-time": rf"{_DATE}[Tt]{_TIME}",
    "duration": _DURATION,
    "hostname": rf"(?=.{{1,253}}$){_LABEL}(?:\.{_LABEL})*",
    "ip-address": rf"(?:{_IPV4})|{_IPV6}",
    "ipv4": _IPV4,
    "ipv6": _IPV6,
    "json-pointer": r"(?:/(?:[^~/]|~[01])*)*",
    "replay-moment": rf"\+(?:[0-9]{{1,9}}[dhms])+|(?!0000){_DATE}[Tt](?!23:59:60){_TIME}",
    "request-rate": r"[1-9][0-9]{0,8}/(?:[1-9][0-9]{0,8})?[dhms]",
    "segment-date": _SEGMENT_DATE,
    "time": _TIME,
    "uuid": r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
}
"""The whole texts of some formats. jsonschema-rs asks these itself, in a fifth of the time of a call into Python."""

FORMATS: dict[str, Predicate] = {
    **{name: _spelled(pattern) for name, pattern in PATTERNS.items()},
    "address-or-pattern": _is_address_or_pattern,
    "email": _is_email,
    "regex": _read_by(re.compile),
    "uri": _is_uri,
    "uri-reference": _is_uri_reference,
}
