"""The port's own JSONEncoder and JSONDecoder, as Python, are the library's: texts, pieces, values, errors."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from emulator.port.python_library import json_coders as own_library

ATOMS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4) | st.just({1}) | st.just(b"")
KEYS = st.none() | st.text(max_size=2) | st.integers() | st.floats() | st.booleans() | st.just((1,))
VALUES = st.recursive(
    ATOMS,
    lambda inner: st.lists(inner, max_size=3) | st.tuples(inner, inner) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)
OPTIONS = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("skipkeys", "ensure_ascii", "allow_nan", "sort_keys"), st.booleans()),
        "indent": st.sampled_from([None, 0, 2, -1, "\t", ""]),
        "separators": st.sampled_from([None, (",", ":"), (" , ", " = ")]),
        "default": st.sampled_from([None, str, list]),
    },
)
PIECES = [
    "{", "}", "[", "]", ",", ":", '"a"', "1", "-", "1.5", "NaN", "Infinity", "-Infinity", "true", " ", "\n", '"',
    "\\u12", "e5", "0", "\ufeff", "x", '"\x01"', '{"a": [1, 2.50]}', "[]",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)
HOOKS = st.fixed_dictionaries(
    {},
    optional={
        "object_hook": st.just(sorted),
        "object_pairs_hook": st.just(list),
        "parse_float": st.just(str),
        "parse_int": st.just("<{}>".format),
        "parse_constant": st.just("({})".format),
        "strict": st.booleans(),
    },
)


def _end(function: Callable[[Any], Any], library: Any) -> str:
    try:
        return repr(function(library))
    except (TypeError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


def _below(library: Any) -> Any:
    class Sets(library.JSONEncoder):  # type: ignore[misc]  # the base is known when it runs
        def default(self, o: Any) -> Any:
            return sorted(o) if isinstance(o, set) else super().default(o)

    return Sets


@settings(max_examples=150)
@given(VALUES, OPTIONS)
@example([], {"indent": 2})
@example({"a": [{1}, {"b": ()}], "b": float("nan")}, {"indent": 1, "allow_nan": False})
def test_encoders(value: Any, options: dict[str, Any]) -> None:
    """Of the library, of a class below, whole and in pieces."""
    ways: list[Callable[[Any], Any]] = [
        lambda library: library.JSONEncoder(**options).encode(value),
        lambda library: list(library.JSONEncoder(**options).iterencode(value)),
        lambda library: "".join(_below(library)(**options).iterencode(value)),
        lambda library: library.dumps(value, cls=_below(library), **options),
    ]
    for way in ways:
        assert _end(way, own_library) == _end(way, json)


def test_a_circle() -> None:
    """What holds itself has no text."""
    circle: list[Any] = []
    circle.append({"a": circle})

    for way in (
        lambda library: library.JSONEncoder().encode(circle),
        lambda library: list(library.JSONEncoder().iterencode(circle)),
    ):
        assert _end(way, own_library) == _end(way, json) == "ValueError: Circular reference detected"


@settings(max_examples=250)
@given(TEXTS, st.integers(-1, 5), HOOKS)
@example('{"a": 1} x', 0, {})
@example("\ufeff{}", 0, {})
def test_decoders(text: str, place: int, hooks: dict[str, Any]) -> None:
    """Of whole texts, of a value that a text has at a place, and of a class that json.loads is told of."""
    ways: list[Callable[[Any], Any]] = [
        lambda library: library.JSONDecoder(**hooks).decode(text),
        lambda library: library.JSONDecoder(**hooks).raw_decode(text, place),
        lambda library: library.loads(text, cls=library.JSONDecoder, **hooks),
        lambda library: library.loads(text.encode(), cls=library.JSONDecoder, **hooks),
    ]
    for way in ways:
        assert _end(way, own_library) == _end(way, json)


def test_what_is_no_text() -> None:
    """The words of a TypeError."""
    decoders = [own_library.JSONDecoder(), json.JSONDecoder()]

    for value in (None, 5, b"1"):
        for name in ("decode", "raw_decode"):
            own, python = (_end(getattr(decoder, name), value) for decoder in decoders)
            assert own == python
