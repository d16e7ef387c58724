"""urllib.parse, and the names that requests passes on of it."""

from __future__ import annotations

from dataclasses import replace

from emulator.port.rows.row import Row

_QUERY = (
    "qs, keep_blank_values=False, strict_parsing=False, encoding='utf-8', errors='replace', max_num_fields=None, "
    "separator='&'"
)
_URL = "url, scheme='', allow_fragments=True"
_TEXTS = "texts only; encoding= and errors= are not looked at"

_OF_URLLIB = (
    Row(
        python="urllib.parse.quote",
        signature="string, safe='/', encoding=None, errors=None",
        helper="pyQuote",
        gives="str",
        note=_TEXTS,
    ),
    Row(
        python="urllib.parse.quote_plus",
        signature="string, safe='', encoding=None, errors=None",
        helper="pyQuotePlus",
        gives="str",
        note=_TEXTS,
    ),
    Row(python="urllib.parse.unquote", signature="string", helper="pyUnquote", gives="str"),
    Row(python="urllib.parse.unquote_plus", signature="string", helper="pyUnquotePlus", gives="str"),
    Row(
        python="urllib.parse.urlencode",
        signature="query, doseq=False, safe='', encoding=None, errors=None, quote_via=None",
        helper="pyUrlencode",
        gives="str",
        note=_TEXTS,
    ),
    Row(python="urllib.parse.urlsplit", signature=_URL, helper="pyUrlsplit", gives="urllib.parse.SplitResult"),
    Row(python="urllib.parse.urlparse", signature=_URL, helper="pyUrlparse", gives="urllib.parse.ParseResult"),
    Row(python="urllib.parse.urlunsplit", signature="components", helper="pyUrlunsplit", gives="str"),
    Row(python="urllib.parse.urlunparse", signature="components", helper="pyUrlunparse", gives="str"),
    Row(python="urllib.parse.urljoin", signature="base, url, allow_fragments=True", helper="pyUrljoin", gives="str"),
    Row(python="urllib.parse.urldefrag", signature="url", helper="pyUrldefrag", gives="urllib.parse.DefragResult"),
    Row(python="urllib.parse.parse_qs", signature=_QUERY, helper="pyParseQs", gives="dict", note=_TEXTS),
    Row(python="urllib.parse.parse_qsl", signature=_QUERY, helper="pyParseQsl", gives="list", note=_TEXTS),
)
_PASSED_ON = {
    "requests.utils.": ("quote", "unquote", "urlparse", "urlunparse"),
    "requests.compat.": (
        *(
            "quote",
            "quote_plus",
            "unquote",
            "unquote_plus",
            "urlencode",
            "urljoin",
            "urlparse",
            "urlsplit",
            "urlunparse",
        ),
        "urldefrag",
    ),
}

ROWS = (
    *_OF_URLLIB,
    *(
        Row(python=f"urllib.parse.{name}.geturl", gives="str")
        for name in ("SplitResult", "ParseResult", "DefragResult")
    ),
    *(
        replace(row, python=prefix + name)
        for prefix, names in _PASSED_ON.items()
        for name in names
        for row in _OF_URLLIB
        if row.python == f"urllib.parse.{name}"
    ),
)
"""One row each."""
