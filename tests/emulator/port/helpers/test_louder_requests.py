"""Where a request cannot be what it is in Python, it is an error: never another request in silence."""

from __future__ import annotations

import pytest

from .bridge import Bridge

URL = "https://x.test/"
LOUDER = {
    "proxies": (f'pyRequest("GET", "{URL}", {{ proxies: {{ https: "p" }} }})', "NotImplementedError", "proxies="),
    "a certificate": (f'pyRequest("GET", "{URL}", {{ cert: "c" }})', "NotImplementedError", "cert="),
    "a body of GET": (f'pyRequest("GET", "{URL}", {{ json: 1 }})', "NotImplementedError", "a body of a GET request"),
    "a body of HEAD": (
        f'pyRequest("HEAD", "{URL}", {{ data: "a" }})',
        "NotImplementedError",
        "a body of a HEAD request",
    ),
    "a generator": (f'pyRequest("POST", "{URL}", {{ data: [1].values() }})', "NotImplementedError", "a body of type"),
    "no method": (f'pyRequest("G T", "{URL}")', "ValueError", "'G T' is no method of HTTP"),
    "no such keyword": (f'pyRequest("GET", "{URL}", {{ time: 1 }})', "TypeError", "unexpected keyword argument 'time'"),
    "from right to left": ('pyRequest("GET", "https://\u05d0.test/")', "InvalidURL", "is not a valid IDNA label"),
    "a charset": ('pyDecodeText(Buffer.from("a"), "shift_jis")', "LookupError", "shift_jis"),
    "jitter": ("new PyRetry(...Array(15), 0.5)", "NotImplementedError", "backoff_jitter"),
    "a guess": ("PyResponse.prototype.apparent_encoding", "NotImplementedError", "is not guessed"),
}


@pytest.mark.parametrize("name", LOUDER)
def test_louder(bridge: Bridge, name: str) -> None:
    """The error says what cannot be."""
    code, kind, text = LOUDER[name]

    seen = bridge.call("helpers", f"() => {code}", ())

    assert seen.error is not None
    assert (kind, True) == (seen.error[0], text in seen.error[1])
