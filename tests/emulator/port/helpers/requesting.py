"""Requests: what `requests` makes of a URL, of headers and of a body, and what a reply holds."""

from __future__ import annotations

import json
import re
from json import JSONDecodeError
from typing import Any

from hypothesis import strategies as st
from requests import Request
from requests.exceptions import InvalidHeader, InvalidJSONError, InvalidURL
from requests.structures import CaseInsensitiveDict

from emulator.values import jsonvalue

from .specs import Spec, UnmodelledError
from .values import ANY, LARGEST, MINUS_ZERO, number

URL = "https://api.test/"
CHARACTERS = st.text(st.sampled_from("abZ09-._~/:@!$&()*+,;=%%%%2fFeEcC"), max_size=12)
STEPS = st.lists(st.sampled_from(["", ".", "..", "a", "%20", "%2F", "b%", "..."])).map("/".join)
PATHS = CHARACTERS | STEPS


def _is_plain(path: str) -> bool:
    """Tell whether a path has no dot that is percent-encoded."""
    return "%2e" not in path.lower()


def address_of(path: str) -> str | None:
    """Return the URL that requests sends, InvalidURL for one with a step, which node-fetch would send as it is."""
    if {".", ".."} & set(path.partition("?")[0].split("/")):
        raise InvalidURL("/./ or /../, which only requests resolves")
    return Request("GET", URL + path).prepare().url


NAMES = st.sampled_from(["Authorization", "content-type", "Content-Type", "X-A", "a b", "", "a:b", "\u00e9", "x_1"])
VALUES = st.sampled_from(["Token 1", "", " a", "a ", "a\r\nb", "\u00e9", "\u20ac", "\t", "a\tb", "\x7f"]) | ANY
LEGAL_NAME = re.compile(r"[A-Za-z0-9_-]+")
LEGAL_VALUE = re.compile(r"(?!\s)[\t\x20-\x7e\x80-\xff]*")


def headers_of(headers: dict[str, Any], is_json: bool) -> dict[str, str]:
    """Return what requests sends, InvalidHeader for what node-fetch would refuse."""
    last = CaseInsensitiveDict(headers)
    kept = {name: value for name, value in last.items() if value is not None}
    for name, value in kept.items():
        if not (isinstance(value, str) and LEGAL_NAME.fullmatch(name) and LEGAL_VALUE.fullmatch(value)):
            raise InvalidHeader(f"Header {name} cannot be sent")
    prepared = Request("POST", URL, headers=kept, json=[1] if is_json else None).prepare().headers
    return {name: value for name, value in prepared.items() if name != "Content-Length"}


def parsed(text: str) -> Any:
    """Return the value, or raise as a reply's json() does."""
    try:
        return jsonvalue.parse(text)
    except ValueError:
        raise JSONDecodeError("", "", 0) from None


def sent(body: Any) -> Any:
    """Return what a reader of the body finds."""
    try:
        Request("POST", URL, json=[body]).prepare()
    except InvalidJSONError:
        raise InvalidJSONError("Out of range float values are not JSON compliant") from None
    return json.loads(json.dumps(body), parse_float=lambda digits: number(float(digits)), parse_int=_exact)


def _exact(digits: str) -> int:
    if abs(int(digits)) > LARGEST:
        raise UnmodelledError(digits)
    return int(digits)


SPECS = [
    Spec(
        "pyUrl",
        address_of,
        {
            "plain": ("v1/track?a=b&c=d",),
            "an encoded letter": ("%61%7E",),
            "an encoded slash": ("a%2fb",),
            "upper case": ("%2F",),
            "UTF-8": ("%c3%a9",),
            "a lone %": ("100%",),
            "no hexadecimal": ("%zz%41",),
            "cut off": ("%4",),
            "encoded %": ("%25%41",),
            "steps": ("a/./b/../c",),
            "steps to before the start": ("../../a",),
            "a step at the end": ("a/b/..",),
            "a dot at the end": ("a/.",),
            "an encoded dot that stays": ("a/%2e%/b",),
            "dots that are no steps": ("a/.../b..",),
            "steps in the query": ("a?b/../c",),
            "nothing between": ("a//b//../c",),
        },
        st.tuples(PATHS.filter(_is_plain)),
        code=f"(path) => pyUrl({URL!r} + path)",
    ),
    Spec(
        "pyHeaders",
        headers_of,
        {
            "none": ({}, False),
            "for JSON": ({}, True),
            "with a type": ({"content-TYPE": "text/plain"}, True),
            "a none": ({"X-A": None, "Content-Type": None}, True),
            "an int": ({"X-A": 5}, False),
            "a line break": ({"X-A": "a\nb"}, False),
            "white space first": ({"X-A": " a"}, False),
            "no Latin-1": ({"X-A": "\u20ac"}, False),
            "Latin-1": ({"X-A": "\u00e9"}, False),
            "a name with a space": ({"X A": "a"}, False),
            "an empty name": ({"": "a"}, False),
            "__proto__": ({"__proto__": "a"}, False),
            "a name in two cases": ({"x-a": "1", "X-A": "2"}, False),
            "the last of a name is none": ({"x-a": "1", "X-A": None}, False),
            "the last of a name can be sent": ({"x-a": 1, "X-A": "2"}, False),
        },
        st.tuples(st.dictionaries(NAMES, VALUES, max_size=3), st.booleans()),
    ),
    Spec(
        "pyJson",
        parsed,
        {
            "an object": ('{"b": 1, "2": null, "1": []}',),
            "__proto__": ('{"__proto__": 1}',),
            "the last of equal keys": ('{"a": 1, "a": 2}',),
            "numbers": ("[1.0, 1e3, -0, 0.1, 9007199254740993]",),
            "a text": ('"\\u00e9"',),
            "white space": (" 1\n",),
            "nothing": ("",),
            "cut off": ('{"a": ',),
            "NaN": ("NaN",),
            "a comma": ("[1,]",),
            "single quotes": ("{'a': 1}",),
            "byte order mark": ("\ufeff1",),
        },
        st.tuples(ANY.map(lambda value: jsonvalue.dumps(value).decode()) | st.text(st.sampled_from('[]{}:,"1 tn'))),
        code='(text) => { try { return pyJson(text); } catch (error) { error.message = ": line 1 column 1 (char 0)";'
        " throw error; } }",
    ),
    Spec(
        "pyJsonText",
        sent,
        {
            "an object": ({"b": [1, None, True], "__proto__": "é"},),
            "nan": ({"a": float("nan")},),
            "infinity": ([float("inf")],),
            "minus infinity": (float("-inf"),),
            "a half": ("\ud800",),
            "minus zero": (MINUS_ZERO,),
            "large": (1e21,),
        },
        st.tuples(ANY | st.lists(ANY | st.floats())),
        code="(body) => JSON.parse(pyJsonText(body))",
    ),
]
