"""The modules shlex and difflib: texts as words, and what two of them have in common."""

from __future__ import annotations

from emulator.port.rows.row import Row

_MATCHER = "difflib.SequenceMatcher"
_METHODS = (
    ("set_seqs", "a, b", "None"),
    ("set_seq1", "a", "None"),
    ("set_seq2", "b", "None"),
    ("ratio", "", "float"),
    ("quick_ratio", "", "float"),
    ("real_quick_ratio", "", "float"),
    ("find_longest_match", "alo=0, ahi=None, blo=0, bhi=None", "tuple"),
    ("get_matching_blocks", "", "list"),
    ("get_opcodes", "", "list"),
)
ROWS = (
    Row(python="shlex.split", signature="s, comments=False", helper="pyShlexSplit", gives="list[str]"),
    Row(python="shlex.quote", signature="s", helper="pyShlexQuote", gives="str"),
    Row(python="shlex.join", signature="split_command", helper="pyShlexJoin", gives="str"),
    Row(
        python="difflib.get_close_matches",
        signature="word, possibilities, n=3, cutoff=0.6",
        helper="pyCloseMatches",
        gives="list",
    ),
    Row(
        python=_MATCHER,
        signature="isjunk=None, a='', b='', autojunk=True",
        helper="PySequenceMatcher",
        new=True,
        gives=_MATCHER,
        calls="isjunk",
    ),
    *[Row(python=f"{_MATCHER}.{name}", signature=signature, gives=gives) for name, signature, gives in _METHODS],
)
"""One row each."""
