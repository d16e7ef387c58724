"""Addresses: what `requests` and urllib.parse make of a URL, of its parts and of the data of a form."""

from __future__ import annotations

from typing import Any
from urllib import parse

from hypothesis import strategies as st
from requests import Request
from requests.models import RequestEncodingMixin

from .specs import Spec, UnmodelledError

SIGNS = st.text(st.sampled_from("abZ09-._~/:@!$&()*+,;=%%%%2fFeEcC?#[]{}|\\^`\"<>' \t\nü€😀"), max_size=12)
STARTS = st.sampled_from(
    [
        *("https://api.test/", "http://API.test:80", "https://u:p@x.test:8443/", "https://", "http:/", "api.test/", ""),
        *("//x.test/", "HTTP://x.test", "mailto:a@b", "https://[::1]:80/", "https://x y.test/", "https://bücher.test/"),
        *(
            "https://*.test",
            "https://.test",
            "https://a_b.test",
            "https://x.test:99999/",
            "https://x.test:0/",
            "http://ß.x",
        ),
        *("https://x.test:/", "https://%41b.test/", "https://1.2.3.4/", "https://u@@x.test/", "https://ü:p%40@x.test/"),
    ]
)
STEPS = st.lists(st.sampled_from(["", ".", "..", "a", "%20", "%2F", "b%", "...", "%2e", "?", "#x", "'"]), max_size=6)
URLS = st.builds("".join, st.tuples(STARTS, SIGNS | STEPS.map("/".join)))
BEGINNINGS = ["https://api.test/", "//x", "http:", "", "mailto:", "a;b/c;d", "https://u:p@h:80/", "http://[::1]:5/"]
PARTS = st.builds("".join, st.tuples(st.sampled_from([*BEGINNINGS, "/a/b/", "?a=1&b=&c&=d&a=+%41"]), SIGNS))
SCALARS = st.none() | st.booleans() | st.integers(-5, 5) | st.floats(allow_nan=False) | SIGNS | st.binary(max_size=4)
NAMES = st.text(st.sampled_from("ab ü&"), max_size=3)
SEVERAL = st.lists(SCALARS, max_size=3) | st.tuples(SCALARS, SCALARS) | st.dictionaries(NAMES, SCALARS, max_size=2)
VALUES = SCALARS | SEVERAL
DATA = st.dictionaries(NAMES, VALUES, max_size=3) | st.lists(st.tuples(NAMES, VALUES), max_size=3)


REACHED = frozenset("abcdefghijklmnopqrstuvwxyz0123456789._+*-:[]")
"""What a host may hold for node-fetch."""


def prepared(url: Any, params: Any = None) -> str:
    """Return the URL that requests sends; what node-fetch cannot reach is refused there, and only there."""
    found = Request("GET", url, params=params).prepare()
    assert found.url is not None
    host = parse.urlsplit(found.url).hostname or ""
    if found.url.startswith("http") and not frozenset(host) <= REACHED:
        raise UnmodelledError
    return found.url


def form(data: Any) -> Any:
    """Return form data as requests encodes it."""
    return RequestEncodingMixin._encode_params(data)  # type: ignore[attr-defined]


FIELDS = ("username", "password", "hostname", "port", "scheme", "netloc", "path", "query", "fragment")


def attribute(name: str, field: str) -> Spec:
    """Return what an attribute of a parsed URL stands for."""
    rows = {
        "all": ("https://u:p@X.test:80/;p?q#f",),
        "none": ("/a",),
        "no password": ("//u@h",),
        "IPv6": ("//[::A%Z]:9/",),
        "large": ("//x:99999",),
        "no number": ("//x:a",),
    }
    return Spec(
        name,
        lambda url: getattr(parse.urlparse(url), field),
        rows,
        st.tuples(PARTS),
        code=f"(url) => pyUrlparse(url).{field}",
    )


