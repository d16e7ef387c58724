"""Turns a prepared call of `requests` into what is recorded: text of headers and body, and the timeout."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

import requests.utils
from requests.exceptions import InvalidHeader
from urllib3.util import Timeout

_is_name = re.compile(r"[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+").fullmatch
_is_value = re.compile(r"[\t\x20-\x7e\x80-\xff]*").fullmatch
"""What node-fetch takes as a header, whatever else `requests` would send."""
_without_user = re.compile(r"(?<=://)[^/?#]*@").sub
DEFAULT_HEADERS = dict(requests.utils.default_headers())
LOWER_DEFAULTS = {name.lower(): value for name, value in DEFAULT_HEADERS.items()}


def recorded_url(url: str) -> str:
    """Return the address without user name and password: they go out as a header, as they do from node-fetch."""
    return _without_user("", url, count=1)


def recorded_headers(headers: Mapping[str, str | bytes]) -> dict[str, str]:
    """Leave out what the client adds by itself; a value that differs from the client's own is the handler's.

    Raises UnicodeEncodeError for a name beyond ASCII or a value beyond Latin-1, as the standard library's client does,
    and InvalidHeader for what only node-fetch refuses: a function that runs at Segment cannot send it.
    """
    recorded = {
        _sendable(name, "ascii"): _sendable(value, "latin-1")
        for name, value in headers.items()
        if (lower := name.lower()) != "content-length" and LOWER_DEFAULTS.get(lower) != value
    }
    for name, value in recorded.items():
        if not _is_name(name):
            raise InvalidHeader(f"node-fetch sends no header of the name {name!r}")
        if not _is_value(value):
            raise InvalidHeader(f"node-fetch sends no control characters, as in header value: {value!r}")
    return recorded


def _sendable(text: str | bytes, encoding: str) -> str:
    if isinstance(text, bytes):
        return text.decode(encoding)
    text.encode(encoding)
    return text


def recorded_body(body: Any) -> str | None:
    """Return a prepared body as text; bytes that are not UTF-8 become a data: URL, so that nothing is lost."""
    if body is None or isinstance(body, str):
        return body
    sent = body if isinstance(body, bytes) else _bytes(body)
    try:
        return str(sent, "utf-8")
    except UnicodeDecodeError:
        import base64  # noqa: PLC0415 - rare enough not to be loaded by every worker

        return "data:application/octet-stream;base64," + base64.b64encode(sent).decode("ascii")


def _bytes(body: Any) -> bytes:
    """Return what would go over the wire: a file is read, a stream's parts are joined."""
    if isinstance(body, bytearray | memoryview):
        return bytes(body)
    parts: Iterable[bytes | str] = [body.read()] if hasattr(body, "read") else body
    return b"".join(part.encode() if isinstance(part, str) else part for part in parts)


def read_timeout(timeout: Any) -> float | None:
    """Return the seconds a call waits for its reply, None for ever; raises ValueError for what `requests` refuses.

    `requests` takes a number, (connect, read), or urllib3's own Timeout.
    """
    if timeout is None or (type(timeout) in (int, float) and timeout > 0):
        return timeout  # type: ignore[no-any-return]  # checked in this line
    if isinstance(timeout, tuple):
        try:
            connect, read = timeout
            timeout = Timeout(connect=connect, read=read)
        except ValueError:
            raise ValueError(
                f"Invalid timeout {timeout}. Pass a (connect, read) timeout tuple, "
                f"or a single float to set both timeouts to the same value."
            ) from None
    elif not isinstance(timeout, Timeout):
        timeout = Timeout(connect=timeout, read=timeout)
    seconds = timeout.read_timeout
    return float(seconds) if isinstance(seconds, int | float) else None
