"""Prepares plain calls such as `requests.post(url, json=…)` without a session, in a quarter of the time.

A call is plain when it can meet no credentials, and its headers replace none of the client's own. All others take the
full road, `requests.Session`, and so do the redirects that follow a plain one; a property test holds both roads equal.
"""

from __future__ import annotations

import datetime as dt
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol

import requests
import requests.adapters
from requests.cookies import RequestsCookieJar, extract_cookies_to_jar
from requests.models import REDIRECT_STATI
from requests.structures import CaseInsensitiveDict
from urllib3.exceptions import LocationParseError

from emulator.engine.network.host_names import check_host
from emulator.engine.network.recorded import (
    DEFAULT_HEADERS,
    LOWER_DEFAULTS,
    read_timeout,
    recorded_body,
    recorded_headers,
)
from emulator.engine.network.response import full_response, headers_of, plain_response
from emulator.values.model import Reply

_PLAIN_ARGUMENTS = frozenset({"data", "params", "json", "headers", "timeout", "allow_redirects"})
_NOT_PLAIN = frozenset({*LOWER_DEFAULTS, "content-length"})
_KEPT = 1024
"""Addresses, and sets of headers, that are prepared once for all calls that have them."""


class Recorder(Protocol):
    """Receives each intercepted call."""

    def send(self, method: str, url: str, headers: dict[str, str], body: str | None, timeout: float | None) -> Reply:
        """Record the call and return its reply, or raise what `requests` raises for its fault."""

    def parse(self, text: bytes) -> Any:
        """Parse a reply's body as JSON.parse would."""

    def clock(self) -> float:
        """Return the virtual time in seconds."""


@dataclass(frozen=True, slots=True)
class _Headers:
    """Headers that `requests` has prepared once: `store` is what its own dict keeps, `recorded` what we record."""

    store: OrderedDict[str, Any]
    recorded: dict[str, str]

    def recorded_with(self, headers: CaseInsensitiveDict[Any]) -> dict[str, str]:
        """Return what is recorded of these headers, now that the body may have added its own."""
        store = headers._store  # type: ignore[attr-defined]  # noqa: SLF001 - what headers_of takes
        if len(store) == len(self.store) + ("content-length" in store):
            return self.recorded.copy()
        return recorded_headers(headers)


class ShortRoad:
    """Takes the place of `requests.request`; `full` is the original, `adapter` builds what only an adapter can."""

    def __init__(
        self, recorder: Recorder, full: Callable[..., requests.Response], adapter: requests.adapters.HTTPAdapter
    ) -> None:
        self._recorder = recorder
        self._full = full
        self._adapter = adapter

    def request(self, method: Any, url: Any, **arguments: Any) -> requests.Response:
        """Do what `requests.request` does."""
        plain = self._is_plain(method, url, arguments)
        address = _prepared_url(url) if plain else None
        headers = _known_headers(arguments.get("headers")) if address else None
        if address is None or headers is None:
            return self._full(method, url, **arguments)
        prepared = _prepared(method, address, headers, arguments.get("json"))
        assert prepared.method is not None
        assert prepared.url is not None
        recorded, body = headers.recorded_with(prepared.headers), recorded_body(prepared.body)
        timeout = read_timeout(arguments.get("timeout"))
        began = self._recorder.clock()
        try:
            reply = self._recorder.send(prepared.method, prepared.url, recorded, body, timeout)
        except requests.RequestException as error:
            error.request = prepared
            raise
        response = self._response(prepared, reply)
        if passed := self._recorder.clock() - began:
            response.elapsed = dt.timedelta(seconds=passed)
        is_followed = reply.status in REDIRECT_STATI and arguments.get("allow_redirects", True)
        return _followed(response, prepared, arguments.get("timeout")) if is_followed else response

    def _is_plain(self, method: Any, url: Any, arguments: dict[str, Any]) -> bool:
        return (
            arguments.keys() <= _PLAIN_ARGUMENTS
            and arguments.get("data") is None
            and arguments.get("params") is None
            and type(method) is str
            and type(url) is str
            and "@" not in url
        )

    def _response(self, prepared: requests.PreparedRequest, reply: Reply) -> requests.Response:
        if reply.status in REDIRECT_STATI or any(name.lower() == "set-cookie" for name in reply.headers):
            response = full_response(self._adapter, prepared, reply)
            response.content  # noqa: B018 - reads the stream, as a session does
            return response
        return plain_response(prepared, reply)


def _followed(response: requests.Response, prepared: requests.PreparedRequest, timeout: Any) -> requests.Response:
    """Return what the redirects that begin with a response lead to, as a session follows them."""
    with requests.Session() as session:
        extract_cookies_to_jar(session.cookies, prepared, response.raw)  # type: ignore[no-untyped-call]  # as a session calls it
        history = [response, *session.resolve_redirects(response, prepared, timeout=timeout)]
    last: requests.Response = history.pop()
    last.history = history
    return last


def _prepared(method: str, url: str, headers: _Headers, body: Any) -> requests.PreparedRequest:
    prepared = requests.PreparedRequest()
    prepared._cookies = RequestsCookieJar()  # type: ignore[attr-defined]  # noqa: SLF001 - as prepare_cookies leaves it
    prepared.prepare_method(method)
    prepared.url = url
    prepared.headers = headers_of(headers.store)
    prepared.prepare_body({}, [], body)
    return prepared


@lru_cache(_KEPT)
def _prepared_url(url: str) -> str | None:
    """Return a URL as `requests` prepares it; None for one that it refuses."""
    prepared = requests.PreparedRequest()
    try:
        prepared.prepare_url(url, {})
        check_scheme(prepared.url or "")
        check_host(prepared.url or "")
    except (requests.RequestException, LocationParseError):
        return None
    return prepared.url


def _known_headers(headers: Any) -> _Headers | None:
    """Return headers as `requests` prepares them; None for odd or refused ones."""
    if headers is not None and type(headers) is not dict:
        return None
    try:
        return _prepared_headers(tuple(headers.items()) if headers else ())
    except TypeError:
        return None  # a value that cannot be looked up


@lru_cache(_KEPT)
def _prepared_headers(items: tuple[tuple[Any, Any], ...]) -> _Headers | None:
    if any(type(name) is not str or value is None or name.lower() in _NOT_PLAIN for name, value in items):
        return None
    prepared = requests.PreparedRequest()
    try:
        prepared.prepare_headers({**DEFAULT_HEADERS, **dict(items)})
    except requests.RequestException:
        return None
    return _Headers(prepared.headers._store, recorded_headers(prepared.headers))  # type: ignore[attr-defined]  # noqa: SLF001 - as above


def check_scheme(url: str) -> None:
    """Raise what `requests` raises for a URL that it has no adapter for."""
    if not url.lower().startswith(("http://", "https://")):
        raise requests.exceptions.InvalidSchema(f"No connection adapters were found for {url!r}")
