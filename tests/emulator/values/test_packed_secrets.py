"""Secrets in what a client packs or changes: compressed bodies, basic authorization, hosts."""

from __future__ import annotations

import base64
import gzip
import zlib

import pytest

from emulator.values.packed_secrets import BINARY, hidden_body, hidden_header, hidden_url
from emulator.values.redaction import Redactor

LONG = Redactor({"{{settings.apiKey}}": "K1234567-Long"})
SHORT = Redactor({"{{settings.apiKey}}": "k12"})
TEXT = '{"key": "K1234567-Long"}'
HIDDEN = 'data:application/octet-stream;redacted,{"key": "{{settings.apiKey}}"}'


def recorded(data: bytes) -> str:
    """Return bytes as a body that is no UTF-8 is recorded."""
    return BINARY + base64.b64encode(data).decode()


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (TEXT, '{"key": "{{settings.apiKey}}"}'),
        (recorded(gzip.compress(TEXT.encode(), mtime=0)), HIDDEN),
        (recorded(zlib.compress(TEXT.encode())), HIDDEN),
        (recorded(zlib.compress(TEXT.encode(), wbits=-15)), HIDDEN),
        (recorded(gzip.compress(TEXT.encode() * 9, mtime=0)[:-9]), HIDDEN + '{"key": "{{settings.apiKey}}"}' * 8),
        (recorded(b"\xff" + TEXT.encode()), HIDDEN.replace(",", ",\xff", 1)),
        (recorded(gzip.compress(b"{}", mtime=0)), recorded(gzip.compress(b"{}", mtime=0))),
        (recorded(b"\xff\xfe"), recorded(b"\xff\xfe")),
    ],
)
def test_bodies(body: str, expected: str) -> None:
    """A compressed body that holds a secret is shown as its text; any other stays as it was recorded."""
    assert expected == hidden_body(LONG, body)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Basic " + base64.b64encode(b"user:k12").decode(), "Basic user:{{settings.apiKey}}"),
        ("basic " + base64.b64encode(b"k12:").decode(), "Basic {{settings.apiKey}}:"),
        ("Basic " + base64.b64encode(b"user:other").decode(), "Basic " + base64.b64encode(b"user:other").decode()),
        ("Basic k=12", "Basic k=12"),
        ("Basic /w==", "Basic /w=="),
        ("Bearer k12", "Bearer {{settings.apiKey}}"),
    ],
)
def test_headers(value: str, expected: str) -> None:
    """A short key in basic authorization is decoded, hidden, and the user's name still read."""
    assert expected == hidden_header(SHORT, value)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://k1234567-long.api.test/K1234567-Long", "https://{{settings.apiKey}}.api.test/{{settings.apiKey}}"),
        ("https://api.test/k1234567-long", "https://api.test/k1234567-long"),
        ("K1234567-Long", "{{settings.apiKey}}"),
    ],
)
def test_urls(url: str, expected: str) -> None:
    """Clients write a host in lower case, and paths as they are."""
    assert expected == hidden_url(LONG, url)
