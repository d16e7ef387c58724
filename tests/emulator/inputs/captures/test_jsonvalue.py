"""Reading JSON text as JSON.parse does, and writing it."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from emulator.values import jsonvalue
from emulator.values.jsonvalue import JSONTextError, dumps, in_javascript_order, parse

from . import written

ROADS = [pytest.param(None, id="installed"), pytest.param(False, id="stdlib")]
DEEPEST = "[" * 200 + "]" * 200
IN_STRING = "a line break or control character inside a string"
DUMMY = (
    '{"type":"track","messageId":"5e4c0e11-77e8-4d3e-9e50-1e3fbb0e2d10","timestamp":"2024-05-01T10:00:00.000Z",'
    '"properties":{"a":1,"b":[0.5,true]}}'
)


def same(value: Any) -> Any:
    """Make types and key order part of an equality: 1 and 1.0 differ, and so do {a, b} and {b, a}."""
    if isinstance(value, dict):
        return [(key, same(item)) for key, item in value.items()]
    return [same(item) for item in value] if isinstance(value, list) else (type(value), value)


@pytest.mark.parametrize("fast", ROADS)
class TestParse:
    """`parse`, on both roads."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            pytest.param("[1]", [1], id="an integer"),
            pytest.param("[1.0, -3.00, 7.0]", [1, -3, 7], id="integral floats are ints"),
            pytest.param("[1e3, 1E+3, 15e-1, 150e-1, 0e5]", [1000, 1000, 1.5, 15, 0], id="exponents"),
            pytest.param("[-0, -0.0, 1e-400]", [0, 0, 0], id="zeros"),
            pytest.param("[1.10, 0.5]", [1.1, 0.5], id="fractions stay floats"),
            pytest.param("[9007199254740992, -9007199254740992]", [2**53, -(2**53)], id="exact to 2**53"),
            pytest.param("[9007199254740994]", [9007199254740994.0], id="beyond 2**53 a float"),
            pytest.param("[9007199254740993]", [2**53], id="rounded to 2**53 as JSON.parse rounds"),
            pytest.param("[9007199254740991.9]", [2**53], id="a fraction no double can hold"),
            pytest.param("[1.00000000000000000001]", [1], id="a fraction lost in rounding"),
            pytest.param("[1e22, 1e300]", [1e22, 1e300], id="large floats"),
            pytest.param(f"[{'1' * 300}]", [float("1" * 300)], id="300 digits"),
            pytest.param('{"b": 1, "10": 2, "9": 3}', {"9": 3, "10": 2, "b": 1}, id="index keys first, ascending"),
            pytest.param('{"\\u0039": 1, "1": 2}', {"1": 2, "9": 1}, id="an index key in disguise"),
            pytest.param('{"b": 1, "4294967294": 2}', {"4294967294": 2, "b": 1}, id="the last index"),
            pytest.param('{"b": 1, "4294967295": 2}', {"b": 1, "4294967295": 2}, id="past the last index"),
            pytest.param('{"b": 1, "01": 2, "-1": 3}', {"b": 1, "01": 2, "-1": 3}, id="not indices"),
            pytest.param('{"b": 1, "a": 2, "b": 3}', {"b": 3, "a": 2}, id="the last of equal keys"),
            pytest.param('{"__proto__": 1}', {"__proto__": 1}, id="an ordinary key"),
            pytest.param(r'["\ud83d\ude00"]', ["😀"], id="a surrogate pair"),
            pytest.param(r'["\ud800", "\uDC00x"]', ["\ufffd", "\ufffdx"], id="lone surrogates"),
            pytest.param(r'["\ud800\ud83d\ude00"]', ["\ufffd😀"], id="a lone one before a pair"),
            pytest.param(r'["\\ud800"]', [r"\ud800"], id="an escaped backslash is no surrogate"),
            pytest.param('["\ud800"]', ["\ufffd"], id="a lone surrogate in str"),
            pytest.param('["1.0, 1e5, NaN", ":1e400,"]', ["1.0, 1e5, NaN", ":1e400,"], id="strings that look like it"),
            pytest.param(DEEPEST, json.loads(DEEPEST), id="nested 200 deep"),
            pytest.param("[[]" + ",[]" * 500 + "]", [[]] * 501, id="wide is not deep"),
            pytest.param(" \t\r\n1.0 ", 1, id="a number alone"),
            pytest.param('"x"', "x", id="a string alone"),
        ],
    )
    def test_value(self, text: str, expected: Any, fast: bool | None) -> None:
        """A text becomes what JSON.parse makes of it, in value, type and key order."""
        assert same(parse(text, fast=fast)) == same(expected)

    @pytest.mark.parametrize(
        ("text", "line", "column", "message"),
        [
            pytest.param(b"", 1, 1, "not JSON: expecting value", id="nothing"),
            pytest.param(b"{'a': 1}", 1, 2, "not JSON: expecting property name enclosed in double quotes", id="quotes"),
            pytest.param(b'{"a": 1}}', 1, 9, "not JSON: extra data", id="text after the value"),
            pytest.param(b'{\n "a": 1,\n "b" 2}', 3, 6, "not JSON: expecting ':' delimiter", id="line and column"),
            pytest.param(b"[01]", 1, 3, "not JSON: expecting ',' delimiter", id="a leading zero"),
            pytest.param(b'["\t"]', 1, 3, f"not JSON: {IN_STRING}", id="a control character"),
            pytest.param(b'\xef\xbb\xbf{"a":1}', 1, 1, "not JSON: expecting value", id="a byte order mark"),
            pytest.param(
                b'{"a":\n [1, NaN]}', 2, 6, "NaN is not a number that JSON.parse can read", id="NaN, with its place"
            ),
            pytest.param(b'["NaN", -Infinity]', 1, 9, "-Infinity is not a number that JSON.parse can read", id="-Inf"),
            pytest.param(b"[1, 1e400]", 1, 5, "1e400 is not a number that JSON.parse can read", id="beyond a double"),
            pytest.param(
                b"[" + b"9" * 400 + b"]", 1, 2, f"{'9' * 40} is not a number that JSON.parse can read", id="400 digits"
            ),
            pytest.param(b'["\xc3\xa9", "\xff"]', 1, 8, "bytes that are not UTF-8", id="invalid UTF-8"),
            pytest.param(b'["\xed\xa0\x80"]', 1, 3, "bytes that are not UTF-8", id="a surrogate as bytes"),
            pytest.param(b"[" * 201 + b"]" * 201, 1, 201, "nested deeper than 200", id="nested 201 deep"),
            pytest.param(b"[" * 100_000, 1, 201, "nested deeper than 200", id="open without end"),
            pytest.param(b'["\\ud8"]', 1, 4, "not JSON: invalid \\uXXXX escape", id="half an escape"),
        ],
    )
    def test_error(self, text: bytes, line: int, column: int, message: str, fast: bool | None) -> None:
        """An unreadable text says what is wrong, and at which line and column (in characters)."""
        with pytest.raises(JSONTextError) as caught:
            parse(text, fast=fast)

        assert (line, column, message) == (caught.value.line, caught.value.column, caught.value.message)

    @given(text=written.texts())
    @settings(deadline=None, max_examples=300)
    def test_reference(self, text: str, fast: bool | None) -> None:
        """Any text reads as a slow and obvious reference reads it, whichever road it takes."""
        assert same(parse(text, fast=fast)) == same(reference(text))

    @given(text=st.text(alphabet='{}[]",:.-+eE019 \n\\ud8NaIinfty', max_size=30))
    @settings(deadline=None, max_examples=300)
    def test_any_text(self, text: str, fast: bool | None) -> None:
        """What is not JSON is a JSONTextError, and nothing else; both roads say the same of it."""
        assert outcome(text, False) == outcome(text, fast)

    @given(value=written.values())
    @settings(deadline=None, max_examples=200)
    def test_dumps_round_trip(self, value: Any, fast: bool | None) -> None:
        """What `dumps` writes, `parse` reads back the same."""
        assert same(parse(json.dumps(value))) == same(parse(dumps(value, fast=fast)))

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            pytest.param({"a": [1, "é😀", None]}, '{"a":[1,"é😀",null]}', id="compact UTF-8"),
            pytest.param([math.nan, math.inf], "[null,null]", id="not finite"),
            pytest.param({"a": ("\ud800",)}, '{"a":["\ufffd"]}', id="a lone surrogate"),
            pytest.param([2**70], "[1180591620717411303424]", id="an int beyond 64 bits"),
            pytest.param({1: 2}, '{"1":2}', id="a key that is no string"),
        ],
    )
    def test_dumps(self, value: Any, expected: str, fast: bool | None) -> None:
        """`dumps` writes compact UTF-8 and bends what JSON lacks as JSON.stringify does."""
        assert expected.encode() == dumps(value, fast=fast)

    def test_dumps_refuses(self, fast: bool | None) -> None:
        """What is not JSON at all is a TypeError."""
        with pytest.raises(TypeError):
            dumps({"a": object()}, fast=fast)


