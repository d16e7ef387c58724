"""urllib.parse, and json: addresses, forms and JSON texts."""

from __future__ import annotations

from dataclasses import replace

from emulator.port.rows.row import Row

HOOKS = ("object_hook", "parse_float", "parse_int", "parse_constant", "object_pairs_hook")
"""What makes values of the parts of a JSON text."""
_HOOKS = "".join(f"{name}=None, " for name in HOOKS) + "strict=True"

_PARTS = ("scheme", "netloc", "path", "query", "fragment", "username", "password", "hostname", "port")
_SPLIT, _PARSED = "urllib.parse.SplitResult", "urllib.parse.ParseResult"
_QUERY = "qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None"
_URLS = (
    Row(python="urllib.parse.quote", signature="string, safe='/'", helper="pyQuote", gives="str"),
    Row(python="urllib.parse.quote_plus", signature="string, safe=''", helper="pyQuotePlus", gives="str"),
    Row(python="urllib.parse.unquote", signature="string", helper="pyUnquote", gives="str"),
    Row(python="urllib.parse.unquote_to_bytes", signature="string", helper="pyUnquoteToBytes", gives="bytes"),
    Row(python="urllib.parse.quote_from_bytes", signature="bs, safe='/'", helper="pyQuoteFromBytes", gives="str"),
    Row(python="urllib.parse.unquote_plus", signature="string", helper="pyUnquotePlus", gives="str"),
    Row(
        python="urllib.parse.urlencode",
        signature="query, doseq=False, safe='', encoding=None, errors=None, quote_via=None",
        helper="pyUrlencode",
        gives="str",
    ),
    Row(python="urllib.parse.urlparse", signature="url, scheme='', allow_fragments=True", helper="pyUrlparse"),
    Row(python="urllib.parse.urlsplit", signature="url, scheme='', allow_fragments=True", helper="pyUrlsplit"),
    Row(python="urllib.parse.urlunparse", signature="components", helper="pyUrlunparse", gives="str"),
    Row(python="urllib.parse.urlunsplit", signature="components", helper="pyUrlunsplit", gives="str"),
    Row(python="urllib.parse.urljoin", signature="base, url, allow_fragments=True", helper="pyUrljoin", gives="str"),
    Row(python="urllib.parse.urldefrag", signature="url", helper="pyUrldefrag"),
    Row(python="urllib.parse.parse_qs", signature=_QUERY, helper="pyParseQs", gives="dict"),
    Row(python="urllib.parse.parse_qsl", signature=_QUERY, helper="pyParseQsl", gives="list"),
)
_RESULTS = tuple(
    Row(python=f"{name}.{part}") for name in (_SPLIT, _PARSED) for part in (*_PARTS, "geturl")
)  # fmt: skip
_JSON = (
    Row(python="json.dumps", signature="obj, **options", helper="pyJsonDumps", gives="str"),
    Row(python="json.dump", signature="obj, fp, **options", helper="pyJsonDump", gives="None"),
    Row(
        python="json.loads",
        signature=f"s, *, {_HOOKS}",
        helper="pyJsonLoads",
        note="as `response.json()`: what JSON.parse reads; with an option, as Python's own",
    ),
    Row(python="json.load", signature=f"fp, *, {_HOOKS}", helper="pyJsonLoad", note="as `json.loads`"),
)
_PASSED_ON = (
    *("quote", "quote_plus", "unquote", "unquote_plus", "urlencode", "urljoin", "urlparse", "urlsplit", "urlunparse"),
    "urldefrag",
)
ROWS = (
    *_URLS,
    *(
        replace(row, python=f"requests.{module}.{name}")
        for row in _URLS
        if (name := row.python.rpartition(".")[2]) in _PASSED_ON
        for module in ("compat", "utils")
        if module == "compat" or name in ("quote", "unquote", "urlparse", "urlunparse")
    ),
    Row(python=_SPLIT, helper="PySplitResult", new=True, signature="scheme, netloc, path, query, fragment"),
    Row(python=_PARSED, helper="PyParseResult", new=True, signature="scheme, netloc, path, params, query, fragment"),
    *_RESULTS,
    *_JSON,
)
"""One row each."""
