"""Recognizes personal data by the form of a text, whatever its field."""

from __future__ import annotations

import ipaddress
import re
from typing import Final

from emulator.tools.masking.data_kinds import Kind
from emulator.tools.masking.value_shapes import UUID

_DATE: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}[0-9:.,Zz+ -]*)?"
    r"|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|[0-9]{4}/[0-9]{1,2}/[0-9]{1,2}"
)
_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")
_NUMBER: Final = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
_PHONE: Final = re.compile(r"(?:tel:)?\+?[0-9\s()./-]{6,}(?:(?:x|ext\.?)\s*[0-9]+)?", re.IGNORECASE)
_HOST: Final = re.compile(r"(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?:[/?#:].*)?", re.DOTALL)
_LINK: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://.*", re.DOTALL)
_FEWEST_DIGITS: Final = 7


def form_of(kind: Kind, text: str) -> Kind | None:
    """Return what to take a text for that stands where `kind` is; None when it stays: a date, or true and false.

    An email address, a UUID and an IP address are what they are in any field, so that they get the same fake in all.
    What is not of its field's form (an email that is none) is an id: it keeps its shape, and stays none.
    """
    if kind is Kind.WRITE_KEY:
        return kind
    by_itself = _form_by_itself(text)
    if by_itself is Kind.DATE:
        return Kind.DATE if kind is Kind.TEXT else None
    if by_itself is not None:
        return by_itself
    return _FORMS.get(kind, _as_it_is)(kind, text)


def is_ip(text: str) -> bool:
    """Return whether the text is an IPv4 or IPv6 address."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return "%" not in text


def is_number(text: str) -> bool:
    """Return whether the text is a decimal number."""
    return _NUMBER.fullmatch(text) is not None


def _form_by_itself(text: str) -> Kind | None:
    if _EMAIL.fullmatch(text):
        return Kind.EMAIL
    if UUID.fullmatch(text):
        return Kind.ID
    if is_ip(text):
        return Kind.IP
    return Kind.DATE if _DATE.fullmatch(text) else None


def _as_it_is(kind: Kind, _text: str) -> Kind:
    return kind


def _phone(_kind: Kind, text: str) -> Kind:
    enough = sum(character in "0123456789" for character in text) >= _FEWEST_DIGITS
    return Kind.PHONE if enough and _PHONE.fullmatch(text) else Kind.ID


def _link(_kind: Kind, text: str) -> Kind:
    return Kind.LINK if _LINK.fullmatch(text) or _HOST.fullmatch(text) else Kind.TEXT


def _query(_kind: Kind, text: str) -> Kind | None:
    if text.lower() in {"true", "false", "null"}:
        return None
    return Kind.ID if is_number(text) else Kind.QUERY


def _text(kind: Kind, text: str) -> Kind:
    return Kind.ID if is_number(text) else kind


def _coordinate(kind: Kind, text: str) -> Kind:
    return kind if is_number(text) else Kind.ID


def _id(_kind: Kind, _text: str) -> Kind:
    return Kind.ID


_FORMS: Final = {
    Kind.COORDINATE: _coordinate,
    Kind.DATE: _id,
    Kind.EMAIL: _id,
    Kind.IP: _id,
    Kind.LINK: _link,
    Kind.PHONE: _phone,
    Kind.QUERY: _query,
    Kind.TEXT: _text,
}
