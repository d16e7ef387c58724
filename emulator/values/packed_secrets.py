"""Replaces secrets in packed parts of a request: compressed bodies, basic authorization, the host of a URL."""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from collections.abc import Iterator

from emulator.values.redaction import Redactor

BINARY = "data:application/octet-stream;base64,"
"""How a body that is not UTF-8 is recorded."""
_REDACTED = "data:application/octet-stream;redacted,"
_LARGEST = 1 << 24
_host = re.compile(r"(?<=://)[^/?#]*")
_basic = re.compile(r"Basic ([A-Za-z0-9+/=]+)", re.IGNORECASE)


def hidden_body(redactor: Redactor, body: str) -> str:
    """Return a recorded body without secrets; bytes that hold one, packed by gzip or deflate or not, as their text."""
    if not body.startswith(BINARY):
        return redactor.redact(body)
    for text in _texts(body):
        redacted = redactor.redact(text)
        if redacted != text:
            return _REDACTED + redacted
    return body


def hidden_url(redactor: Redactor, url: str) -> str:
    """Return a URL without secrets; clients write its host in lower case."""
    return _host.sub(lambda match: redactor.redact_any_case(match[0]), redactor.redact(url))


def hidden_header(redactor: Redactor, value: str) -> str:
    """Return a header's value without secrets; those of basic authorization that are short show only once decoded."""
    redacted = redactor.redact(value)
    match = _basic.fullmatch(redacted)
    if match is None:
        return redacted
    try:
        text = base64.b64decode(match[1], validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return redacted
    hidden = redactor.redact(text)
    return redacted if hidden == text else f"Basic {hidden}"


def _texts(body: str) -> Iterator[str]:
    data = base64.b64decode(body.removeprefix(BINARY))
    yield data.decode("latin-1")
    for wbits in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):
        try:
            yield zlib.decompressobj(wbits).decompress(data, _LARGEST).decode("utf-8", "replace")
        except zlib.error:
            continue
