"""Calls of requests for both runtimes, and the replies that they meet."""

from __future__ import annotations

from itertools import product
from typing import Any

from hypothesis import strategies as st

URL = "https://x.test/"
SENDING = ("pyRequest", "PySession", "PyHTTPAdapter", "PyRetry", "PyHTTPBasicAuth", "PyAuthBase")
"""The helpers that handler.js calls."""


def call(method: str = "GET", url: str = URL, **options: Any) -> dict[str, Any]:
    """Return one call."""
    return {"method": method, "url": url, "options": options}


CALLS = [
    call(),
    call("post", json={"a": [1, 2.5, "é", None]}, headers={"X-A": "b"}, timeout=2),
    call("POST", data={"a": "1 2", "b": [1, "ü"], "c": None, "d": True}),
    call("POST", pairs=[["a", 1], ["a", "2"], ["b", None]]),
    call("POST", data="text ü"),
    call("POST", bytes=[0, 255, 10]),
    call("PUT", data=""),
    call("DELETE", params={"q": "a b", "n": None, "l": [1, 2], "t": "~"}),
    call(url=f"{URL}p?x=1#frag", params={"y": "2"}),
    call(pair=["u", "p"]),
    call(auth="basic"),
    call(auth="token", params={"a": 1}),
    call(auth="no token"),
    call(auth="no credentials"),
    call(url="https://user:p%40ss@x.test/a"),
    *(call(headers=headers) for headers in (
        {"X": 5}, {"X": " a"}, {"X": "a\x01"}, {"X y": "a"}, {"X": "€"}, {"Ü": "a"}, {"X": None, "Y": ""}, [["a", "b"]],
        "x", {"user-agent": "own", "Accept": None}, {"x-a": "1", "X-A": "2"}, {"X": [1]}, {},
    )),
    *(call(url=f"https://{host}/a'b?c") for host in (
        "a!b", 'a"b.test', "a%25b.test", "a b.test", "a..b.test", ".a", "a" * 63 + ".test", "a" * 64 + ".test",
        "x" * 300, ".".join(["x" * 60] * 5), "x.test.", "x_y.test", "a'b\\c", "u:p@a!b:80", "[::1]", "a,b", "a|b", "a*",
    )),
    *(call(url=url) for url in (
        "x.test/a", "", "ftp://x/", "https://", f"{URL}it's?q='", f"{URL}a/../b/./c//d", "https://bücher.test/ä?ö",
        "https://x.test:443/", "http://x.test:80/a", "https://[::1]:8/a", "https://x y.test/", "https://x.test:99999/",
        "https://*.x.test/", "http://", f"{URL}%7e%2f%zz", "ftp://[/", " https://x.test ",
    )),
    *(call(timeout=timeout) for timeout in (None, 0, -1.5, True, "5", 0.25)),
    *(call(tuple=timeout) for timeout in ([1, 2], [1, None], [1, 0], [1, 2, 3])),
    call(cookies={"a": "b", "c": "d e"}),
    call(cookies={"a": "b"}, headers={"cookie": "z=1"}),
    call("HEAD", allow_redirects=False),
    call("OPTIONS"),
    call("PATCH", json=None, data=None),
    *(call("POST", json=body) for body in ([], {}, 0, False, "", "text", {"b": 1, "a": {"1": 1.5}})),
    call("POST", json="text", headers={"content-type": "x/y"}),
    call("POST", data={"a": 1}, json={"b": 1}),
    call("POST", params="a=1&b=ü", data=[]),
    call("POST", params=[["a", 1], ["b", [2, 3]]]),
    *(call("POST", data=data) for data in ([["a"]], [5], 5, True, {"a": {"b": 1}})),
    call(params=5),
    call("POST", files={"a": "text", "b": "ü"}),
    call("POST", uploads={"a": "text\n", "b\"c": "ü"}, data={"d": [1, None, "e"]}),
    call("POST", files={"a": "b"}, data="text"),
    call(stream=True, verify=True),
    call("MOVE"),
    {**call(), "json": 1},
    {**call(), "raises": 1},
]  # fmt: skip

