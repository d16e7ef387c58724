"""FQL expressions and whether they are true of an event."""

from __future__ import annotations

from typing import Any

import pytest

from emulator.inputs.fql import FQLTypeError, compile_fql

EVENT: dict[str, Any] = {
    "type": "track",
    "event": "Button Clicked",
    "userId": "u-1",
    "anonymousId": None,
    "and": "a keyword",
    "in": {"x": 5},
    "context": {"library": {"name": "analytics.js", "version": "1.0"}, "page": {"path": "/login"}},
    "properties": {
        "price": 19.99,
        "count": 1,
        "zero": 0,
        "below": -3,
        "features": ["discounts", "dark-mode"],
        "numbers": [1, 2],
        "mixed": [1, "a", None, True, [2]],
        "empty": [],
        "enabled": True,
        "disabled": False,
        "nothing": None,
        "blank": "",
        "kana": "ア",
        "ünï": "x",
        "product 1": {"price": "19.99"},
        "a.b": "dot",
        "back\\slash": "b",
        "0": "zeroth",
        "and": "word",
        "two words": "Two words",
        "text": 'it\'s "quoted"\n',
    },
}

TRUE = [
    # Segment's own table
    "event = 'Button Clicked'",
    "type = 'identify' or type = 'track'",
    "event = 'Button Clicked' and type = 'track'",
    "match( context.library.version, '1.*' )",
    "type = 'track' and ( event = 'Click' or match( event, 'Button *' ) )",
    "'dark-mode' in properties.features",
    "!( type in ['page', 'identify'] )",
    "length( userId ) > 0",
    "( type = 'track' or type = 'identify' ) and ( properties.enabled or match( traits.email, '*@company.com' ) )",
    # paths
    'properties.product\\ 1.price = "19.99"',
    "properties.a\\.b = 'dot'",
    "properties.back\\\\slash = 'b'",
    "properties.\\ün\\ï = 'x'",
    "properties.0 = 'zeroth'",
    "properties.and = 'word'",
    "\\and = 'a keyword'",
    "in.x = 5",
    "type.name = null",
    "properties.features.0 = null",
    "android = null and order = null and inside = null and nullable = null",
    # literals
    'event = "Button Clicked"',
    "properties.text = 'it\\'s \"quoted\"\\n'",
    'properties.text = "it\'s \\"quoted\\"\\n"',
    "'a\\*b' = 'a\\\\*b'",
    "1 = 1.0 and +1 = 1 and -3 = properties.below",
    "null = properties.nothing and null = properties.missing",
    "[] = properties.empty",
    "[1, 2] = properties.numbers",
    "[1, 'a', null, true, 5] != properties.mixed",
    "true",
    "all",
    " all\n",
    "properties.enabled",
    "\ttype\r\n=\n'track' ",
    "type='track'and!contains(event,'x')",
    # types
    "properties.count != true",
    "properties.zero != false",
    "properties.zero != null",
    "properties.blank != null",
    "'1' != 1",
    "properties.missing != 'x'",
    "context.page = context.page",
    "context.page != context.library",
    # in
    "type in ['identify', 'track']",
    "null in properties.mixed",
    "true in properties.mixed",
    "properties.count in [1, 'x']",
    "properties.nothing in [null]",
    "!(1 in [true])",
    "!('x' in properties.missing)",
    "!(type in [])",
    "properties.price in [19.99, properties.count]",
    # order, and null in it
    "properties.price > 19 and properties.price >= 19.99",
    "properties.price < 20 and properties.price <= 19.99",
    "properties.below < -2.5",
    "!(properties.missing > 0) and !(properties.missing <= 0)",
    # precedence
    "true or true and false",
    "!false and true",
    "!properties.disabled = true",
    "(true or true) and !(true and false)",
    "!!properties.enabled",
    "!properties.missing",
    # and, or stop early
    "true or event",
    "!(false and event)",
    # functions
    "contains(context.library.name, 'js')",
    "contains(event, '')",
    "!contains(event, 'button')",
    "!contains(null, 'x') and !contains(event, null)",
    "length('a') = 1 and length('ア') = 3 and length(properties.kana) = 3",
    "length(properties.features) = 2 and length(null) = 0 and length([]) = 0",
    "lowercase(event) = 'button clicked' and uppercase(type) = 'TRACK'",
    "lowercase(null) = null and uppercase(null) = null and titlecase(null) = null",
    "snakecase('test string') = 'test_string' and kebabcase('test string') = 'test-string'",
    "snakecase(properties.two\\ words) = 'Two_words'",
    "titlecase('test string') = 'Test String' and titlecase('a  bC ') = 'A  BC '",
    "typeof(event) = 'string' and typeof(1) = 'number' and typeof([]) = 'list'",
    "typeof(true) = 'bool' and typeof(null) = 'null' and typeof(properties) = 'object'",
    "bool('x') and bool(1) and bool([0]) and bool(true)",
    "!bool('') and !bool(0) and !bool([]) and !bool(null) and bool('false')",
    "string(1) = '1' and string(1.50) = '1.5' and string(true) = 'true' and string(null) = ''",
    "string(event) = event and string(properties.numbers) = '[1,2]'",
    "number('12') = 12 and number('-1.5e2') = -150 and number(3) = 3",
    "number('twelve') = null and number('') = null and number(null) = null and number(' 1') = null",
    "number(properties.product\\ 1.price) > 19",
    "lowercase(uppercase('ab')) = 'ab'",
    "contains (event, 'But')",
]

