"""requests beyond its plain calls, urllib.parse and json."""

from __future__ import annotations

from emulator.port.rows.row import Row

_SESSION = {
    "request": "method, url, **options",
    "get": "url, params=None, **options",
    "options": "url, **options",
    "head": "url, **options",
    "post": "url, data=None, json=None, **options",
    "put": "url, data=None, **options",
    "patch": "url, data=None, **options",
    "delete": "url, **options",
}
_QUOTED = "string, safe={}, encoding=None, errors=None"
_SPLIT = "url, scheme='', allow_fragments=True"
_QUERY = (
    "qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', "
    "max_num_fields=None, separator='&'"
)
_RETRY = "total=10, connect=None, read=None, redirect=None, status=None, other=None, **options"

ROWS = (
    Row(python="requests.Session", helper="PySession", new=True, gives="requests.Session"),
    Row(python="requests.session", helper="PySession", new=True, gives="requests.Session"),
    *(
        Row(python=f"requests.Session.{name}", signature=signature, gives="response", waits=True)
        for name, signature in _SESSION.items()
    ),
    Row(python="requests.Session.mount", signature="prefix, adapter", gives="None"),
    Row(python="requests.Session.close", gives="None"),
    Row(python="requests.auth.HTTPBasicAuth", signature="username, password", helper="PyHTTPBasicAuth", new=True),
    Row(
        python="requests.adapters.HTTPAdapter",
        signature="pool_connections=10, pool_maxsize=10, max_retries=0, pool_block=False",
        helper="PyHTTPAdapter",
        new=True,
    ),
    *(
        Row(python=name, signature=_RETRY, helper="PyRetry", new=True)
        for name in ("urllib3.util.retry.Retry", "urllib3.util.Retry", "urllib3.Retry", "requests.adapters.Retry")
    ),
    Row(python="response.json", gives="any"),
    Row(python="response.raise_for_status", gives="None"),
    Row(
        python="response.iter_lines", signature="chunk_size=512, decode_unicode=False, delimiter=None", gives="iterator"
    ),
    Row(python="response.iter_content", signature="chunk_size=1, decode_unicode=False", gives="iterator"),
    Row(python="response.close", gives="None"),
    Row(python="urllib.parse.quote", signature=_QUOTED.format("'/'"), helper="pyQuote", gives="str"),
    Row(python="urllib.parse.quote_plus", signature=_QUOTED.format("''"), helper="pyQuotePlus", gives="str"),
    Row(python="urllib.parse.unquote", signature="string", helper="pyUnquote", gives="str"),
    Row(python="urllib.parse.unquote_plus", signature="string", helper="pyUnquotePlus", gives="str"),
    Row(
        python="urllib.parse.urlencode",
        signature="query, doseq=False, safe='', encoding=None, errors=None, quote_via=None",
        helper="pyUrlencode",
        gives="str",
        calls="quote_via",
    ),
    Row(python="urllib.parse.urljoin", signature="base, url, allow_fragments=True", helper="pyUrljoin", gives="str"),
    Row(python="urllib.parse.urlparse", signature=_SPLIT, helper="pyUrlparse"),
    Row(python="urllib.parse.urlsplit", signature=_SPLIT, helper="pyUrlsplit"),
    Row(python="urllib.parse.urlunparse", signature="components", helper="pyUrlunparse", gives="str"),
    Row(python="urllib.parse.urlunsplit", signature="components", helper="pyUrlunsplit", gives="str"),
    Row(python="urllib.parse.urldefrag", signature="url", helper="pyUrldefrag"),
    Row(python="urllib.parse.parse_qs", signature=_QUERY, helper="pyParseQs", gives="dict"),
    Row(python="urllib.parse.parse_qsl", signature=_QUERY, helper="pyParseQsl", gives="list"),
    Row(python="json.dumps", signature="obj, **options", helper="pyJsonDumps", gives="str"),
    Row(python="json.loads", signature="s", helper="pyJsonLoads"),
)
"""One row each."""
