"""The short road: plain calls such as `requests.post(url, json=…)`, prepared by `requests`' own steps, sessionless.

A call is plain when it can meet neither a redirect nor credentials, and its headers replace none of the client's own.
All others take the full road, `requests.Session`; a property test holds both roads equal.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, Protocol

import requests
import requests.adapters
from requests.cookies import RequestsCookieJar
from requests.hooks import default_hooks

from emulator.model import Reply
from emulator.network.recorded import DEFAULT_HEADERS, LOWER_DEFAULTS, read_timeout, recorded_body, recorded_headers
from emulator.network.response import full_response, plain_response

_PLAIN_ARGUMENTS = frozenset({"data", "params", "json", "headers", "timeout", "allow_redirects"})
_URLS_KEPT = 1024


class Recorder(Protocol):
    """What the interception hands a call to."""

    follows_redirects: bool

    def send(self, method: str, url: str, headers: dict[str, str], body: str | None, timeout: float | None) -> Reply:
        """Record the call and return its reply, or raise what `requests` raises for its fault."""

    def parse(self, text: bytes) -> Any:
        """Parse a reply's body as JSON.parse would."""

    def clock(self) -> float:
        """Return the virtual time in seconds."""


class ShortRoad:
    """Stands in for `requests.request`; `full` is the original, `adapter` builds what only an adapter can."""

    def __init__(
        self, recorder: Recorder, full: Callable[..., requests.Response], adapter: requests.adapters.HTTPAdapter
    ) -> None:
        self._recorder = recorder
        self._full = full
        self._adapter = adapter
        self._urls: dict[str, str] = {}

    def request(self, method: Any, url: Any, **arguments: Any) -> requests.Response:
        """Do what `requests.request` does."""
        if not self._is_plain(method, url, arguments):
            return self._full(method, url, **arguments)
        prepared = self._prepare(method, url, arguments.get("json"), arguments.get("headers"))
        assert prepared.method is not None
        assert prepared.url is not None
        headers, body = recorded_headers(prepared.headers), recorded_body(prepared.body)
        timeout = read_timeout(arguments.get("timeout"))
        began = self._recorder.clock()
        reply = self._recorder.send(prepared.method, prepared.url, headers, body, timeout)
        response = self._response(prepared, reply)
        if passed := self._recorder.clock() - began:
            response.elapsed = dt.timedelta(seconds=passed)
        return response

    def _is_plain(self, method: Any, url: Any, arguments: dict[str, Any]) -> bool:
        return (
            arguments.keys() <= _PLAIN_ARGUMENTS
            and arguments.get("data") is None
            and arguments.get("params") is None
            and _are_plain_headers(arguments.get("headers"))
            and type(method) is str
            and type(url) is str
            and "@" not in url
            and (not self._recorder.follows_redirects or not arguments.get("allow_redirects", True))
        )

    def _prepare(self, method: str, url: str, body: Any, headers: Any) -> requests.PreparedRequest:
        prepared = requests.PreparedRequest()
        prepared.prepare_method(method)
        self._prepare_url(prepared, url)
        prepared.prepare_headers({**DEFAULT_HEADERS, **headers} if headers else DEFAULT_HEADERS)
        prepared._cookies = RequestsCookieJar()  # type: ignore[attr-defined]  # noqa: SLF001 - what prepare_cookies leaves without cookies
        prepared.prepare_body({}, [], body)
        prepared.hooks = default_hooks()
        assert prepared.url is not None
        check_scheme(prepared.url)
        return prepared

    def _prepare_url(self, prepared: requests.PreparedRequest, url: str) -> None:
        known = self._urls.get(url)
        if known is None:
            prepared.prepare_url(url, {})
            if len(self._urls) >= _URLS_KEPT:
                self._urls.clear()
            assert prepared.url is not None
            known = self._urls[url] = prepared.url
        prepared.url = known

    def _response(self, prepared: requests.PreparedRequest, reply: Reply) -> requests.Response:
        if any(name.lower() == "set-cookie" for name in reply.headers):
            response = full_response(self._adapter, prepared, reply)
            response.content  # noqa: B018 - reads the stream, as a session does
            return response
        return plain_response(prepared, reply)


def check_scheme(url: str) -> None:
    """Raise what `requests` raises for a URL that it has no adapter for."""
    if not url.lower().startswith(("http://", "https://")):
        raise requests.exceptions.InvalidSchema(f"No connection adapters were found for {url!r}")


def _are_plain_headers(headers: Any) -> bool:
    if headers is None:
        return True
    return type(headers) is dict and all(
        type(name) is str and value is not None and name.lower() not in LOWER_DEFAULTS
        for name, value in headers.items()
    )