SPECS = [
    Spec(
        "pyCheckAddress",
        lambda host: parse.urlsplit(f"http://[{host}]/").netloc,
        {
            "IPv6": ("::1",),
            "a zone": ("fe80::1%eth0",),
            "IPv4": ("1.2.3.4",),
            "future": ("v1.a",),
            "no future": ("va",),
            "none": ("x",),
        },
        st.tuples(st.text(st.sampled_from("0:1f.%v"), max_size=6)),
        code="(host) => pyUrlsplit(`http://[${host}]/`).netloc",
    ),
    Spec(
        "pyPrepareUrl",
        prepared,
        {
            "plain": ("https://api.test/v1/track?a=b&c=d",),
            "no scheme": ("api.test",),
            "nothing": ("",),
            "no host": ("https:///a",),
            "another scheme": ("ftp://x",),
            "steps": ("https://x.test/a/./b/../../../c/..",),
            "encoded needlessly": ("https://x.test/%61%7E%2f%c3%a9%2E",),
            "a lone %": ("https://x.test/100%/%zz%41",),
            "unsafe": ("https://x.test/a b\\c[d]{e}'\"<>^`|?q=[ ]&ü=é#fr ag",),
            "IDNA": ("https://Bücher.test/",),
            "no IDNA": ("https://😀.test/",),
            "a port": ("https://x.test:0443/",),
            "no port": ("https://x.test:port/",),
            "IPv6": ("http://[::1]:80/a",),
            "none": (None,),
            "bytes": (b"https://x.test/\xc3\xbc",),
            "params": ("https://x.test/?x=1#y", {"a": [1, "é"], "b": None, "c": "~ &"}),
            "params as pairs": ("https://x.test/", [("a", 1), ("a", 2)]),
            "params as text": ("https://x.test/", "a=ü b"),
        },
        st.tuples(URLS) | st.tuples(STARTS, st.none() | DATA),
        code="(url, params) => pyPrepareUrl(url, params ?? {})",
    ),
    Spec(
        "pyFormEncode",
        form,
        {
            "a dict": ({"a": 1, "b": None, "c": ["x", None, 2.0], "d": True, "é": "~ &"},),
            "pairs": ([("a", "1"), ("a", b"\xff"), ["b", ("c", "d")]],),
            "no pairs": ([1],),
            "three": ([(1, 2, 3)],),
            "one": ([(1,)],),
        },
        st.tuples(DATA),
    ),
    Spec(
        "pyQuotePlus",
        parse.quote_plus,
        {"spaces": ("a b+c",), "safe": ("a b/c", "/"), "bytes": (b"a \xff",), "none": (None,), "a number": (5,)},
        st.tuples(SCALARS) | st.tuples(SCALARS, SIGNS),
    ),
    Spec(
        "pyQuote",
        parse.quote,
        {"a slash": ("a/b c",), "safe": ("a/b:é", ":é"), "bytes": (b"/\xc3 ",), "none": (None,), "a number": (5, "")},
        st.tuples(SCALARS) | st.tuples(SCALARS, SIGNS),
    ),
    Spec(
        "pyUnquote",
        parse.unquote,
        {"UTF-8": ("%C3%BC%zz%4",), "broken": ("a%FFü%C3",), "bytes": (b"%41\xc3\xbc",), "none": (None,)},
        st.tuples(SIGNS | st.binary(max_size=5)),
    ),
    Spec(
        "pyUnquoteToBytes",
        parse.unquote_to_bytes,
        {
            "UTF-8": ("%C3%BC%zz%4",),
            "bytes": (b"%41\xc3",),
            "none": (None,),
            "half a pair": ("\ud800",),
            "empty": ("",),
        },
        st.tuples(SIGNS | st.binary(max_size=5)),
    ),
    Spec(
        "pyQuoteFromBytes",
        parse.quote_from_bytes,
        {
            "a slash": (b"a/b c\xff",),
            "safe": (b"a/b:", ":"),
            "safe bytes": (b"a/", b"/"),
            "a text": ("a",),
            "none": (b"",),
        },
        st.tuples(st.binary(max_size=5)) | st.tuples(st.binary(max_size=5), SIGNS),
    ),
    Spec("pyUnquotePlus", parse.unquote_plus, {"a plus": ("a+b%2B",), "a number": (5,)}, st.tuples(SIGNS)),
    Spec(
        "pyUrlencode",
        parse.urlencode,
        {
            "a dict": ({"a b": 1, "c": "~/é"},),
            "a list": ({"a": [1, "é"]},),
            "doseq": ({"a": [1, "é", None], "b": "xy", "c": b"z"}, True),
            "pairs": ([("a", 1), ("b", None)],),
            "lists": ([["a", 1]],),
            "safe": ({"a": "/ "}, False, "/"),
            "a text": ("a=b",),
            "a number": (5,),
        },
        st.tuples(DATA, st.booleans()),
    ),
    Spec(
        "pyParseQsl",
        parse.parse_qsl,
        {
            "pairs": ("a=1&b=%20+&a=2",),
            "blank": ("a=&b&c=1",),
            "kept": ("a=&b&c=1", True),
            "strict": ("a&b=1", False, True),
            "too many": ("a=1&b=2", False, False, "utf-8", "replace", 1),
            "a separator": ("a=1;b=2", False, False, "utf-8", "replace", None, ";"),
            "nothing": ("",),
        },
        st.tuples(PARTS, st.booleans(), st.booleans()),
    ),
    Spec(
        "pyParseQs",
        parse.parse_qs,
        {"lists": ("a=1&b=2&a=3",), "blank": ("a=&b", True)},
        st.tuples(PARTS),
    ),
    Spec(
        "pyUrlsplit",
        lambda *given: list(parse.urlsplit(*given)),
        {
            "whole": ("https://u:p@x.test:8/a;b?c=d#e",),
            "a scheme": ("//x/a", "http"),
            "no fragments": ("a#b", "", False),
            "white space": (" \x01http://x/\na\tb",),
            "half a bracket": ("http://[::1/",),
            "no address": ("http://[x]/",),
            "IPv4": ("http://[1.2.3.4]/",),
            "NFKC": ("http://a\u2100b/",),
            "a list": ([1],),
            "a dict": ({"a": 1},),
            "a number": (5,),
        },
        st.tuples(PARTS),
        code="(...given) => Array.from(pyUrlsplit(...given))",
    ),
    Spec(
        "pyUrlparse",
        lambda *given: list(parse.urlparse(*given)),
        {"parameters": ("https://x/a;b/c;d?e",), "none for it": ("news:a;b",), "a scheme": ("//x/a;b", "http")}
        | {"a list": ([1],), "a number": (5,)},
        st.tuples(PARTS),
        code="(...given) => Array.from(pyUrlparse(...given))",
    ),
    *(attribute("PyUrlTuple", field) for field in FIELDS),
    attribute("PyParseResult", "params"),
    Spec(
        "PySplitResult",
        lambda url: [repr(parse.urlsplit(url)), parse.urlsplit(url).geturl()],
        {"tidied": ("HTTP://x/?#",), "no host": ("http:a",)},
        st.tuples(PARTS),
        code="(url) => [pyRepr(pyUrlsplit(url)), pyUrlsplit(url).geturl()]",
    ),
    Spec(
        "PyParseResult",
        lambda url: [repr(parse.urlparse(url)), parse.urlparse(url).geturl()],
        {"parameters": ("http://x/a;b",), "none": ("a",)},
        st.tuples(PARTS),
        code="(url) => [pyRepr(pyUrlparse(url)), pyUrlparse(url).geturl()]",
    ),
    Spec(
        "pyUrlunsplit",
        parse.urlunsplit,
        {"whole": (("http", "x", "a", "b=c", "d"),), "no host": (("mailto", "", "a@b", "", ""),), "short": (("a",),)},
        st.tuples(st.tuples(*[st.sampled_from(["", "http", "news", "a", "//a", "/a"])] * 5)),
    ),
    Spec(
        "pyUrlunparse",
        parse.urlunparse,
        {"whole": (("http", "x", "/a", "p", "b=c", "d"),), "short": (("a",),)},
        st.tuples(st.tuples(*[st.sampled_from(["", "http", "news", "a", "//a", "/a"])] * 6)),
    ),
    Spec(
        "pyUrljoin",
        parse.urljoin,
        {
            "beside": ("https://x/a/b?c", "d/../e"),
            "above": ("https://x/a", "../../b"),
            "a host": ("https://x/a", "//y/b"),
            "a query": ("https://x/a?b#c", "?d"),
            "another scheme": ("https://x/a", "mailto:a"),
            "nothing": ("https://x/a", ""),
            "no base": ("", "a"),
        },
        st.tuples(PARTS, PARTS),
    ),
    Spec(
        "pyUrldefrag",
        lambda url: list(parse.urldefrag(url)),
        {"a fragment": ("http://x/a?#b",), "none": ("HTTP://x",)},
        st.tuples(PARTS),
        code="(url) => Array.from(pyUrldefrag(url))",
    ),
    Spec(
        "PyDefragResult",
        lambda url: [repr(parse.urldefrag(url)), parse.urldefrag(url).geturl()],
        {"a fragment": ("http://x/a#b",), "none": ("a",)},
        st.tuples(PARTS),
        code="(url) => [pyRepr(pyUrldefrag(url)), pyUrldefrag(url).geturl()]",
    ),
]
"""One for each helper, and for each attribute of what urlsplit and urlparse return."""
