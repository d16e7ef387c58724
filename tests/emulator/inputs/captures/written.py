"""JSON values, and the texts that say them in odd but legal ways."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

INDEX_KEYS = ("0", "1", "9", "10", "123", "4294967294")
KEYS = st.sampled_from([*INDEX_KEYS, "a", "b", "01", "-1", "1.0", "4294967295", "type", "batch", "é"])
NUMBERS = st.one_of(
    st.integers(-(2**70), 2**70),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from([0, 1, 2**53, 2**53 + 1, -(2**53) - 1, 1e22, 1.5, 100.0, -0.0]),
)
STRINGS = st.one_of(st.text(max_size=8), st.sampled_from(["1.0,", '"', "\\", "{", "\n{", "\\ud800", ":1e5}", "😀"]))
SPELLINGS = ["1.0", "1e3", "1E-2", "10.50", "-0.0", "9007199254740993", "9007199254740991.9", "0.1", "12", "1e-400"]
ESCAPES = [r'"\ud800"', r'"\udc00\ud800"', r'"\ud83d\ude00"', r'"\u0031"', r'"\\ud800"', r'"\u00e9"', r'"\""']
SPACE = st.sampled_from(["", "", " ", "\n", "\t\r\n"])


def values(keys: st.SearchStrategy[str] = KEYS | STRINGS) -> st.SearchStrategy[Any]:
    """Any JSON value, index keys and numbers beyond 2**53 among them."""
    return st.recursive(
        st.none() | st.booleans() | NUMBERS | STRINGS,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
        max_leaves=12,
    )


def texts() -> st.SearchStrategy[str]:
    """Any JSON text: numbers and escapes in every spelling, equal keys, whitespace wherever it may stand."""
    scalar = st.one_of(
        st.sampled_from([*SPELLINGS, *ESCAPES, "true", "null"]), NUMBERS.map(json.dumps), STRINGS.map(json.dumps)
    )
    key = st.sampled_from(ESCAPES) | KEYS.map(json.dumps)
    return st.recursive(
        scalar,
        lambda inner: (
            st.builds(_array, st.lists(inner, max_size=4), SPACE)
            | st.builds(_object, st.lists(st.tuples(key, inner), max_size=5), SPACE)
        ),
        max_leaves=12,
    )


def _array(items: list[str], space: str) -> str:
    return f"[{space}{f'{space},{space}'.join(items)}{space}]"


def _object(pairs: list[tuple[str, str]], space: str) -> str:
    return f"{{{space}{f'{space},{space}'.join(f'{key}{space}:{space}{item}' for key, item in pairs)}{space}}}"
