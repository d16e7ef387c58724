"""Finds personal data inside a text: email addresses, URLs' query values, UUIDs, MAC and IP addresses, phone numbers.

Phone numbers are judged by `phonenumbers`: any with a country's code, and of those without one what North America
writes with spaces, dots, dashes or brackets. Names cannot be found by their form.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from urllib.parse import quote, unquote, unquote_plus

from emulator.tools.masking.data_kinds import Kind, Leave
from emulator.tools.masking.forms import is_ip
from emulator.tools.masking.masked_fields import kind_of_parameter

_REMEMBERED: Final = 1 << 14
_SHORT: Final = 256
_LABEL: Final = r"[^\W_](?:[\w-]*[^\W_])?"
_TOP_LEVEL: Final = r"(?:xn--[a-z0-9-]+|[^\W\d_]{2,})"
# Apart, since together they would try a long run of characters from each of its places on.
_LOCAL_PART: Final = re.compile(r"[\w.!$'*+^`{|}~-]++")
_DOMAIN: Final = re.compile(rf"(?:@|%40)(?:{_LABEL}\.)+{_TOP_LEVEL}")
_UUID: Final = re.compile(r"(?<![0-9A-Za-z])[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![0-9A-Za-z])")
_MAC: Final = re.compile(r"(?<![\w:-])[0-9a-fA-F]{2}(?:[:-][0-9a-fA-F]{2}){5}(?![\w:-])")
_QUAD: Final = r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}"
_GROUP: Final = r"[0-9a-fA-F]{0,4}"
# Chrome/144.0.0.0 is a version; an address follows a slash only as a URL's host.
_IPV4: Final = re.compile(rf"(?:(?<=//)|(?<![\w./-])){_QUAD}(?![\w-]|\.[0-9])")
_IPV6: Final = re.compile(rf"(?<![\w:.])(?:{_GROUP}(?::{_GROUP}){{1,6}}:{_QUAD}|{_GROUP}(?::{_GROUP}){{2,7}})(?![\w:])")
_MAYBE_PHONE: Final = re.compile(r"(?<![\w.])[+(]?\d[\d\s().\u2010-\u2015/-]{5,}\d")
_SEPARATED: Final = re.compile(r"\d[\s().-]+\d")
_URL_BEGINS: Final = r"(?:[A-Za-z][A-Za-z0-9+.-]{0,63}://|(?<![\w?])[/?])"
# In a text a space ends a URL; one that is all of a text may have been written with spaces in it.
_URL: Final = re.compile(rf"(?s:\A\s*{_URL_BEGINS}.*)|{_URL_BEGINS}[^\s\"'<>]*")
_BEFORE_QUERY: Final = re.compile(r"[?#]")
_PARAMETER: Final = re.compile(r"([^=&?#;]+)=([^&#;]*)")


@dataclass(frozen=True, slots=True)
class Find:
    """Where in a text something personal stands; `core` is it as read, `encoded` whether a URL percent-encodes it."""

    start: int
    end: int
    kind: Kind
    core: str
    encoded: bool = False

    def written(self, fake: str) -> str:
        """Return the fake as it is to be written there."""
        return quote(fake, safe="-._~") if self.encoded else fake


def find(text: str, leave: Leave) -> tuple[Find, ...]:
    """Return what is personal in a text of a field that is treated so: in order, none over another."""
    if leave is Leave.KEPT:
        return ()
    return _find_short(text, leave) if len(text) <= _SHORT else _find(text, leave)


def _find(text: str, leave: Leave) -> tuple[Find, ...]:
    found: list[Find] = []
    for finder in _FREE if leave is Leave.FREE else _NAMED:
        for new in finder(text):
            if all(new.end <= old.start or old.end <= new.start for old in found):
                found.append(new)
    return tuple(sorted(found, key=lambda one: one.start))


_find_short = lru_cache(_REMEMBERED)(_find)


def emails(text: str) -> Iterator[Find]:
    """Yield the email addresses in a text."""
    if "@" not in text and "%40" not in text:
        return
    end = 0
    for local in _LOCAL_PART.finditer(text):
        domain = _DOMAIN.match(text, local.end())
        start = max(local.start(), end)
        if domain and start < local.end() and not local[0].endswith("."):
            end = domain.end()
            address = text[start:end]
            encoded = "@" not in address
            yield Find(start, end, Kind.EMAIL, unquote(address) if encoded else address, encoded)


def _query_values(text: str) -> Iterator[Find]:
    if "=" not in text:
        return
    for url in _URL.finditer(text):
        begin = _BEFORE_QUERY.search(url[0])
        for match in _PARAMETER.finditer(url[0], begin.end()) if begin else ():
            kind = kind_of_parameter(unquote_plus(match[1]))
            core = unquote_plus(match[2])
            if kind is not None and core.strip():
                yield Find(url.start() + match.start(2), url.start() + match.end(2), kind, core, encoded=True)


def _spelled(pattern: re.Pattern[str], kind: Kind, rare: str = "") -> Callable[[str], Iterator[Find]]:
    """Return a finder; a text without the character `rare` holds none."""

    def finder(text: str) -> Iterator[Find]:
        if rare in text:
            for match in pattern.finditer(text):
                if kind is not Kind.IP or is_ip(match[0]):
                    yield Find(match.start(), match.end(), kind, match[0])

    return finder


def _phones(text: str) -> Iterator[Find]:
    if not _MAYBE_PHONE.search(text):
        return
    # Imported when needed: its tables take longer to read than most commands run.
    import phonenumbers  # noqa: PLC0415 - see above

    for region, leniency in ((None, phonenumbers.Leniency.POSSIBLE), ("US", phonenumbers.Leniency.VALID)):
        for match in phonenumbers.PhoneNumberMatcher(text, region, leniency=leniency):
            if match.raw_string.startswith(("+", "\uff0b")) or (region and _SEPARATED.search(match.raw_string)):
                yield Find(match.start, match.end, Kind.PHONE, match.raw_string)


_NAMED: Final = (_query_values, emails)
_FREE: Final = (
    *_NAMED,
    _spelled(_UUID, Kind.ID, "-"),
    _spelled(_MAC, Kind.ID),
    _spelled(_IPV6, Kind.IP, ":"),
    _spelled(_IPV4, Kind.IP, "."),
    _phones,
)
