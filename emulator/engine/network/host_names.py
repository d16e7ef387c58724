"""Refuses hosts that no name server knows, as a connection to them would."""

from __future__ import annotations

import re
from typing import Final

from requests import exceptions
from urllib3.exceptions import LocationParseError

from emulator.values.reply_faults import UNKNOWN_HOST

_host_of = re.compile(r"\w+://(?:[^/?#]*@)?([^/?#]*?)(?::\d*)?(?:[/?#]|\Z)").match
_is_name = re.compile(r"[\w.+-]+", re.ASCII).fullmatch
_LONGEST_LABEL: Final = 63
_LONGEST: Final = 253


def check_host(url: str) -> None:
    """Raise what `requests` raises when it cannot connect to the host of a URL, whoever would answer there.

    A label that is empty or too long is urllib3's LocationParseError, which is not an error of requests; any other name
    that cannot be is one that is not found, in node-fetch's words as all faults are.
    """
    found = _host_of(url)
    host = found[1] if found else ""
    if host.startswith("["):
        return
    if any(not 0 < len(label) <= _LONGEST_LABEL for label in host.removesuffix(".").split(".")):
        raise LocationParseError(f"'{host}', label empty or too long")
    if not _is_name(host) or len(host) > _LONGEST:
        raise exceptions.ConnectionError(UNKNOWN_HOST.format(url=url, host=host))
