"""Intercepts the `requests` library: every call is handed to a recorder, and nothing is sent.

The full road is `requests.Session` itself with its adapters replaced at `Session.get_adapter`, so that sessions,
mounted adapters, hooks, cookies and redirects all work and none can slip past. `trust_env` is always off: a proxy or
a .netrc of this machine must not change what a handler sends.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import requests
import requests.adapters
import requests.api
import requests.models
import requests.sessions

from emulator.engine.network.recorded import read_timeout, recorded_body, recorded_headers, recorded_url
from emulator.engine.network.response import full_response
from emulator.engine.network.short_road import Recorder, ShortRoad, check_scheme


class _RecordingAdapter(requests.adapters.HTTPAdapter):
    """The one adapter: records what a session sends and answers it."""

    def __init__(self, recorder: Recorder) -> None:
        super().__init__()
        self._recorder = recorder

    def send(self, request: requests.PreparedRequest, *_: Any, timeout: Any = None, **__: Any) -> requests.Response:
        assert request.method is not None
        assert request.url is not None
        headers, body = recorded_headers(request.headers), recorded_body(request.body)
        url = recorded_url(request.url)
        reply = self._recorder.send(request.method, url, headers, body, read_timeout(timeout))
        return full_response(self, request, reply)


@contextlib.contextmanager
def intercepted(recorder: Recorder) -> Iterator[None]:
    """Hand every call that `requests` makes, in this process, to `recorder` for as long as the context lasts."""
    adapter = _RecordingAdapter(recorder)

    def get_adapter(_session: requests.Session, url: str) -> requests.adapters.BaseAdapter:
        check_scheme(url)
        return adapter

    json_door = SimpleNamespace(loads=_reply_parser(recorder), dumps=_dumps, JSONDecodeError=json.JSONDecodeError)
    short = ShortRoad(recorder, requests.api.request, adapter)
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


_encode = json.JSONEncoder(allow_nan=False).encode


def _dumps(value: Any, **options: Any) -> str:
    """Do what json.dumps does; for the options that `requests` gives, with an encoder that is made only once."""
    return _encode(value) if options == {"allow_nan": False} else json.dumps(value, **options)


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