FALSE = [
    "event = 'Screen Tapped'",
    "context.path.path = '/login'",
    "match( context.library.version, '2.*' )",
    "!contains( context.library.name, 'js' )",
    "'blink' in properties.features",
    "Event = 'Button Clicked'",
    "event = 'button clicked'",
    "properties.count = true",
    "properties.zero = false",
    "properties.zero = null",
    "properties.nothing",
    "properties.missing and true",
    "false",
    "null",
    "properties.missing = 'x'",
    "properties.missing in ['x', 'y']",
    "properties.features in ['discounts']",
    "properties.numbers = [1, true]",
    "[1] = [1, 1]",
    "[true] = [1]",
    "!(properties.missing != 'x')",
    "properties.missing > 0 or properties.missing < 0",
]

GLOBS = [
    ("abcd", "a*d", True),
    ("", "*", True),
    ("abc", "ab", False),
    ("abcd", "a??d", True),
    ("abcd", "*d", True),
    ("ab*d", "ab\\*d", True),
    ("abxd", "ab\\*d", False),
    ("abCd", "ab[cC]d", True),
    ("abcd", "ab[a-z]d", True),
    ("abcd", "ab[A-Z]d", False),
    ("a/b\nc", "a*c", True),
    ("", "?", False),
    ("", "", True),
    ("a", "", False),
    ("abab", "*ab", True),
    ("abcbd", "a*b*d", True),
    ("abcbd", "a*b*c", False),
    ("aXbXc", "a*X*X*c", True),
    ("aXbXc", "*X*X*", True),
    ("a-b", "a[+-]b", True),
    ("a]b", "a[\\]]b", True),
    ("a\\b", "a\\\\b", True),
    ("^", "[^a]", True),
    ("b", "[^a]", False),
    ("!", "[!a]", True),
    ("c", "[ac-e]", True),
    ("b", "[ac-e]", False),
    ("a.b", "a.b", True),
    ("axb", "a.b", False),
    ("a]", "a]", True),
    ("ア", "?", True),
    ("a**b", "a\\**b", True),
    ("x", "[ab-]", False),
    ("-", "[ab-]", True),
]

UNDECIDED = [
    ("event", "event is a string, neither true nor false"),
    ("type = 'track' and event", "event is a string, neither true nor false"),
    ("!properties.count", "properties.count is a number, neither true nor false"),
    ("properties.features or true", "properties.features is a list, neither true nor false"),
    ("lowercase(event)", "lowercase(event) is a string, neither true nor false"),
    ("event > 5", "'>' compares numbers, and event is a string"),
    ("5 <= properties.enabled", "'<=' compares numbers, and properties.enabled is a bool"),
    ("'a' in event", "'in' looks into lists, and event is a string"),
    ("contains(properties.features, 'x')", "contains() has no answer for a list"),
    ("contains(event, 5)", "contains() has no answer for a number"),
    ("length(properties)", "length() has no answer for an object"),
    ("length(properties.count) > 0", "length() has no answer for a number"),
    ("uppercase(true) = 'TRUE'", "uppercase() has no answer for a bool"),
    ("match(properties.count, '*')", "match() has no answer for a number"),
    ("match(event, properties.count)", "match() has no answer for a number"),
    ("match(event, string('['))", "match(): the pattern has a [ without its ]"),
    ("bool(properties)", "bool() has no answer for an object"),
    ("string(properties) = ''", "string() has no answer for an object"),
    ("number(true) = 1", "number() has no answer for a bool"),
    ("number(properties.numbers) = 1", "number() has no answer for a list"),
]


@pytest.mark.parametrize("text", TRUE)
def test_true(text: str) -> None:
    """The expression is true of the event."""
    assert compile_fql(text)(EVENT) is True


@pytest.mark.parametrize("text", FALSE)
def test_false(text: str) -> None:
    """The expression is false of the event: false itself, and no other value that counts as such."""
    assert compile_fql(text)(EVENT) is False


@pytest.mark.parametrize(("value", "pattern", "expected"), GLOBS, ids=[f"{row[0]!r} {row[1]!r}" for row in GLOBS])
def test_match(value: str, pattern: str, expected: bool) -> None:
    """A pattern is held against the whole text, whether it is written out or comes from the event."""
    event = {"value": value, "pattern": pattern}
    written = pattern.replace("\\", "\\\\")

    assert expected is compile_fql(f"match(value, '{written}')")(event)
    assert expected is compile_fql("match(value, pattern)")(event)


@pytest.mark.parametrize(("text", "what"), UNDECIDED, ids=[row[0] for row in UNDECIDED])
def test_neither_true_nor_false(text: str, what: str) -> None:
    """What has no answer for an event says why, in one line that shows no value of the event."""
    with pytest.raises(FQLTypeError) as raised:
        compile_fql(text)(EVENT)

    assert what == str(raised.value)


def test_a_pattern_of_many_stars_ends_soon() -> None:
    """No pattern takes more than the product of its length and the text's."""
    assert compile_fql(f"match(value, '{'*a' * 200}b')")({"value": "a" * 5000}) is False


@pytest.mark.parametrize("value", ["text", 5, None, [], True], ids=str)
def test_an_event_that_is_no_object(value: Any) -> None:
    """Every field of what is no object is null."""
    assert compile_fql("type = null and a.b = null")(value) is True