def outcome(text: str, fast: bool | None) -> Any:
    """Return what `parse` makes of a text: its value, or its error with the place."""
    try:
        return same(parse(text, fast=fast))
    except JSONTextError as error:
        return (error.message, error.line, error.column)


def reference(text: str) -> Any:
    """Read JSON the slow and obvious way: a general parser, then every rule applied to the whole value."""

    def canonical(value: Any) -> Any:
        if isinstance(value, bool) or value is None:
            return value
        if isinstance(value, (int, float)):
            double = float(value)
            return int(double) if double == math.floor(double) and abs(double) <= 2**53 else double
        if isinstance(value, str):
            return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        if isinstance(value, list):
            return [canonical(item) for item in value]
        pairs = {canonical(key): canonical(item) for key, item in value.items()}
        indices = sorted(int(key) for key in pairs if key in written.INDEX_KEYS)
        return {str(index): pairs[str(index)] for index in indices} | pairs

    return canonical(json.loads(text))


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"utm1": 1, "h2": 12.5},
        {"agent": "AppleWebKit/537.36 (KHTML, like Gecko)", "ids": "a,1f2a3b4c5d6f7a8b9c0d1f2a3b4c5d6f"},
    ],
)
def test_common_event_takes_the_short_road(value: dict[str, Any]) -> None:
    """An ordinary event is proven plain by the scan, so that it costs one plain parse."""
    event = {**json.loads(DUMMY), "properties": value}
    assert jsonvalue._is_plain(json.dumps(event).encode(), jsonvalue.MAX_DEPTH)
    assert jsonvalue._is_plain(json.dumps(event, indent=2).encode(), jsonvalue.MAX_DEPTH)


