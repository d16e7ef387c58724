"""Resolves the address that a redirect leads to, as node-fetch does.

At Segment a function cannot read a Location header as the server wrote it: node-fetch 2.6 resolves it against the
request's own address with Node's legacy url module. A Python handler, and what follows redirects for it, see the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from requests.models import REDIRECT_STATI

_ESCAPED: Final = {ord(character): f"%{ord(character):02X}" for character in "{}|\\^`<>\"' \r\n\t"}
_HAS_HOST: Final = frozenset({"http:", "https:", "ftp:"})
_parts = re.compile(r"([a-zA-Z0-9.+-]+:)?(?://([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?", re.DOTALL).fullmatch
_before_query = re.compile(r"[^?#]*").sub


class _Address(NamedTuple):
    """An address in its parts, each with its own mark; a part that is missing is empty."""

    scheme: str
    host: str
    path: str
    query: str
    fragment: str

    def __str__(self) -> str:
        return f"{self.scheme}//{self.host}{self.path}{self.query}{self.fragment}"


def with_whole_location(headers: Mapping[str, str], status: int, url: str) -> Mapping[str, str]:
    """Return a reply's headers, the Location of a redirect from `url` as a whole address."""
    if status not in REDIRECT_STATI:
        return headers
    return {name: _resolved(url, value) if name.lower() == "location" else value for name, value in headers.items()}


def _resolved(base: str, location: str) -> str:
    tidy = _before_query(lambda found: found[0].replace("\\", "/"), location.strip(), count=1).translate(_ESCAPED)
    there, here = _split(tidy), _split(base)
    if there.scheme and there.scheme not in _HAS_HOST:
        return tidy
    if there.host:
        path = _without_steps(there.path) if there.scheme == here.scheme else there.path or "/"
        return str(there._replace(scheme=there.scheme or here.scheme, path=path))
    return str(_beside(there, here))


def _split(address: str) -> _Address:
    found = _parts(address)
    assert found is not None
    scheme, host, path, query, fragment = (part or "" for part in found.groups())
    user, at, name = host.rpartition("@")
    return _Address(scheme.lower(), f"{user}{at}{name.lower()}", path, query, fragment)


def _beside(there: _Address, here: _Address) -> _Address:
    """Resolve an address without a host."""
    if not there.path:
        return here._replace(query=there.query or here.query, fragment=there.fragment)
    path = there.path if there.path.startswith("/") else f"{here.path.rpartition('/')[0]}/{there.path}"
    return here._replace(path=_without_steps(path), query=there.query, fragment=there.fragment)


def _without_steps(path: str) -> str:
    """Resolve /./ and /../ from the end, as Node does: what goes above the root takes the first slash with it."""
    kept: list[str] = []
    above = 0
    segments = path.split("/")
    for segment in reversed(segments):
        if segment == "..":
            above += 1
        elif segment != ".":
            kept += [] if above else [segment]
            above -= above > 0
    text = "/".join(reversed(kept))
    if segments[-1] in ("", ".", "..") and not text.endswith("/"):
        text += "/"
    return text if text.startswith("/") else f"/{text}"
