"""Intercepts the `requests` library: every call is handed to a recorder, and nothing is sent.

The full road is `requests.Session` itself with its adapters replaced at `Session.get_adapter`, so that sessions,
mounted adapters, hooks, cookies and redirects all work and none can slip past. `trust_env` is always off: a proxy or
a .netrc of this machine must not change what a handler sends. The short road, for plain `requests.post(…)` calls that
can not meet a redirect, runs the same preparation steps without building a session; a property test holds both equal.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator, Mapping
from http.client import HTTPMessage
from io import BytesIO
from types import SimpleNamespace
from typing import Any, Protocol

import requests
import requests.adapters
import requests.api
import requests.models
import requests.sessions
import requests.utils
from requests.cookies import RequestsCookieJar
from requests.hooks import default_hooks
from requests.structures import CaseInsensitiveDict
from urllib3.response import HTTPResponse

from emulator.model import Reply

DEFAULT_HEADERS = dict(requests.utils.default_headers())
_LOWER_DEFAULTS = {name.lower(): value for name, value in DEFAULT_HEADERS.items()}
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


def recorded_headers(headers: Mapping[str, str | bytes]) -> dict[str, str]:
    """Leave out what the client adds by itself; a value that differs from the client's own is the handler's."""
    return {
        name: value if isinstance(value, str) else value.decode("latin-1")
        for name, value in headers.items()
        if (lower := name.lower()) != "content-length" and _LOWER_DEFAULTS.get(lower) != value
    }


def recorded_body(body: Any) -> str | None:
    """Return a prepared body as text; bytes that are not UTF-8 become a data: URL, so that nothing is lost."""
    if body is None or isinstance(body, str):
        return body
    if not isinstance(body, bytes):
        body = body.read() if hasattr(body, "read") else b"".join(body)
        if isinstance(body, str):
            return body
    try:
        return str(body, "utf-8")
    except UnicodeDecodeError:
        import base64  # noqa: PLC0415 - rare enough not to be loaded by every worker

        return "data:application/octet-stream;base64," + base64.b64encode(body).decode("ascii")


def read_timeout(timeout: Any) -> float | None:
    """Return the seconds a call waits for its reply; `requests` takes one number or (connect, read)."""
    if isinstance(timeout, tuple):
        timeout = timeout[1]
    return float(timeout) if isinstance(timeout, int | float) else None


class _RecordingAdapter(requests.adapters.HTTPAdapter):
    """The one adapter: records what a session sends and answers it."""

    def __init__(self, recorder: Recorder) -> None:
        super().__init__()
        self._recorder = recorder

    def send(self, request: requests.PreparedRequest, *_: Any, timeout: Any = None, **__: Any) -> requests.Response:
        assert request.method is not None
        assert request.url is not None
        headers, body = recorded_headers(request.headers), recorded_body(request.body)
        reply = self._recorder.send(request.method, request.url, headers, body, read_timeout(timeout))
        response = self.build_response(request, _raw(reply))
        response.encoding = "utf-8"
        return response


def _raw(reply: Reply) -> HTTPResponse:
    message = HTTPMessage()
    for name, value in reply.headers.items():
        message[name] = value
    body = reply.body.encode("utf-8")
    original = SimpleNamespace(msg=message, isclosed=lambda: True, close=lambda: None)
    return HTTPResponse(
        body=BytesIO(body),
        headers=reply.headers,
        status=reply.status,
        reason=_reason(reply.status),
        preload_content=False,
        decode_content=False,
        original_response=original,  # type: ignore[arg-type]  # only what requests reads of it for cookies
    )


def _reason(status: int) -> str:
    names = requests.status_codes._codes.get(status, ("",))  # type: ignore[attr-defined]  # noqa: SLF001 - the library's only table
    return str(names[0]).replace("_", " ").title()


class _ShortRoad:
    """Plain calls, prepared by `requests`' own steps, with the preparation of each URL remembered."""

    def __init__(self, recorder: Recorder, full: Callable[..., requests.Response]) -> None:
        self._recorder = recorder
        self._full = full
        self._urls: dict[str, str] = {}

    def request(self, method: str, url: Any, **arguments: Any) -> requests.Response:
        if not self._is_plain(method, url, arguments):
            return self._full(method, url, **arguments)
        prepared = self._prepare(method, url, arguments.get("json"), arguments.get("headers"))
        assert prepared.method is not None
        assert prepared.url is not None
        headers, body = recorded_headers(prepared.headers), recorded_body(prepared.body)
        timeout = read_timeout(arguments.get("timeout"))
        reply = self._recorder.send(prepared.method, prepared.url, headers, body, timeout)
        return _response(prepared, reply)

    def _is_plain(self, method: Any, url: Any, arguments: dict[str, Any]) -> bool:
        return (
            arguments.keys() <= _PLAIN_ARGUMENTS
            and arguments.get("data") is None
            and arguments.get("params") is None
            and isinstance(method, str)
            and type(url) is str
            and "@" not in url
            and (not self._recorder.follows_redirects or not arguments.get("allow_redirects", True))
        )

    def _prepare(self, method: str, url: str, body: Any, headers: Any) -> requests.PreparedRequest:
        prepared = requests.PreparedRequest()
        prepared.prepare_method(method)
        self._prepare_url(prepared, url)
        prepared.prepare_headers(_merged(headers))
        prepared._cookies = RequestsCookieJar()  # type: ignore[attr-defined]  # noqa: SLF001 - what prepare_cookies leaves without cookies
        prepared.prepare_body({}, [], body)
        prepared.hooks = default_hooks()
        return prepared

    def _prepare_url(self, prepared: requests.PreparedRequest, url: str) -> None:
        known = self._urls.get(url)
        if known is None:
            prepared.prepare_url(url, {})
            if len(self._urls) >= _URLS_KEPT:
                self._urls.clear()
            assert prepared.url is not None
            known = self._urls[url] = prepared.url
            _check_scheme(known)
        prepared.url = known