REPLIES: list[dict[str, Any]] = [
    {
        "status": 200,
        "headers": {
            "Content-Type": "text/plain; charset=latin-1",
            "X-RateLimit-ID": "5",
            "Set-Cookie": "a=1; Path=/",
            "Link": '<https://x.test/2>; rel="next", <https://x.test/9>; rel=last',
        },
        "body": '{"ü": 1.0}',
    },
    {"status": 204, "body": "", "delay": 0.2},
    {"status": 404, "body": "a\nb\r\n\nno JSON ü", "headers": {"content-type": "text/html"}},
    {"status": 503, "body": "{}"},
    {"status": 599, "json": [None]},
]

_TARGETS = {
    "301": (301, "/next"),
    "302": (302, "https://other.test/next?a=1"),
    "303": (303, "next/deep#part"),
    "307": (307, "//x.test/next"),
    "308": (308, "http://x.test/next"),
    "loop": (302, "/loop"),
    "mail": (302, "mailto:a@b"),
    "port": (302, "https://x.test:8443/next"),
    "user": (302, "https://u:w@x.test/next"),
    "upper": (301, "https://X.test/a b'c/../next"),
    "twice": (307, "/301"),
}

REDIRECTS: tuple[list[dict[str, Any]], list[dict[str, Any]]] = (
    [
        *(
            {"url": f"*://x.test/{name}", "status": status, "headers": {"Location": to, "Set-Cookie": f"{name}=1"}}
            for name, (status, to) in _TARGETS.items()
        ),
        {"url": "https://x.test/none", "status": 302},
        {"url": "http://x.test/up", "status": 302, "headers": {"Location": "https://x.test/next"}},
        {"url": "*/next*", "status": 201, "body": "done"},
    ],
    [
        {
            "calls": [
                {
                    **call(
                        method,
                        f"{'http' if name == 'up' else 'https'}://x.test/{name}{'#top' if method == 'GET' else ''}",
                        headers={"X-A": "1", "Content-Type": "a/b"},
                        cookies={"q": "1"},
                        pair=["u", "p"],
                        timeout=3,
                        allow_redirects=follows,
                        **({"data": "body"} if method in ("POST", "PUT") else {}),
                    ),
                    "raises": 1,
                }
            ]
        }
        for name, method, follows in product([*_TARGETS, "none", "up"], ["GET", "POST", "HEAD", "PUT"], [True, False])
    ],
)

FAULTS = ["timeout", "reset", "refused", "malformed"]

AGAIN = {"total": 3, "status_forcelist": [503], "backoff_factor": 1}
BUSY = {"status": 503, "times": 2}
TWICE = [
    call(),
    call("POST", f"{URL}deep/er?x=1", json={"a": 1}, params={"a": "own", "q": None}, headers={"X-B": None}),
]

