"""The library requests: sessions, replies, headers, cookies, and what sends again; calls of its verbs have a form."""

from __future__ import annotations

from emulator.port.rows.row import Row

_SESSION = "requests.Session"
_PREPARED = "requests.PreparedRequest"
_SETTINGS = (
    "headers", "auth", "params", "cookies", "verify", "max_redirects", "hooks", "proxies", "cert", "stream",
    "trust_env",
)  # fmt: skip
_REQUEST = (
    "method=None, url=None, headers=None, files=None, data=None, params=None, auth=None, cookies=None, hooks=None, "
    "json=None"
)
_VERBS = {
    "get": "url, params=None, **options",
    "options": "url, **options",
    "head": "url, **options",
    "post": "url, data=None, json=None, **options",
    "put": "url, data=None, **options",
    "patch": "url, data=None, **options",
    "delete": "url, **options",
    "request": "method, url, **options",
}
_RETRY = (
    "total=10, connect=None, read=None, redirect=None, status=None, other=None, allowed_methods=None, "
    "status_forcelist=None, backoff_factor=0, backoff_max=120, raise_on_redirect=True, raise_on_status=True, "
    "history=None, respect_retry_after_header=True, remove_headers_on_redirect=None, backoff_jitter=0.0"
)
_CLASSES = (
    Row(python=_SESSION, helper="PySession", new=True, gives=_SESSION),
    Row(python="requests.session", helper="PySession", new=True, gives=_SESSION),
    *(
        Row(python=f"{_SESSION}.{verb}", signature=signature, gives="response", waits=True)
        for verb, signature in _VERBS.items()
    ),
    Row(python=f"{_SESSION}.mount", signature="prefix, adapter", gives="None"),
    Row(python=f"{_SESSION}.prepare_request", signature="request", gives=_PREPARED),
    Row(python=f"{_SESSION}.send", signature="request, **options", gives="response", waits=True),
    Row(python=f"{_SESSION}.close", gives="None"),
    *(Row(python=f"{_SESSION}.{name}") for name in _SETTINGS),
    Row(python="requests.Request", signature=_REQUEST, helper="PyUnsent", new=True, gives="requests.Request"),
    Row(python="requests.Request.prepare", gives=_PREPARED),
    Row(python=_PREPARED, helper="PyPreparedRequest", new=True, gives=_PREPARED),
    *(Row(python=f"{_PREPARED}.{name}") for name in ("method", "url", "headers", "body", "path_url", "hooks")),
    Row(python=f"{_PREPARED}.register_hook", signature="event, hook", gives="None"),
    Row(python=f"{_PREPARED}.copy", gives=_PREPARED),
    Row(
        python="requests.adapters.HTTPAdapter",
        signature="pool_connections=10, pool_maxsize=10, max_retries=0, pool_block=False",
        helper="PyHTTPAdapter",
        new=True,
        gives="requests.adapters.HTTPAdapter",
    ),
    Row(
        python="requests.adapters.HTTPAdapter.send",
        signature="request, stream=False, timeout=None, verify=True, cert=None, proxies=None",
        gives="response",
        waits=True,
    ),
    *(
        Row(python=name, signature=_RETRY, helper="PyRetry", new=True, gives="urllib3.util.retry.Retry")
        for name in ("urllib3.util.retry.Retry", "urllib3.util.Retry", "urllib3.Retry", "requests.adapters.Retry")
    ),
    Row(
        python="requests.auth.HTTPBasicAuth",
        signature="username, password",
        helper="PyHTTPBasicAuth",
        new=True,
        gives="requests.auth.HTTPBasicAuth",
    ),
    Row(python="requests.auth.AuthBase", helper="PyAuthBase", new=True, gives="requests.auth.AuthBase"),
    Row(
        python="requests.structures.CaseInsensitiveDict",
        signature="data=None",
        helper="PyHeaders",
        new=True,
        gives="requests.structures.CaseInsensitiveDict",
    ),
)
_JAR = "requests.cookies.RequestsCookieJar"
_COOKIES = (
    Row(python=_JAR, helper="PyCookies", new=True, gives=_JAR),
    Row(python=f"{_JAR}.set", signature="name, value, **options"),
    Row(python=f"{_JAR}.get_dict", signature="domain=None, path=None", gives="dict"),
    Row(python=f"{_JAR}.set_cookie", signature="cookie", gives="None"),
)
_TEXTS = ("text", "url", "reason")
_RESPONSE = (
    Row(python="response.status_code", gives="int"),
    Row(python="response.ok", gives="bool"),
    *(Row(python=f"response.{name}", gives="str") for name in _TEXTS),
    Row(python="response.content", gives="bytes"),
    *(Row(python=f"response.{name}") for name in ("headers", "history", "elapsed", "cookies", "request", "encoding")),
    *(Row(python=f"response.{name}") for name in ("links", "is_redirect", "is_permanent_redirect")),
    Row(python="response.json", note="JSONDecodeError for what is not JSON; hooks as `json.loads`"),
    Row(python="response.raise_for_status", gives="None"),
    Row(python="response.iter_lines", signature="chunk_size=512, decode_unicode=False, delimiter=None"),
    Row(python="response.iter_content", signature="chunk_size=1, decode_unicode=False"),
    Row(python="response.close", gives="None"),
)
_FUNCTIONS = tuple(
    Row(python=f"requests.{verb}", signature=signature, value=f'pyRequester("{verb}")', gives="response", waits=True)
    for verb, signature in _VERBS.items()
)
_UTILS = (
    Row(python="requests.utils.requote_uri", signature="uri", helper="pyRequote", gives="str"),
    Row(python="requests.utils.parse_header_links", signature="value", helper="pyParseLinks", gives="list[dict]"),
    Row(python="requests.utils.dict_from_cookiejar", signature="cj", helper="pyCookieDict", gives="dict"),
)
ROWS = (
    *_FUNCTIONS,
    *_UTILS,
    *_CLASSES,
    *_COOKIES,
    *_RESPONSE,
)
"""One row each."""