def _merged(headers: Any) -> dict[str, Any]:
    if headers is None:
        return DEFAULT_HEADERS
    own = {name.lower() if isinstance(name, str) else name for name in headers}
    merged: dict[str, Any] = {name: value for name, value in DEFAULT_HEADERS.items() if name.lower() not in own}
    merged.update((name, value) for name, value in dict(headers).items() if value is not None)
    return merged


def _response(prepared: requests.PreparedRequest, reply: Reply) -> requests.Response:
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


def _check_scheme(url: str) -> None:
    if not url.lower().startswith(("http://", "https://")):
        raise requests.exceptions.InvalidSchema(f"No connection adapters were found for {url!r}")


@contextlib.contextmanager
def intercepted(recorder: Recorder) -> Iterator[None]:
    """Hand every call that `requests` makes, in this process, to `recorder` for as long as the context lasts."""
    adapter = _RecordingAdapter(recorder)

    def get_adapter(_session: requests.Session, url: str) -> requests.adapters.BaseAdapter:
        _check_scheme(url)
        return adapter

    json_door = SimpleNamespace(loads=_reply_parser(recorder), dumps=json.dumps, JSONDecodeError=json.JSONDecodeError)
    short = _ShortRoad(recorder, requests.api.request)
    with contextlib.ExitStack() as undo:
        for owner, name, value in (
            (requests.Session, "get_adapter", get_adapter),
            (requests.Session, "trust_env", property(lambda _: False, lambda _, __: None)),
            (requests.sessions, "preferred_clock", recorder.clock),
            (requests.models, "complexjson", json_door),
            (requests.api, "request", short.request),
            (requests, "request", short.request),
        ):
            undo.callback(_replace(owner, name, value))
        yield


def _reply_parser(recorder: Recorder) -> Callable[..., Any]:
    def loads(text: str | bytes, **options: Any) -> Any:
        if options:
            return json.loads(text, **options)
        return recorder.parse(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))

    return loads


def _replace(owner: Any, name: str, value: Any) -> Callable[[], None]:
    missing = object()
    old = vars(owner).get(name, missing)
    setattr(owner, name, value)
    if old is missing:
        return lambda: delattr(owner, name)
    return lambda: setattr(owner, name, old)