@pytest.mark.parametrize("fast", [True, False])
@pytest.mark.parametrize(("text", "depth"), [("[[1]]", 2), ('{"a": [[], {"b": "]]]}}}"}]}', 3), ("1", 0)])
def test_what_is_nested_too_deep_is_refused(text: str, depth: int, fast: bool) -> None:
    """As deep as that is taken, whatever brackets its texts hold; one level more is not."""
    assert json.loads(text) == jsonvalue.parse(text, fast=fast, deepest=depth)
    with pytest.raises(jsonvalue.JSONTextError, match=f"nested deeper than {depth}"):
        jsonvalue.parse(f"[{text}]", fast=fast, deepest=depth)


def test_orjson_answers_for_plain_texts_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """With orjson it answers for what the scan calls plain, and for nothing else."""
    monkeypatch.setattr(jsonvalue, "loads_fast", len)
    monkeypatch.setattr(jsonvalue, "dumps_fast", lambda _: b"orjson")

    assert len(DUMMY) == parse(DUMMY)
    assert [1] == parse("[1.0]")
    assert b"orjson" == dumps([1])
    assert b"[1]" == dumps([1], fast=False)


def test_works_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without orjson the same value comes out."""
    expected = parse(DUMMY)
    monkeypatch.setattr(jsonvalue, "loads_fast", None)
    monkeypatch.setattr(jsonvalue, "dumps_fast", None)

    assert expected == parse(DUMMY)
    assert DUMMY.encode() == dumps(expected)


def test_order_is_left_alone_without_index_keys() -> None:
    """An object without index keys is the same object."""
    value = {"b": 1, "a": 2}

    assert in_javascript_order(value) is value


@given(st.floats(allow_nan=False, allow_infinity=False) | st.integers(-320, 308).map(lambda power: 1.5 * 10.0**power))
@settings(max_examples=200)
@example(1e-5)
@example(-1.25e-5)
@example(1e-7)
@example(1e22)
def test_floats_have_one_spelling(number: float) -> None:
    """A report has the same bytes with and without orjson, and texts that look like numbers stay as they are."""
    document = {"1e-05": [number, f'"{number} 1e-07']}

    assert dumps(document) == dumps(document, fast=False)
