"""io.StringIO and io.BytesIO, and the tables that csv reads and writes through them."""

from __future__ import annotations

import csv
import io
from typing import Any

from hypothesis import strategies as st

from .specs import Spec
from .values import ATOMS, TEXTS

# Every method of a file is tried in sequences of calls.
CALLS = """(first, calls) => {
  const file = new FILE(...first);
  return calls.map(([name, ...given]) => (name === "list" ? Array.from(file) : pyCallMethod(file, name, ...given)));
}"""
PIECES = st.sampled_from(["a", "b\n", "\r\n", "\r", "é😀", "", "line\nline\n", "end"])
PLACES = st.integers(0, 9)
READS = st.sampled_from([["read"], ["readline"], ["list"], ["getvalue"], ["tell"], ["readlines"]])


def _moves(pieces: st.SearchStrategy[Any]) -> st.SearchStrategy[list[list[Any]]]:
    written = pieces.map(lambda piece: ["write", piece])
    placed = PLACES.map(lambda place: ["seek", place])
    partly = PLACES.map(lambda size: ["read", size])
    return st.lists(READS | written | placed | partly, max_size=6)


def text_calls(first: list[Any], calls: list[list[Any]]) -> list[Any]:
    """Return what a StringIO says to each call."""
    return called(io.StringIO(*first), calls)


def bytes_calls(first: list[Any], calls: list[list[Any]]) -> list[Any]:
    """Return what a BytesIO says to each call."""
    return called(io.BytesIO(*first), calls)


def called(file: Any, calls: list[list[Any]]) -> list[Any]:
    """Return what a file says to each call."""
    return [list(file) if name == "list" else getattr(file, name)(*given) for name, *given in calls]


