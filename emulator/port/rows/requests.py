"""requests and what it sends with: calls, sessions, responses, credentials, adapters, status codes."""

from __future__ import annotations

import requests
from requests.status_codes import _codes  # type: ignore[attr-defined]  # the library's only table

from emulator.port.rows.row import Row

_WITH_PARAMS = "url, params=None, **options"
_WITH_BODY = "url, data=None, json=None, **options"
_WITH_DATA = "url, data=None, **options"
_SIGNATURES = {
    "get": _WITH_PARAMS,
    "options": "url, **options",
    "head": "url, **options",
    "post": _WITH_BODY,
    "put": _WITH_DATA,
    "patch": _WITH_DATA,
    "delete": "url, **options",
    "request": "method, url, **options",
}
_LOUD = "verify=False, proxies=, cert=, hooks= and a body of GET or HEAD are errors: node-fetch sends no such request"
_RETRY = (
    "total=10, connect=None, read=None, redirect=None, status=None, other=None, allowed_methods=None, "
    "status_forcelist=None, backoff_factor=0, backoff_max=120, raise_on_redirect=True, raise_on_status=True, "
    "history=None, respect_retry_after_header=True, remove_headers_on_redirect=None, backoff_jitter=0.0"
)
_CODES = {title: code for code, titles in _codes.items() for title in titles if title.isidentifier()}
_NAMES = {**_CODES, **{title.upper(): code for title, code in _CODES.items()}}

ROWS = (
    *(
        Row(python=f"requests.{verb}", signature=signature, waits=True, gives="response", note=_LOUD)
        for verb, signature in _SIGNATURES.items()
    ),
    Row(python="requests.Session", helper="PySession", new=True, gives="requests.Session"),
    *(
        Row(python=f"requests.Session.{verb}", signature=signature, waits=True, gives="response")
        for verb, signature in _SIGNATURES.items()
    ),
    Row(python="requests.Session.mount", signature="prefix, adapter", gives="None"),
    Row(python="requests.Session.close", gives="None"),
    Row(
        python="requests.adapters.HTTPAdapter",
        signature="pool_connections=10, pool_maxsize=10, max_retries=0, pool_block=False",
        helper="PyHTTPAdapter",
        new=True,
        gives="requests.adapters.HTTPAdapter",
    ),
    *(
        Row(python=name, signature=_RETRY, helper="PyRetry", new=True, gives="urllib3.util.Retry")
        for name in ("urllib3.util.Retry", "urllib3.util.retry.Retry", "urllib3.Retry")
    ),
    Row(
        python="requests.auth.HTTPBasicAuth",
        signature="username, password",
        helper="PyHTTPBasicAuth",
        new=True,
        gives="requests.auth.HTTPBasicAuth",
    ),
    Row(python="requests.auth.AuthBase", helper="PyAuthBase", new=True, gives="requests.auth.AuthBase"),
    Row(python="requests.structures.CaseInsensitiveDict", signature="data=None", helper="PyHeaders", new=True),
    Row(python="response.json", note="as JSON.parse reads it; requests.JSONDecodeError for what is no JSON"),
    Row(python="response.raise_for_status", gives="None"),
    Row(
        python="response.iter_lines",
        signature="chunk_size=512, decode_unicode=False, delimiter=None",
        gives="generator",
    ),
    Row(python="response.iter_content", signature="chunk_size=1, decode_unicode=False", gives="generator"),
    Row(python="response.close", gives="None"),
    *(
        Row(python=f"requests.{path}.{name}", value=str(code), gives="int")
        for path in ("codes", "status_codes.codes")
        for name, code in _NAMES.items()
        if getattr(requests.codes, name, None) == code
    ),
)
"""One row each."""
