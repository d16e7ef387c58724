"""From a reply to the `requests.Response` that a handler sees."""

from __future__ import annotations

from functools import cache
from http.client import HTTPMessage
from io import BytesIO
from types import SimpleNamespace

import requests
import requests.adapters
from requests.cookies import RequestsCookieJar
from requests.structures import CaseInsensitiveDict
from urllib3.response import HTTPResponse

from emulator.values.model import Reply

_OF_THE_WIRE = frozenset({"content-encoding", "content-length", "transfer-encoding"})
"""Headers that tell a client how to read bytes; a reply's body is text already, whatever a rule's headers say."""


def full_response(
    adapter: requests.adapters.HTTPAdapter, prepared: requests.PreparedRequest, reply: Reply
) -> requests.Response:
    """Return the response that an adapter builds of what comes over the wire: with cookies, and a stream to read."""
    response = adapter.build_response(prepared, _raw(reply))
    response.headers = CaseInsensitiveDict(reply.headers)
    response.encoding = "utf-8"
    return response


class _PlainResponse(requests.Response):
    """A response whose empty cookie jar is made when somebody looks for it."""

    @property
    def cookies(self) -> RequestsCookieJar:
        jar = self.__dict__.get("cookies")
        if jar is None:
            jar = self.__dict__["cookies"] = RequestsCookieJar()
        return jar

    @cookies.setter
    def cookies(self, jar: RequestsCookieJar) -> None:
        self.__dict__["cookies"] = jar


_BLANK = {name: value for name, value in vars(requests.Response()).items() if name not in ("cookies", "history")}


def plain_response(prepared: requests.PreparedRequest, reply: Reply) -> requests.Response:
    """Return the same for a reply without cookies that nobody streams, at a fraction of the cost."""
    response = _PlainResponse.__new__(_PlainResponse)
    vars(response).update(
        _BLANK,
        history=[],
        status_code=reply.status,
        headers=CaseInsensitiveDict(reply.headers),
        _content=reply.body.encode("utf-8"),
        _content_consumed=True,
        encoding="utf-8",
        reason=_reason(reply.status),
        url=prepared.url,
        request=prepared,
    )
    return response


def _raw(reply: Reply) -> HTTPResponse:
    message = HTTPMessage()
    for name, value in reply.headers.items():
        message[name] = value
    return HTTPResponse(
        body=BytesIO(reply.body.encode("utf-8")),
        headers={name: value for name, value in reply.headers.items() if name.lower() not in _OF_THE_WIRE},
        status=reply.status,
        reason=_reason(reply.status),
        preload_content=False,
        decode_content=False,
        enforce_content_length=False,
        original_response=SimpleNamespace(msg=message, isclosed=lambda: True, close=lambda: None),  # type: ignore[arg-type]  # only what requests reads of it for cookies
    )


@cache
def _reason(status: int) -> str:
    names = requests.status_codes._codes.get(status, ("",))  # type: ignore[attr-defined]  # noqa: SLF001 - the library's only table
    return str(names[0]).replace("_", " ").title()
