"""What is no FQL, and where."""

from __future__ import annotations

import pytest

from emulator.inputs.fql import FQLSyntaxError, compile_fql, parse_path

AFTER_VALUE = "expected a comparison, 'in', 'and', 'or' or the end"
FUNCTIONS = (
    "contains, length, lowercase, uppercase, snakecase, kebabcase, titlecase, typeof, match, bool, string, number"
)
BAD = [
    ("", 1, "expected a value, found the end"),
    ("  ", 3, "expected a value, found the end"),
    ("type =", 7, "expected a value, found the end"),
    ("type = 'track' and", 19, "expected a value, found the end"),
    ("(type = 'track'", 16, "expected ')', found the end"),
    ("type = 'track')", 15, "expected the end, found ')'"),
    ("()", 2, "expected a value, found ')'"),
    ("a b", 3, f"{AFTER_VALUE}, found 'b'"),
    ("a andb", 3, f"{AFTER_VALUE}, found 'andb'"),
    ("a AND b", 3, f"{AFTER_VALUE}, found 'AND'; write 'and'"),
    ("a = 1 Or b", 7, "expected 'and', 'or' or the end, found 'Or'; write 'or'"),
    ("a = b = c", 7, "expected 'and', 'or' or the end, found '='"),
    ("a == 5", 3, "FQL has no '=='; write '='"),
    ("a && b", 3, "unexpected '&'; write 'and'"),
    ("a || b", 3, "unexpected '|'; write 'or'"),
    ("a = oops'", 9, "the text has no closing quote"),
    ("a = 'x\\'", 5, "the text has no closing quote"),
    ("a = \"x'", 5, "the text has no closing quote"),
    ("a. = 5", 2, "unexpected '.'"),
    (".a = 5", 1, "unexpected '.'"),
    ("a..b = 5", 2, "unexpected '.'"),
    ("$.a = 5", 1, "unexpected '$'"),
    ("a[0] = 5", 2, f"{AFTER_VALUE}, found '['"),
    ("ünï = 5", 1, "unexpected 'ü'"),
    ("a = 5e3", 6, "expected 'and', 'or' or the end, found 'e3'"),
    ("a = .5", 5, "unexpected '.'"),
    ("a = 5.", 6, "unexpected '.'"),
    ("a = 1.2.3", 8, "unexpected '.'"),
    ("a = -", 5, "unexpected '-'"),
    (f"a = {'9' * 400}", 5, "the number is too large"),
    ("a = and", 5, "expected a value, found 'and'"),
    ("and", 1, "expected a value, found 'and'"),
    ("a = or(b)", 5, "expected a value, found 'or'"),
    ("a in ('x', 'y')", 10, "expected ')', found ','"),
    ("a in ['x', ]", 12, "expected a value, found ']'"),
    ("a in ['x'", 10, "expected ',' or ']', found the end"),
    ("a in [b = c]", 9, "expected ',' or ']', found '='"),
    ("a !", 3, f"{AFTER_VALUE}, found '!'"),
    ("a =! b =", 8, "expected 'and', 'or' or the end, found '='"),
    ("length()", 1, "length() takes 1 argument, not 0"),
    ("type = 'a' or contains(a)", 15, "contains() takes 2 arguments, not 1"),
    ("length(a, b)", 1, "length() takes 1 argument, not 2"),
    ("length(a", 9, "expected ',' or ')', found the end"),
    ("contain(a, 'x')", 1, "unknown function 'contain'; did you mean 'contains'?"),
    ("exists(a)", 1, f"unknown function 'exists'; known: {FUNCTIONS}"),
    ("not (a)", 1, "unknown function 'not'; write '!'"),
    ("Contains(a, 'x')", 1, "unknown function 'Contains'; did you mean 'contains'?"),
    ("a.length(b)", 1, "unknown function 'a.length'; did you mean 'length'?"),
    ("match(a, 'x[')", 1, "match(): the pattern has a [ without its ]"),
    ("match(a, '[]')", 1, "match(): the pattern has an empty []"),
    ("match(a, '[z-a]')", 1, "match(): the pattern has a range that ends before it begins: z-a"),
    ("match(a, 'x\\\\')", 1, "match(): the pattern ends with a lone backslash"),
    ("b and match(a, 5)", 7, "match() takes a pattern in quotes"),
    (f"{'!' * 101}a", 1, "nested more than 100 deep"),
    (f"a {'x' * 50}", 3, f"{AFTER_VALUE}, found '{'x' * 40}…'"),
]


@pytest.mark.parametrize(("text", "column", "what"), BAD, ids=[row[0][:30] or "empty" for row in BAD])
def test_bad_fql(text: str, column: int, what: str) -> None:
    """One line with the column, counted from 1, what was expected, and what stands there."""
    with pytest.raises(FQLSyntaxError) as raised:
        compile_fql(text)

    assert f"column {column}: {what}" == str(raised.value)
    assert column == raised.value.column


@pytest.mark.parametrize("text", [f"{'(' * 2000}a = 1{')' * 2000}", f"{'!' * 100}a", " or ".join(["a = 1"] * 500)])
def test_long_but_right(text: str) -> None:
    """Parentheses and long rows of conditions do not count as nesting."""
    assert compile_fql(text)({"a": 1 if "1" in text else True}) is True


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("properties", ("properties",)),
        ("properties.products", ("properties", "products")),
        ("context.a\\.b", ("context", "a.b")),
        ("a b.ü", ("a b", "ü")),
        ("and", ("and",)),
        ("0.1", ("0", "1")),
    ],
    ids=["one key", "two keys", "escaped", "as it is", "keyword", "digits"],
)
def test_a_path_alone(text: str, steps: tuple[str, ...]) -> None:
    """A path that stands alone needs a backslash only before a dot or a backslash."""
    assert steps == parse_path(text)


@pytest.mark.parametrize(("text", "column"), [("", 1), (".", 1), ("a.", 2), ("a..b", 2), ("a\\", 2)])
def test_a_bad_path_alone(text: str, column: int) -> None:
    """An empty key has no spelling."""
    with pytest.raises(FQLSyntaxError, match="expected keys with dots between them") as raised:
        parse_path(text)

    assert column == raised.value.column
