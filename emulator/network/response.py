"""From a reply to the `requests.Response` that a handler sees."""

from __future__ import annotations

from http.client import HTTPMessage
from io import BytesIO
from types import SimpleNamespace

import requests
import requests.adapters
from requests.structures import CaseInsensitiveDict
from urllib3.response import HTTPResponse

from emulator.model import Reply

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


def plain_response(prepared: requests.PreparedRequest, reply: Reply) -> requests.Response:
    """Return the same for a reply without cookies that nobody streams, at a fraction of the cost."""
    response = requests.Response()
    response.status_code = reply.status
    response.headers = CaseInsensitiveDict(reply.headers)
    response._content = reply.body.encode("utf-8")  # noqa: SLF001 - a reply that is already here needs no stream
    response._content_consumed = True  # type: ignore[attr-defined]  # noqa: SLF001 - as above
    response.encoding = "utf-8"
    response.reason = _reason(reply.status)
    response.url = prepared.url  # type: ignore[assignment]  # prepared by now
    response.request = prepared
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
        original_response=SimpleNamespace(msg=message, isclosed=lambda: True, close=lambda: None),  # type: ignore[arg-type]  # only what requests reads of it for cookies
    )


def _reason(status: int) -> str:
    names = requests.status_codes._codes.get(status, ("",))  # type: ignore[attr-defined]  # noqa: SLF001 - the library's only table
    return str(names[0]).replace("_", " ").title()