def written(rows: Any, dialect: Any, options: dict[str, Any]) -> str:
    """Return the text that a csv writer makes of rows."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, dialect, **options)
    writer.writerows(rows)
    return file.getvalue()


def read(lines: Any, dialect: Any, options: dict[str, Any]) -> list[Any]:
    """Return the rows that a csv reader makes of lines, and how many lines it took."""
    reader = csv.reader(lines, dialect, **options)
    return [list(reader), reader.line_num]


def read_dicts(text: str, names: Any, restkey: Any, restval: Any) -> list[Any]:
    """Return the dicts that a csv reader makes of a text, the names of its fields, and its lines."""
    reader = csv.DictReader(io.StringIO(text), names, restkey, restval)
    return [list(reader), reader.fieldnames, reader.line_num]


def written_dicts(rows: Any, names: Any, restval: Any, extras: Any) -> str:
    """Return the text that a csv writer makes of dicts."""
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, names, restval, extras)
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()


WRITTEN = """(rows, dialect, options) => {
  const file = new PyStringIO("", "");
  pyCsvWriter(file, dialect, options).writerows(rows);
  return file.getvalue();
}"""
READ = """(lines, dialect, options) => {
  const reader = pyCsvReader(lines, dialect, options);
  return [Array.from(reader), reader.line_num];
}"""
DICTS = """(text, names, restkey, restval) => {
  const reader = new PyCsvDictReader(new PyStringIO(text), names, restkey, restval);
  return [Array.from(reader), reader.fieldnames, reader.line_num];
}"""
WRITTEN_DICTS = """(rows, names, restval, extras) => {
  const file = new PyStringIO("", "");
  const writer = new PyCsvDictWriter(file, names, restval, extras);
  writer.writeheader();
  writer.writerows(rows);
  return file.getvalue();
}"""
MINIMAL, ALL, NONNUMERIC, NONE = range(4)
WRITING: dict[str, tuple[Any, ...]] = {
    "values": ([["a", 1, None, 1.5, 2.0, True]], "excel", {}),
    "special": ([["a,b", 'say "hi"', "two\nlines", "a\rb", " c "]], "excel", {}),
    "no row": ([], "excel", {}),
    "an empty row": ([[]], "excel", {}),
    "an empty field": ([[""], [None], ["", ""]], "excel", {}),
    "a text": (["ab"], "excel", {}),
    "a tuple": ([("a", "b")], "excel", {}),
    "tabs": ([["a\tb", "c,d"]], "excel-tab", {}),
    "unix": ([["a", 1]], "unix", {}),
    "unknown dialect": ([["a"]], "none", {}),
    "semicolon": ([["a;b", "c,d"]], "excel", {"delimiter": ";"}),
    "all quoted": ([["a", 1, None]], "excel", {"quoting": ALL}),
    "texts quoted": ([["a", 1, 1.5, None, True]], "excel", {"quoting": NONNUMERIC}),
    "none quoted": ([["a", "b"]], "excel", {"quoting": NONE}),
    "none quoted, though it must": ([["a,b"]], "excel", {"quoting": NONE}),
    "none quoted, escaped": ([["a,b", '"', "\\"]], "excel", {"quoting": NONE, "escapechar": "\\"}),
    "none quoted, empty": ([[""]], "excel", {"quoting": NONE}),
    "not doubled": ([['"a"']], "excel", {"doublequote": False, "escapechar": "\\"}),
    "not doubled, no escape": ([['"a"']], "excel", {"doublequote": False}),
    "another quote": ([["it's, 'a'"]], "excel", {"quotechar": "'"}),
    "line end": ([["a"], ["b"]], "excel", {"lineterminator": "\n"}),
    "two characters": ([["a"]], "excel", {"delimiter": "::"}),
    "no delimiter": ([["a"]], "excel", {"delimiter": ""}),
    "an int as a row": ([5], "excel", {}),
    "none as a row": ([None], "excel", {}),
    "none as rows": (None, "excel", {}),
    "a dict as a row": ([{"a": 1}], "excel", {}),
}
READING: dict[str, tuple[Any, ...]] = {
    "values": (["a,b,c\r\n", "1,,2\n", "last"], "excel", {}),
    "quoted": (['"a,b","say ""hi""",c\n'], "excel", {}),
    "over two lines": (['"a\n', 'b",c\n'], "excel", {}),
    "an open quote": (['"a\n', "b"], "excel", {}),
    "an open quote, strictly": (['"a'], "excel", {"strict": True}),
    "behind a quote": (['"a"b,c'], "excel", {}),
    "behind a quote, strictly": (['"a"b,c'], "excel", {"strict": True}),
    "a quote inside": (['a"b"c,d'], "excel", {}),
    "empty lines": (["\n", "a\n", ""], "excel", {}),
    "two lines in one": (["a\nb"], "excel", {}),
    "spaces": ([" a, b"], "excel", {"skipinitialspace": True}),
    "escaped": (["a\\,b,\\"], "excel", {"escapechar": "\\"}),
    "escaped in quotes": (['"a\\"b\\'], "excel", {"escapechar": "\\"}),
    "an escaped line end": (["a\\\n", "b,c\n"], "excel", {"escapechar": "\\"}),
    "numbers": (['1,"2",3.5\n'], "excel", {"quoting": NONNUMERIC}),
    "no numbers": (["a"], "excel", {"quoting": NONNUMERIC}),
    "no quotes": (['"a",b'], "excel", {"quoting": NONE}),
    "tabs": (["a\tb,c"], "excel-tab", {}),
    "a text": ("a,b", "excel", {}),
    "bytes": ([b"a,b"], "excel", {}),
    "ints": ([5], "excel", {}),
    "none": (None, "excel", {}),
}
LINES = st.lists(st.text(st.sampled_from('ab,;" \\'), max_size=6).map(lambda line: line + "\n"), max_size=3)
OPTIONS = st.fixed_dictionaries({}, optional={"escapechar": st.just("\\"), "doublequote": st.booleans()})
QUOTING = st.sampled_from([MINIMAL, ALL, NONNUMERIC])
FIELDS = ATOMS | st.text(st.sampled_from('ab,"\n \\'), max_size=5)
TABLE: dict[str, tuple[Any, ...]] = {
    "named by the first line": ("a,b\n1,2\n\n3,4\n", None, None, None),
    "named": ("1,2\n", ["x", "y"], None, None),
    "too few": ("a,b\n1\n", None, None, "-"),
    "too many": ("a\n1,2,3\n", None, "rest", None),
    "too many, no name": ("a\n1,2\n", None, None, None),
    "the same name twice": ("a,a\n1,2\n", None, None, None),
    "names that are numbers": ("2,1\n1,2\n", None, None, None),
    "empty": ("", ["a"], None, None),
}
SPECS = [
    Spec(
        "PyStringIO",
        text_calls,
        {
            "write and read": ([], [["write", "a\nb"], ["read"], ["seek", 0], ["read"], ["tell"]]),
            "initial": (["ab"], [["write", "x"], ["getvalue"], ["read"]]),
            "beyond the end": ([], [["seek", 2], ["write", "x"], ["getvalue"]]),
            "beyond the end, nothing": ([], [["seek", 2], ["write", ""], ["getvalue"], ["read"]]),
            "lines": (["a\r\nb\rc\n"], [["readline"], ["list"], ["readline"]]),
            "every line end": (["a\r\nb\rc\n", ""], [["readline"], ["readlines"]]),
            "line ends translated": (["a\r\nb\rc\n", None], [["getvalue"], ["list"]]),
            "a part of a line": (["abc\n"], [["readline", 2], ["readline", -1]]),
            "several": ([], [["writelines", ["a", "b"]], ["getvalue"]]),
            "cut": (["abc"], [["truncate", 1], ["getvalue"], ["tell"]]),
            "cut here": (["abc"], [["read", 2], ["truncate"], ["getvalue"]]),
            "no text": ([5], []),
            "to the end": (["abc"], [["seek", 0, 2], ["tell"], ["seek", 0, 1]]),
            "before the beginning": (["abc"], [["seek", -1]]),
            "from here": (["abc"], [["seek", 1, 1]]),
            "closed": (["abc"], [["close"], ["read"]]),
            "bytes": ([], [["write", b"a"]]),
            "none": ([], [["write", None]]),
            "flushed": ([], [["flush"]]),
        },
        st.tuples(st.lists(TEXTS, max_size=1), _moves(PIECES)),
        code=CALLS.replace("FILE", "PyStringIO"),
    ),
    Spec(
        "PyBytesIO",
        bytes_calls,
        {
            "write and read": ([], [["write", b"a\nb"], ["read"], ["seek", 0], ["read"], ["tell"]]),
            "initial": ([b"ab"], [["write", b"x"], ["getvalue"], ["read"]]),
            "beyond the end": ([], [["seek", 2], ["write", b"x"], ["getvalue"]]),
            "lines": ([b"a\r\nb\rc\n"], [["readline"], ["list"], ["readline"]]),
            "from the end": ([b"abc"], [["seek", -1, 2], ["read"]]),
            "before the beginning": ([b"abc"], [["seek", -1]]),
            "closed": ([b"abc"], [["close"], ["read"]]),
            "text": ([], [["write", "a"]]),
            "many": ([b"a"], [["writelines", [b"b\n", b"c"]], ["flush"], ["seek", 0], ["readlines"], ["tell"]]),
            "cut": ([b"abc"], [["truncate", 2], ["getvalue"], ["seek", 1], ["truncate"], ["getvalue"], ["tell"]]),
            "cut beyond its end": ([b"abc"], [["truncate", 9], ["getvalue"]]),
            "cut before its beginning": ([b"abc"], [["truncate", -1]]),
            "no such method": ([b"abc"], [["getbuf"]]),
        },
        st.tuples(st.lists(st.binary(max_size=4), max_size=1), _moves(st.binary(max_size=3))),
        code=CALLS.replace("FILE", "PyBytesIO"),
    ),
    Spec(
        "pyCsvWriter",
        written,
        WRITING,
        st.tuples(
            st.lists(st.lists(FIELDS, max_size=3), max_size=3),
            st.sampled_from(["excel", "excel-tab"]),
            st.fixed_dictionaries({"quoting": QUOTING}, optional={"escapechar": st.just("\\")}),
        ),
        code=WRITTEN,
    ),
    Spec("PyCsvWriter", written, WRITING, st.tuples(st.just([["a"]]), st.just("excel"), OPTIONS), code=WRITTEN),
    Spec("PyCsvFormat", written, WRITING, st.tuples(st.just([['a"']]), st.just("excel"), OPTIONS), code=WRITTEN),
    Spec("pyCsvReader", read, READING, st.tuples(LINES, st.just("excel"), OPTIONS), code=READ),
    Spec("PyCsvReader", read, READING, st.tuples(LINES, st.just("excel"), OPTIONS), code=READ),
    Spec("PyCsvRecord", read, READING, st.tuples(LINES, st.just("excel-tab"), OPTIONS), code=READ),
    Spec(
        "PyCsvDictReader",
        read_dicts,
        TABLE,
        st.tuples(LINES.map("".join), st.just(["a", "b"]), st.none(), st.none()),
        code=DICTS,
    ),
    Spec(
        "PyCsvDictWriter",
        written_dicts,
        {
            "values": ([{"a": 1, "b": 2}], ["a", "b"], "", "raise"),
            "one missing": ([{"b": 2}], ["a", "b"], "-", "raise"),
            "one more": ([{"a": 1, "c": 2}], ["a"], "", "raise"),
            "one more, ignored": ([{"a": 1, "c": 2}], ["a"], "", "ignore"),
            "another word": ([], ["a"], "", "never"),
            "no dict": ([["a"]], ["a"], "", "ignore"),
        },
        st.tuples(
            st.lists(st.dictionaries(st.sampled_from("ab"), ATOMS), max_size=2),
            st.just(["b", "a"]),
            st.just(""),
            st.just("raise"),
        ),
        code=WRITTEN_DICTS,
    ),
]
