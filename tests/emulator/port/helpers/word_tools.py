"""shlex and difflib: texts as words, and what two of them have in common."""

from __future__ import annotations

import difflib
import shlex
from typing import Any

from hypothesis import strategies as st

from .specs import Spec
from .values import ANY

LINES = st.text(st.sampled_from("ab'\"\\ \n#é"), max_size=9)
WORDS = st.text("abc ", max_size=8)
LONG = "ab" * 120 + "xyz" + "c" * 20
JUNK: dict[str, Any] = {"": None, "space": lambda item: item == " ", "a": lambda item: item == "a"}
JS_JUNK = """{ "": null, space: (item) => item === " ", a: (item) => item === "a" }"""
SIDES = st.tuples(WORDS, WORDS) | st.tuples(
    st.lists(st.integers(0, 3), max_size=6), st.lists(st.integers(0, 3), max_size=6)
)


def matched(junk: str, a: Any, b: Any, autojunk: bool = True) -> list[Any]:
    """Return all that a matcher says of two sequences."""
    matcher = difflib.SequenceMatcher(JUNK[junk], a, b, autojunk)
    blocks = matcher.get_matching_blocks()
    seen = [[tuple(block) for block in blocks], repr(blocks), matcher.get_opcodes(), matcher.ratio()]
    seen += [matcher.quick_ratio(), matcher.real_quick_ratio(), tuple(matcher.find_longest_match(0, len(a), 0, len(b)))]
    matcher.set_seq1(b)
    return [*seen, matcher.ratio(), matcher.a]


MATCHED = f"""(junk, a, b, autojunk) => {{
  const matcher = new PySequenceMatcher(({JS_JUNK})[junk], a, b, autojunk);
  const tuples = (blocks) => blocks.map((block) => pyTuple(...block));
  const blocks = matcher.get_matching_blocks();
  const seen = [tuples(blocks), pyRepr(blocks), matcher.get_opcodes(), matcher.ratio()];
  seen.push(matcher.quick_ratio(), matcher.real_quick_ratio());
  seen.push(pyTuple(...matcher.find_longest_match(0, pyLen(a), 0, pyLen(b))));
  matcher.set_seq1(b);
  return [...seen, matcher.ratio(), matcher.a];
}}"""
ROWS = {
    "texts": ("", "qabxcd", "abycdf"),
    "emoji": ("", "a😀b", "😀bc"),
    "lists": ("", [1, 2.0, True], [1, 1, 2]),
    "equal": ("", "abc", "abc"),
    "nothing": ("", "", ""),
    "nothing alike": ("", "abc", "xyz"),
    "junk": ("space", "private Thread currentThread;", "private volatile Thread currentThread;"),
    "all of it junk": ("a", "aaa", "aa"),
    "popular": ("", "xyz", LONG),
    "popular ones count": ("", "xyz", LONG, False),
    "no sequence": ("", 5, "a"),
    "unhashable": ("", [[1]], [[1]]),
}

SPECS = [
    Spec(
        "pyShlexSplit",
        shlex.split,
        {
            "words": ("a 'b c' \"d e\" f\\ g",),
            "nothing": ("",),
            "empty words": ("'' a\"\"",),
            "inside words": ("a'b'c",),
            "backslashes in quotes": ('"a\\"b\\\\c\\d"',),
            "lines": ("a\\\nb\nc\rd\te\x0bf",),
            "open": ("a 'b",),
            "open again": ('"a',),
            "cut off": ("a\\",),
            "cut off in quotes": ('"a\\',),
            "a comment": ("a # b\nc#d", True),
            "no comment": ("a # b", False),
            "an int": (5,),
        },
        st.tuples(LINES, st.booleans()),
    ),
    Spec(
        "pyShlexQuote",
        shlex.quote,
        {
            "plain": ("a_b-1@c,d",),
            "spaces": ("a b",),
            "a quote": ("it's",),
            "not ascii": ("é",),
            "nothing": ("",),
            "none": (None,),
            "int": (5,),
            "bytes": (b"a",),
        },
        st.tuples(LINES | ANY),
    ),
    Spec(
        "pyShlexJoin",
        shlex.join,
        {"words": (["a", "b c", ""],), "nothing": ([],), "no text": ([1],), "none": (None,)},
        st.tuples(st.lists(LINES, max_size=4)),
    ),
    *[
        Spec(
            name,
            matched,
            ROWS,
            st.tuples(st.sampled_from(list(JUNK)), SIDES, st.booleans()).map(lambda row: (row[0], *row[1], row[2])),
            code=MATCHED,
        )
        for name in ("PySequenceMatcher", "PyMatchingBlock")
    ],
    Spec(
        "pyLongestMatch",
        lambda a, b: list(difflib.SequenceMatcher(None, a, b).find_longest_match()),
        {"some": ("abcd", "xbcy"), "none": ("a", "b"), "the first": ("ab", "abab")},
        st.tuples(WORDS, WORDS),
        code="""(a, b) => {
  const places = new Map();
  Array.from(b).forEach((each, place) => places.set(each, [...(places.get(each) ?? []), place]));
  return pyLongestMatch(Array.from(a), Array.from(b), places, () => false, [0, a.length, 0, b.length]);
}""",
    ),
    Spec(
        "pyCloseMatches",
        difflib.get_close_matches,
        {
            "some": ("appel", ["ape", "apple", "peach", "puppy"]),
            "one": ("appel", ["ape", "apple"], 1),
            "less alike": ("appel", ["ape", "apple", "peach"], 3, 0.2),
            "none": ("x", ["abc"]),
            "equal ones": ("ab", ["ba", "ab", "ab"], 2, 0),
            "no number": ("a", ["a"], 0),
            "beyond one": ("a", ["a"], 1, 1.5),
        },
        st.tuples(WORDS, st.lists(WORDS, max_size=4), st.integers(1, 3), st.sampled_from([0.0, 0.3, 0.6, 1])),
    ),
]
"""One for each helper."""
