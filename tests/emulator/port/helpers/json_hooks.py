"""json.loads with hooks, and json.JSONEncoder."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from .json_texts import OPTIONS, TEXTS, VALUES
from .specs import Spec

HOOKS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "object_hook": (lambda found: list(found.items()), "(found) => pyList(pyItems(found))"),
    "parse_float": (str, "pyStr"),
    "parse_int": (str, "pyStr"),
    "parse_constant": (lambda name: f"<{name}>", "(name) => `<${name}>`"),
    "object_pairs_hook": (list, "pyList"),
}
HOOKED = f"""(text, names) => {{
  const hooks = {{ {", ".join(f"{name}: {js}" for name, (_, js) in HOOKS.items())} }};
  return pyJsonHooked(text, ...{list(HOOKS)}.map((name) => (names.includes(name) ? hooks[name] : null)));
}}"""
ENCODER = """(value, options) => {
  const encoder = class {
    static pyParameters = ["*args", "**"];
    constructor(...given) {
      this.options = pyTakeKeywords(given);
    }
    encode(o) {
      return pyJsonDumps(o, { ...this.options, default: pySorted });
    }
  };
  return pyJsonDumps(value, { ...options, cls: encoder });
}"""


class SetsEncoder(json.JSONEncoder):
    """What a handler writes that sends sets as lists."""

    def default(self, o: Any) -> Any:
        """Return what JSON has for it."""
        return sorted(o) if isinstance(o, set) else super().default(o)


def hooked(text: str, names: list[str]) -> Any:
    """Return what json.loads makes of a text with these of the hooks."""
    return json.loads(text, **{name: HOOKS[name][0] for name in names or ["parse_constant"]})  # type: ignore[arg-type]


def with_number(text: str) -> Any:
    """Return what json.loads makes of a text whose numbers with a point are texts."""
    return json.loads(text, parse_float=str)


OBJECT = '{"a": {"b": 1.50, "1": [2, {}]}, "a": [true, null, "\\u00e9\\"1.5"], "c": -0}'
SPECS = [
    Spec(
        "pyJsonHooked",
        hooked,
        {
            "numbers as texts": (
                "[1.5, 1.0, 2, -0.0, 1e400, 1E+2, 12345678901234567890]",
                ["parse_float", "parse_int"],
            ),
            "numbers": ("[1.5, 1.0, 2, -0.0, -0, 1E+2, 12345678901234567890]", ["parse_constant"]),
            "constants": ("[NaN, -Infinity, Infinity]", ["parse_constant"]),
            "pairs first": (OBJECT, ["object_pairs_hook", "object_hook"]),
            "objects": (OBJECT, ["object_hook"]),
            "cut off": ('{"a": 1', ["parse_float"]),
            "no value": ("[1.5, x]", ["parse_float"]),
            "a zero ahead": ("[01]", ["parse_int"]),
            "two zeros": ("00[\t0", ["parse_int"]),
            "a dot behind": ("-0.x", ["parse_float"]),
            "two signs": ("[--Infinity]", ["parse_constant"]),
            "a sign and a number": ("[--1]", ["parse_int"]),
        },
        st.tuples(
            TEXTS | VALUES.map(lambda value: json.dumps(value, default=str, skipkeys=True)),
            st.lists(st.sampled_from(list(HOOKS)), min_size=1, max_size=3),
        ),
        code=HOOKED,
    ),
    Spec(
        "pyJsonEncoded",
        lambda value, options: json.dumps(value, cls=SetsEncoder, **options),
        {"a set": ({"b": {2, 1}, "a": []}, {"separators": (",", ":")}), "none": ([1, "é"], {})},
        st.tuples(st.lists(TEXTS), OPTIONS),
        code=ENCODER,
    ),
    Spec(
        "pyJsonErrorOf",
        json.JSONDecodeError,
        {"later lines": ("no", "a\n\U0001f600\nb", 4), "too few": ("no",), "too many": (1, 2, 3, 4)},
        st.tuples(TEXTS, TEXTS, st.integers(0, 6)),
        code='(...given) => pyJsonErrorOf("json.JSONDecodeError", ...given)',
    ),
]
"""One for each helper."""
