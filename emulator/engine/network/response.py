"""Builds the `requests.Response` that a handler gets for a reply."""

from __future__ import annotations

import re
from collections import OrderedDict
from functools import cache, lru_cache
from http.client import HTTPMessage
from io import BytesIO
from types import SimpleNamespace
from typing import Any, NamedTuple

import requests
import requests.adapters
from requests.cookies import RequestsCookieJar
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers
from urllib3.response import HTTPResponse

from emulator.engine.network.location import with_whole_location
from emulator.engine.network.recorded import recorded_url
from emulator.values.model import Reply
from emulator.values.status_phrases import phrase_of

_OF_THE_WIRE = frozenset({"content-encoding", "content-length", "transfer-encoding"})
"""Headers that tell a client how to read bytes; a reply's body is text already, whatever a rule's headers say."""
_first_letters = re.compile(r"(?:^|-)[a-z]").sub
_LATIN_1 = frozenset({"iso-8859-1", "iso8859-1", "latin-1", "latin1"})
"""The charsets, besides UTF-8, in which a reply's text is sent; runtime/node/host/incoming.cjs has the same."""


def full_response(
    adapter: requests.adapters.HTTPAdapter, prepared: requests.PreparedRequest, reply: Reply
) -> requests.Response:
    """Return the response that an adapter builds of what comes over the wire: with cookies, and a stream to read."""
    response = adapter.build_response(prepared, _raw(reply))
    told = _told(prepared, reply)
    response.headers, response.encoding = headers_of(told.store), told.encoding
    return response


_BLANK = {name: value for name, value in vars(requests.Response()).items() if name not in ("cookies", "history")}


def plain_response(prepared: requests.PreparedRequest, reply: Reply) -> requests.Response:
    """Return the same for a reply without cookies that nobody streams, at a fraction of the cost."""
    response = requests.Response.__new__(requests.Response)
    told = _told(prepared, reply)
    vars(response).update(
        _BLANK,
        history=[],
        cookies=RequestsCookieJar(),
        status_code=reply.status,
        headers=headers_of(told.store),
        _content=_bytes(reply.body, told),
        _content_consumed=True,
        encoding=told.encoding,
        reason=phrase_of(reply.status),
        url=prepared.url,
        request=prepared,
    )
    return response


def _raw(reply: Reply) -> HTTPResponse:
    message = HTTPMessage()
    for name, value in reply.headers.items():
        message[name] = value
    return HTTPResponse(
        body=BytesIO(_bytes(reply.body, _read(tuple(reply.headers.items())))),
        headers={name: value for name, value in reply.headers.items() if name.lower() not in _OF_THE_WIRE},
        status=reply.status,
        reason=phrase_of(reply.status),
        preload_content=False,
        decode_content=False,
        enforce_content_length=False,
        original_response=SimpleNamespace(msg=message, isclosed=lambda: True, close=lambda: None),  # type: ignore[arg-type]  # only what requests reads of it for cookies
    )


class _Told(NamedTuple):
    """What headers tell: `store` is what requests' own dict of them keeps, `is_latin` whether the text is sent so."""

    store: OrderedDict[str, Any]
    encoding: str
    is_latin: bool


def headers_of(store: OrderedDict[str, Any]) -> CaseInsensitiveDict[Any]:
    """Return requests' own dict with a copy of what such a dict keeps: item by item it would cost ten times as much."""
    headers: CaseInsensitiveDict[Any] = CaseInsensitiveDict.__new__(CaseInsensitiveDict)
    headers._store = store.copy()  # type: ignore[attr-defined]  # noqa: SLF001 - see above
    return headers


def _told(prepared: requests.PreparedRequest, reply: Reply) -> _Told:
    headers, status = reply.headers, reply.status
    whole = headers if status < 300 else with_whole_location(headers, status, recorded_url(prepared.url or ""))
    return _read(tuple(whole.items()))


@lru_cache
def _read(items: tuple[tuple[str, str], ...]) -> _Told:
    headers = CaseInsensitiveDict({_capitals(name.lower()): value for name, value in items})
    # A charset that the header says, ISO-8859-1 for text without one, and UTF-8 else; nothing is guessed.
    encoding = get_encoding_from_headers(headers) or "utf-8"
    is_latin = "charset" in headers.get("content-type", "") and encoding.lower() in _LATIN_1
    return _Told(headers._store, encoding, is_latin)  # type: ignore[attr-defined]  # noqa: SLF001 - see above


@cache
def _capitals(name: str) -> str:
    """Return a name as Content-Type is written: node-fetch does not tell how the server wrote it."""
    return _first_letters(lambda found: found[0].upper(), name)


def _bytes(body: str, told: _Told) -> bytes:
    """Return a body as a server would send it: in the charset of its header where that is ISO-8859-1, else in UTF-8."""
    if told.is_latin:
        try:
            return body.encode("latin-1")
        except UnicodeEncodeError:
            pass  # more characters than its charset has: sent as UTF-8 all the same
    return body.encode("utf-8")
