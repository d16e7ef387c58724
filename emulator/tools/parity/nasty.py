"""Lists values that break handlers and ports, and that real events may hold."""

from __future__ import annotations

from random import Random
from typing import Any, Final

BIG: Final = 2**53

BLANKS: Final = ("", " ", "   ", "\t\n", "\u00a0", "\ufeff", "\u2003", "\x1c", "\x85", "\u200b", "\x00", "\u3000")

UNICODE: Final = (
    "Zoë", "Zoe\u0308", "ẞ ß SS", "İstanbul \u0131", "ΑΣ Σς", "ﬁ ǆ ǅ", "\U0001d4b3", "😀", "👩\u200d👩\u200d👧", "🇩🇪",
    "日本語", "שלום", "مرحبا ١٢٣", "\u202etxt.exe", "a\u0300\u0301\u0302", "\u2028line\u2029", "\ufffd\uffff",
    "\x00\x01\x1f\x7f", "nul\x00within", "ก็", "𞤀𞤣", "½ ² Ⅷ", "\U0010ffff", "x\u0085y\u001cz", "\ud7ff\ue000",
)  # fmt: skip

NUMERALS: Final = (
    "0", "-0", "1", "12", " 12 ", "+12", "012", "1_0", "12abc", "0x1F", "1e3", "1.0", "1.5", ".5", "-1", "١٢",
    "\uff11\uff12", "²", "NaN", "Infinity", "inf", "9007199254740993", "99999999999999999999", "1e400", "true", "null",
    "None", "undefined",
)  # fmt: skip

LONG: Final = (
    "a" * 199 + "😀", "a" * 200, "a" * 201, "é" * 256, "😀" * 130, "a😀" * 75, "x" * 5000, "Zoe\u0308 " * 40,
)  # fmt: skip

TEXTS: Final = (
    "line\nbreak\r\n", 'quote"back\\slash',
    "a/b/../c?d=e&f#g%20%zz+h", "..", ".", "/", "%", "%2F", "[x]", "$& $1 $$", "{0} {name} %s", "<b>&amp;</b>",
    "__proto__", "constructor", "toString", "hasOwnProperty", "length", "then", "a.b", "$.x", "10", "a,b;c",
    "2024-01-01", "UPPER lower", "İ", "\\u0041", '{"a":1}', "[object Object]", "undefined",
)  # fmt: skip

DATES: Final = (
    "1970-01-01T00:00:00Z", "1969-12-31T23:59:59.999Z", "1970-01-01T00:00:00.001Z", "0001-01-01T00:00:00Z",
    "0000-01-01T00:00:00Z", "0099-12-31T23:59:59Z", "-000001-01-01T00:00:00Z", "0001-01-01T00:00:00+23:59",
    "1969-12-31T23:59:59.9995Z", "1901-05-05T05:05:05.0005Z", "0500-01-01T00:00:00.123456Z",
    "1582-10-10T00:00:00Z", "1900-02-29T00:00:00Z", "2000-02-29T00:00:00Z", "2023-02-29T00:00:00Z",
    "2024-02-29T12:00:00Z", "2024-02-30T12:00:00Z", "2024-04-31T12:00:00Z", "2024-13-01T00:00:00Z",
    "2024-00-10T00:00:00Z", "2024-01-00T00:00:00Z", "2038-01-19T03:14:08Z", "2255-06-05T23:47:34.740993Z",
    "9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59-23:59", "+010000-01-01T00:00:00Z",
    "275760-09-13T00:00:00Z", "2026-01-31", "2026-01-31T12", "2026-01-31T12:30", "2026-01-31T12:30Z",
    "2026-01-31T12:30:45", "2026-01-31 12:30:45", "2026-01-31 12:30:45Z", "2026-01-31T12:30:45.1Z",
    "2026-01-31T12:30:45.12Z", "2026-01-31T12:30:45.0005Z", "2026-01-31T12:30:45.9995Z", "2026-01-31T12:30:45.9999999Z",
    "2026-01-31T12:30:45.123456789Z", "2026-01-31T12:30:45,5Z", "2026-01-31T12:30:45.Z", "2026-01-31T24:00:00Z",
    "2026-01-31T23:59:60Z", "2026-01-31T12:60:00Z", "2026-01-31T12:30:45+00:00", "2026-01-31T12:30:45-00:00",
    "2026-01-31T12:30:45+0530", "2026-01-31T12:30:45+05:30", "2026-01-31T12:30:45+05", "2026-01-31T12:30:45+24:00",
    "2026-01-31T12:30:45+05:30:15", "2026-01-31T12:30:45 Z", " 2026-01-31T12:30:45Z", "2026-01-31T12:30:45Z ",
    "2026-01-31t12:30:45z", "20260131T123045Z", "2026-W05-6", "2026-031", "2026-1-1", "01/31/2026", "31.01.2026",
    "Sat, 31 Jan 2026 12:30:45 GMT", "\uff12026-01-31T12:30:45Z", "2026-03-29T02:30:00", "1769862645", "now", "",
)  # fmt: skip