SESSIONS: dict[str, tuple[list[dict[str, Any]], dict[str, Any]]] = {
    "all": (
        [{"status": 200, "headers": {"Set-Cookie": "kept=yes; Path=/"}}],
        {
            "session": {
                "headers": {"X-A": "1", "X-B": "2"},
                "params": {"a": 1, "q": "r", "n": None},
                "auth": ["u", "p"],
                "cookies": {"c": "d"},
            },
            "calls": TWICE,
        },
    ),
    **{
        f"cookie {number}": (
            [{"url": f"{URL}first/set", "status": 200, "headers": {"Set-Cookie": cookie}}],
            {
                "session": {},
                "calls": [
                    call(url=f"{URL}first/set"),
                    *(
                        call(url=url)
                        for url in (URL, f"{URL}first/other", f"{URL}firstly", "https://a.x.test/", "http://x.test/")
                    ),
                    call(url="https://other.test/"),
                    call(cookies={"one": "more"}),
                ],
            },
        )
        for number, cookie in enumerate(
            [
                *("a=1", "a=1; Path=/", "a=1; Domain=x.test", "a=1; Domain=other.test; Path=/", "a=1; Secure; Path=/"),
                *(
                    "a=1; Max-Age=0",
                    "a=1; Max-Age=60; Path=/first",
                    "a=1; Expires=Wed, 09 Feb 1994 22:23:32 GMT",
                    "a",
                    "=b",
                ),
                *('a="q\\"r"', "a=1; Max-Age=x", "a=b=c; HttpOnly", "a=1; Domain=test", "A = 1 ; path = / "),
                "a=1; Expires=Wed, 09 Feb 2094 22:23:32 GMT; Path=/",
            ]
        )
    },
    "again": ([BUSY], {"session": {"retry": AGAIN}, "calls": TWICE}),
    "given up": ([BUSY], {"session": {"retry": {**AGAIN, "total": 1}}, "calls": TWICE}),
    "given up quietly": (
        [BUSY],
        {"session": {"retry": {**AGAIN, "total": 1, "raise_on_status": False}}, "calls": TWICE},
    ),
    "not on the list": ([{"status": 500}], {"session": {"retry": AGAIN}, "calls": TWICE}),
    "a method": ([{"status": 503}], {"session": {"retry": {**AGAIN, "allowed_methods": ["POST"]}}, "calls": TWICE[1:]}),
    "Retry-After": (
        [{**BUSY, "headers": {"Retry-After": "1"}}],
        {"session": {"retry": {"total": 5}}, "calls": TWICE},
    ),
    "refused": ([{"fault": "refused"}], {"session": {"retry": 2}, "calls": TWICE}),
    "refused once": ([{"fault": "refused", "times": 1}], {"session": {"retry": 2}, "calls": TWICE}),
    "reset": ([{"fault": "reset", "times": 1}], {"session": {"retry": 1}, "calls": TWICE}),
    "late": ([{"fault": "timeout"}], {"session": {"retry": 1}, "calls": [call(timeout=1)]}),
    "late but posted": ([{"fault": "timeout"}], {"session": {"retry": 1}, "calls": [call("POST", timeout=1)]}),
    "none": ([{"fault": "reset"}], {"session": {"retry": 0}, "calls": TWICE}),
}

_TEXTS = st.text(st.sampled_from("abZ09-._~/:@!$&()*+,;=%fF?#[]' ü€😀"), max_size=8)
_VALUES = st.none() | st.booleans() | st.integers(-5, 5) | st.floats(allow_nan=False, allow_infinity=False) | _TEXTS
_FIELDS = st.dictionaries(_TEXTS, _VALUES | st.lists(_VALUES, max_size=2), max_size=3)
_HEADERS = st.dictionaries(
    st.sampled_from(["X-A", "x-a", "Authorization", "Content-Type", "Cookie", "X b", "é"]),
    st.none() | st.sampled_from(["v", "", " v", "v ", "é", "€", "a\tb", "\x7f", "a\nb"]),
    max_size=3,
)
CALL = st.builds(
    lambda method, path, options: call(method, f"{URL}{path}", **options),
    st.sampled_from(["GET", "post", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]),
    _TEXTS,
    st.fixed_dictionaries(
        {},
        optional={
            "params": _FIELDS | _TEXTS,
            "headers": _HEADERS,
            "pair": st.tuples(_TEXTS, _TEXTS).map(list),
            "cookies": st.dictionaries(st.sampled_from("abc"), st.sampled_from(["1", "d e", '"q"']), max_size=2),
            "timeout": st.sampled_from([None, 1, 0.5]),
        },
    ),
).flatmap(
    lambda made: st.one_of(
        st.just(made),
        st.sampled_from(["data", "json"]).flatmap(
            lambda name: (_FIELDS | _TEXTS).map(
                lambda body: {
                    **made,
                    "method": "POST" if made["method"] in ("GET", "HEAD") else made["method"],
                    "options": {**made["options"], name: body},
                }
            )
        ),
    )
)
"""Any call that node-fetch can make as well: GET and HEAD have no body there."""
