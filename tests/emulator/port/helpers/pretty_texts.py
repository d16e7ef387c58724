"""pprint: what does not fit into a line stands on several."""

from __future__ import annotations

import io
import pprint
from typing import Any

from hypothesis import strategies as st

from .printing import PRINTED
from .specs import Spec
from .values import ANY

LONG = "some words and more of them, " * 4
NESTED: Any = {"b" * 20: [LONG, {"a": list(range(30)), "é": (1,)}], "a": {"c" * 40: "x" * 50, "d": [[], {}, ()]}}
VALUES: dict[str, tuple[Any, ...]] = {
    "short": ({"b": 1, "a": [1, 2.0, None, (1,), ()]},),
    "nested": (NESTED,),
    "narrow": (NESTED, 1, 30),
    "indented": (NESTED, 4),
    "in its own order": (NESTED, 2, 60, False),
    "a long text": (LONG,),
    "lines": ("a\nb  c\n" * 12,),
    "one long word": (["x" * 100, "y" * 79 + " z"],),
    "a long tuple": (tuple(range(40)),),
    "keys of several types": ({1: "a", "b": 2, None: 3, 0.5: 4},),
    "emoji": ({"😀" * 30: "😀 " * 40},),
    "a number": (10**90,),
    "nothing": ({}, 1, 1),
    "no width": ([], 1, 0),
    "no indent": ([], -1),
}
TEXTS = st.text(st.sampled_from("ab \n'é😀"), max_size=40)
TREES = st.recursive(
    TEXTS | st.integers() | ANY,
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.dictionaries(TEXTS, inner, max_size=4)
        | st.tuples(inner)
        | st.tuples(inner, inner)
    ),
    max_leaves=12,
)
GIVEN = st.tuples(TREES, st.integers(0, 5), st.integers(1, 60), st.booleans())


def formatted(value: Any, indent: int = 1, width: int = 80, in_order: bool = True) -> str:
    """Return what pprint makes of a value."""
    return pprint.pformat(value, indent, width, sort_dicts=in_order)


def printed(value: Any, indent: int = 1, width: int = 80, in_order: bool = True) -> str:
    """Return what pprint prints."""
    file = io.StringIO()
    pprint.PrettyPrinter(indent, width, stream=file, sort_dicts=in_order).pprint(value)
    return file.getvalue()


def in_own_order(value: Any) -> str:
    """Return what pp prints."""
    file = io.StringIO()
    pprint.pp(value, file)
    return file.getvalue()


SPECS = [
    *[Spec(name, formatted, VALUES, GIVEN, code="pyPformat") for name in ("pyPformat", "PyPrettyPrinter")],
    Spec("pyPprint", printed, VALUES, GIVEN, code=PRINTED.replace("pyPrint", "pyPprint")),
    Spec(
        "pyPp",
        in_own_order,
        {name: (VALUES[name][0],) for name in ("short", "nested", "a long tuple")},
        st.tuples(TREES),
        code=PRINTED.replace("pyPrint", "pyPp"),
    ),
]
"""One for each helper."""