EMAILS: Final = (
    "a@b.co", " A@B.CO ", "a@b", "a b@c.de", "ä@ö.de", "a@b..c", "@b.c", "a@", "a@@b.c", "a@b.c.", "a@.b", "a+b@c.de",
    "a@b.c\n", "a\u00a0b@c.de", "😀@b.co", "a" * 300 + "@b.co",
)  # fmt: skip

URLS: Final = (
    "https://shop.example/a?b=c&d=%20#e", "HTTPS://SHOP.EXAMPLE:443/A", "shop.example/a", "//shop.example", "/a/../b",
    "https://user:pass@shop.example/", "https://bücher.example/ü?q=ß", "javascript:alert(1)", "https://", "http://[::1]/",
    "https://shop.example/a b", "https://shop.example/" + "p" * 3000, "mailto:a@b.co",
)  # fmt: skip

NUMBERS: Final = (
    0, -0.0, 1, -1, 2, 12.0, 0.1 + 0.2, 1.5, 2.5, -2.5, 0.5, 12.5, 1e-7, 1e16, 1e21, -1e21, 123456789.123, 1e308,
    5e-324, BIG - 1, BIG, BIG + 1.0, BIG + 2, -BIG + 1, -BIG - 2, 2**31, 2**32, 1_700_000_000, 1_700_000_000_000,
    8.64e15, 1e100,
)  # fmt: skip

SINGLES: Final = (None, True, False)

KEYS: Final = (
    "__proto__", "constructor", "toString", "hasOwnProperty", "length", "10", "2", "01", "-1", "4294967294",
    "4294967295", "", " ", "a.b", "$x", "Zoë", "😀", "\x00", "a" * 300, "createdAt", "created_at", "id", "type", "null",
    "undefined",
)  # fmt: skip


def _nested(depth: int, *, in_lists: bool) -> Any:
    value: Any = "deep"
    for _ in range(depth):
        value = [value] if in_lists else {"d": value}
    return value


CONTAINERS: Final[tuple[Any, ...]] = (
    {}, [], [[]], [{}], [None], [""], ["a", 1, None, True, 1.5], {"": ""}, {"a": None}, {"a": {"b": {"c": 1}}},
    {"b": 1, "10": 2, "a": 3, "2": 4}, {"__proto__": {"x": 1}}, {"constructor": 1, "toString": "t"}, {"length": 3},
    {"a.b": 1, "a": {"b": 2}}, {"toJSON": "x"}, {"then": 1}, _nested(30, in_lists=False), _nested(30, in_lists=True),
    _nested(100, in_lists=False), {f"key{number}": number for number in range(150)},
    {f"{number}": f"v{number}" for number in range(99, -1, -1)}, list(range(100)),
    [f"u{number}" for number in range(100)], [f"u{number}" for number in range(101)],
    ["u1", ""], ["u1", None], ["u1", 7, 1.5, True], [["u1"]], [{"id": "u1"}],
    ["z", "\ufb01", "😀", "Z", "é", "10", "9", "ẞß", "İ"], {"a": {"b": {"c": {"d": "deep"}}}},
)  # fmt: skip

TEXT: Final[tuple[str, ...]] = (*BLANKS, *UNICODE, *NUMERALS, *TEXTS, *LONG)


def anything(rng: Random) -> Any:
    """Return any nasty value; each kind as often as the others, however many of it there are."""
    kind = rng.choice((SINGLES, NUMBERS, NUMERALS, TEXT, CONTAINERS, DATES, ()))
    return rng.choice(kind) if kind else rng.sample(rng.choice(_NOT_BLANK), rng.randint(1, 8))


def not_blank(rng: Random) -> str:
    """Return a nasty text that still says something."""
    return rng.choice(rng.choice(_NOT_BLANK))


_NOT_BLANK: Final = (UNICODE, NUMERALS, TEXTS, LONG, URLS + EMAILS)
