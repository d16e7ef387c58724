"""Intercepts the `requests` library: every call is handed to a recorder, and nothing is sent.

The full road is `requests.Session` itself, with `HTTPAdapter.send` replaced and any other kind of adapter set aside at
`Session.get_adapter`: sessions, mounted adapters with their retries, hooks, cookies and redirects all work, and none
can slip past. `trust_env` is always off: a proxy or a .netrc of this machine must not change what a handler sends.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import requests
import requests.adapters
import requests.api
import requests.models
import requests.sessions

from emulator.engine.network.host_names import check_host
from emulator.engine.network.interception import replaced
from emulator.engine.network.recorded import read_timeout, recorded_body, recorded_headers, recorded_url
from emulator.engine.network.response import full_response
from emulator.engine.network.retries import with_retries
from emulator.engine.network.short_road import Recorder, ShortRoad, check_scheme


def intercepted(recorder: Recorder) -> contextlib.AbstractContextManager[None]:
    """Hand every call that `requests` makes, in this process, to `recorder` for as long as the context lasts."""
    own, mounted_at = requests.adapters.HTTPAdapter(), requests.Session.get_adapter

    def get_adapter(session: requests.Session, url: str) -> requests.adapters.BaseAdapter:
        """Return the adapter that a session has for the URL; one of our own in place of what is not an HTTPAdapter."""
        check_scheme(url)
        mounted = mounted_at(session, url)
        return mounted if isinstance(mounted, requests.adapters.HTTPAdapter) else own

    def send(
        adapter: requests.adapters.HTTPAdapter,
        request: requests.PreparedRequest,
        stream: bool = False,  # noqa: ARG001 - as HTTPAdapter.send is called
        timeout: Any = None,
        *_: Any,
        **__: Any,
    ) -> requests.Response:
        return _sent(recorder, adapter, request, timeout)

    json_door = SimpleNamespace(loads=_reply_parser(recorder), dumps=_dumps, JSONDecodeError=json.JSONDecodeError)
    short = ShortRoad(recorder, requests.api.request, requests.adapters.HTTPAdapter())
    return replaced(
        [
            (requests.Session, "get_adapter", get_adapter),
            (requests.adapters.HTTPAdapter, "send", send),
            (requests.Session, "trust_env", property(lambda _: False, lambda _, __: None)),
            (requests.sessions, "preferred_clock", recorder.clock),
            (requests.models, "complexjson", json_door),
            (requests.api, "request", short.request),
            (requests, "request", short.request),
        ]
    )


def _sent(
    recorder: Recorder, adapter: requests.adapters.HTTPAdapter, request: requests.PreparedRequest, timeout: Any
) -> requests.Response:
    """Record what an adapter is given, and answer it."""
    assert request.method is not None
    assert request.url is not None
    call = request.method, recorded_url(request.url), recorded_headers(request.headers), recorded_body(request.body)
    seconds = read_timeout(timeout)

    def attempt() -> requests.Response:
        try:
            check_host(call[1])
            return full_response(adapter, request, recorder.send(*call, seconds))
        except requests.RequestException as error:
            error.request = request
            raise

    return with_retries(adapter.max_retries, request, attempt)


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
