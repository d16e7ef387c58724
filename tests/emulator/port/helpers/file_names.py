"""fnmatch: names against patterns of files."""

from __future__ import annotations

import fnmatch

from hypothesis import strategies as st

from .specs import Spec

PATTERNS = st.text(st.sampled_from("ab*?[]!-\\.^"), max_size=6)
NAMES = st.text(st.sampled_from("ab[]-!\n\\^"), max_size=4)

SPECS = [
    Spec(
        "pyFnmatch",
        fnmatch.fnmatch,
        {
            "any": ("a.txt", "*.txt"),
            "one": ("ab", "a?"),
            "too long": ("abc", "a?"),
            "lines": ("a\nb", "a*b"),
            "case": ("Order", "[oO]rder"),
            "not one of": ("a", "[!a]"),
            "a bracket": ("[", "["),
            "a closing bracket": ("x]", "[]x]]"),
            "a range": ("m", "[a-z]"),
            "no range": ("m", "[z-a]"),
            "a caret": ("^", "[^]"),
            "beyond the plane": ("😀", "?"),
            "no text": (1, "*"),
            "no pattern": ("a", None),
        },
        st.tuples(NAMES, PATTERNS),
    ),
    Spec(
        "pyFnmatchFilter",
        fnmatch.filter,
        {"some": (["ab", "b", "a"], "a*"), "none": ([], "*"), "no list": (5, "*")},
        st.tuples(st.lists(NAMES, max_size=4), PATTERNS),
    ),
]
"""One for each helper."""
