"""Recognizes a fake without the key, for `mask --check`.

A fake is in a range that is reserved for examples (RFC 2606 and 6761 domains, 555-01xx phone numbers, RFC 5737 and 3849
addresses), is made of words of our own, says `fake`, or carries a checksum. Short ids, numbers, dates and coordinates
can carry nothing, so nothing is said of them.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from typing import Final
from urllib.parse import urlsplit

from emulator.tools.masking.data_kinds import Kind
from emulator.tools.masking.key import LETTERS
from emulator.tools.masking.value_shapes import is_unmarked
from emulator.tools.masking.words import FIRST, LAST

_NETWORKS: Final = [
    ipaddress.ip_network(network)
    for network in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32", "3fff::/20")
]
_RESERVED_HOST: Final = re.compile(
    r"(?:.*\.)?(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)\.?", re.IGNORECASE
)
_RESERVED_PHONE: Final = re.compile(r"1?[0-9]{0,3}55501[0-9]{2}")
_NAMES: Final = frozenset(word.lower() for word in FIRST + LAST)
_WORD: Final = re.compile(r"[^\W_]+")
_first, _last, _mark = "|".join(FIRST), "|".join(LAST), f"[{LETTERS}]{{8}}"


def is_fake(kind: Kind, text: str) -> bool:
    """Return whether a text, found where `kind` is, is a fake or cannot be told from one."""
    return _KNOWN[kind](text)


def is_reserved_host(host: str) -> bool:
    """Return whether no one can own the host: example.com, *.example.org, *.test and the like."""
    return _RESERVED_HOST.fullmatch(host) is not None


def _is_name(text: str) -> bool:
    return all(word.lower() in _NAMES for word in _WORD.findall(text))


def _is_reserved_ip(text: str) -> bool:
    address = ipaddress.ip_address(text)
    return address.is_loopback or address.is_unspecified or any(address in network for network in _NETWORKS)


def _is_reserved_link(text: str) -> bool:
    try:
        host = urlsplit(text if "//" in text else f"//{text}").hostname
    except ValueError:
        return False
    return bool(host) and is_reserved_host(host or "")


def _is_reserved_phone(text: str) -> bool:
    return _RESERVED_PHONE.fullmatch(re.sub(r"[^0-9]", "", text)) is not None


def _spelled(pattern: str) -> Callable[[str], bool]:
    matches = re.compile(pattern).fullmatch
    return lambda text: matches(text) is not None


_is_text = _spelled(f"fake-{_mark}")

_KNOWN: Final[dict[Kind, Callable[[str], bool]]] = {
    Kind.ADDRESS: _spelled(rf"[0-9]+ (?:{_last}) Street, (?:{_last}) City"),
    Kind.CITY: _spelled(f"(?:{_last}) City"),
    Kind.COMPANY: _spelled(f"(?:{_first}) (?:{_last}) Example"),
    Kind.COORDINATE: lambda _: True,
    Kind.DATE: lambda _: True,
    Kind.DEVICE_NAME: _spelled(f"(?:{_first})'s device"),
    Kind.EMAIL: lambda text: is_reserved_host(text.rpartition("@")[2]),
    Kind.FIRST_NAME: _is_name,
    Kind.ID: lambda text: not is_unmarked(text),
    Kind.IP: _is_reserved_ip,
    Kind.LAST_NAME: _is_name,
    Kind.LINK: _is_reserved_link,
    Kind.NAME: _is_name,
    Kind.PHONE: _is_reserved_phone,
    Kind.QUERY: _is_text,
    Kind.SECRET: _is_text,
    Kind.STREET: _spelled(rf"[0-9]+ (?:{_last}) Street"),
    Kind.TEXT: _is_text,
    Kind.USERNAME: _spelled(f"(?:{_first.lower()})_{_mark}"),
    Kind.WRITE_KEY: _spelled(f"fake-write-key-{_mark}"),
}
