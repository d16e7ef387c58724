"""The formats that an action's field may name, each as the predicate that Segment's validator uses.

They are close to those of request schemas, but not the same: here a time needs no zone, and an address may have zeros
in front.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from emulator.inputs.schemas.formats import FORMATS
from emulator.mappings.lenient_dates import is_lenient_date

__all__ = ["PAYLOAD_FORMATS"]

Predicate = Callable[[str], bool]

_TIME: Final = re.compile(
    r"(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|23:59:60)(?:\.[0-9]+)?(?:z|[+-][0-9]{2}(?::?[0-9]{2})?)?",
    re.IGNORECASE,
)
_DATE_TIME_SEPARATOR: Final = re.compile(r"[tT]|\s")
_ATOM: Final = r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+"
_OPEN_LABEL: Final = "[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
_LABEL: Final = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_BYTE: Final = "(?:25[0-5]|2[0-4][0-9]|[01]?[0-9]{1,2})"
_HOST_TEXT: Final = r"""(?:[a-z0-9._~!$&'"()*+,;=-]|%[0-9a-f]{2})"""
_USER_TEXT: Final = r"(?:[a-z0-9._~!$&'()*+,;=:-]|%[0-9a-f]{2})"
_PATH_TEXT: Final = r"""(?:[a-z0-9._~!$&'"()*+,;=:@-]|%[0-9a-f]{2})"""
_TAIL_TEXT: Final = r"""(?:[a-z0-9._~!$&'"()*+,;=:@/?-]|%[0-9a-f]{2})"""
_FUTURE_HOST: Final = r"v[0-9a-f]+\.[a-z0-9._~!$&'()*+,;=:-]+"
_AUTHORITY: Final = (
    rf"(?:{_USER_TEXT}*@)?(?:\[(?:(?P<ipv6>[0-9a-f:.]+)|{_FUTURE_HOST})\]|{_HOST_TEXT}*)(?::[0-9]*)?(?:/{_PATH_TEXT}*)*"
)
_STEPS: Final = rf"{_PATH_TEXT}+(?:/{_PATH_TEXT}*)*"
_TAIL: Final = rf"(?:\?{_TAIL_TEXT}*)?(?:#{_TAIL_TEXT}*)?"
_SCHEME: Final = "[a-z][a-z0-9+.-]*:"
_WHERE: Final = rf"(?:/?/{_AUTHORITY}|/(?:{_STEPS})?|{_STEPS})"


def _spelled(pattern: str) -> Predicate:
    matches = re.compile(pattern, re.IGNORECASE | re.ASCII).fullmatch
    return lambda text: matches(text) is not None


def _address(pattern: str) -> Predicate:
    """Return the predicate of addresses after the pattern, whose IPv6 host must be one."""
    matches = re.compile(pattern, re.IGNORECASE | re.ASCII).fullmatch

    def is_address(text: str) -> bool:
        match = matches(text)
        return match is not None and (match["ipv6"] is None or FORMATS["ipv6"](match["ipv6"]))

    return is_address


def _is_time(text: str) -> bool:
    return _TIME.fullmatch(text) is not None


def _is_date_time(text: str) -> bool:
    parts = _DATE_TIME_SEPARATOR.split(text)
    return len(parts) == 2 and FORMATS["date"](parts[0]) and _is_time(parts[1])


def _is_anything(_text: str) -> bool:
    return True


PAYLOAD_FORMATS: Final[dict[str, Predicate]] = {
    "binary": _is_anything,
    "byte": _spelled(r"(?:[a-z0-9+/]{4})*(?:[a-z0-9+/]{2}==|[a-z0-9+/]{3}=)?"),
    "date": FORMATS["date"],
    "date-like": is_lenient_date,
    "date-time": _is_date_time,
    "duration": FORMATS["duration"],
    "email": _spelled(rf"{_ATOM}(?:\.{_ATOM})*@(?:{_OPEN_LABEL}\.)+{_OPEN_LABEL}"),
    "hostname": _spelled(rf"(?=.{{1,253}}\.?\Z){_LABEL}(?:\.{_LABEL})*\.?"),
    "ipv4": _spelled(rf"{_BYTE}(?:\.{_BYTE}){{3}}"),
    "ipv6": FORMATS["ipv6"],
    "json-pointer": FORMATS["json-pointer"],
    "password": _is_anything,
    "regex": FORMATS["regex"],
    "relative-json-pointer": _spelled(r"(?:0|[1-9][0-9]*)(?:#|(?:/(?:[^~/]|~[01])*)*)"),
    "text": _is_anything,
    "time": _is_time,
    "uri": _address(rf"{_SCHEME}{_WHERE}{_TAIL}"),
    "uri-reference": _address(rf"(?:{_SCHEME})?{_WHERE}?{_TAIL}"),
    "uuid": _spelled(r"(?:urn:uuid:)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
}
