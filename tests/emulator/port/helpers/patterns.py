"""Regular expressions: compiled patterns, their matches, and replacements."""

from __future__ import annotations

import random
import re
from typing import Any

from hypothesis import strategies as st

from emulator.port.patterns import PatternError, translate

from .specs import Spec
from .values import ANY, TEXTS, Made

LETTERS = ["a", "A", "b", "i", "I", "s", "S", "k", "1", " ", "_", "-", ".", "\n", "\t"]
LETTERS += ["é", "É", "\u0130", "\u0131", "\u017f", "\u212a", "\u0663", "😀", "ς", "Σ", "\x85", "\u2028", "²"]
SUBJECTS = st.text(st.sampled_from(LETTERS), max_size=8)
CATEGORIES = [r"\w", r"\d", r"\s", r"\W", r"\D", r"\S"]
PLACES = ["^", "$", r"\b", r"\B", r"\A", r"\Z"]
GROUPS = ["(%s)", "(?:%s)", "(%s)", "(?:%s)", "(?=%s)", "(?!%s)", "(?<=%s)", "(?<!%s)", "(?>%s)", "(?i:%s)"]
GROUPS += ["(?P<n>%s)", "(?a:%s)", "(?-i:%s)", "(?s:%s)"]
FLAGS = [0, 0, re.I, re.I, re.M, re.S, re.A, re.I | re.A, re.X]


class _Maker:
    """Makes the texts of patterns at random."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def choices(self, depth: int) -> str:
        count = self.random.choice([1, 1, 1, 2, 3])
        return "|".join("".join(self.piece(depth) for _ in range(self.random.randint(1, 3))) for _ in range(count))

    def piece(self, depth: int) -> str:
        chance = self.random.random()
        more = ["*", "+", "?", "{2}", "{1,2}", "{0,2}", "{2,}"], ["", "", "", "?", "+"]
        tail = "".join(map(self.random.choice, more)) if chance < 0.3 else r"\1" if chance < 0.33 else ""
        return self.atom(depth) + tail

    def atom(self, depth: int) -> str:
        kind = self.random.choice("lllcc.^((" if depth else "lllc.^")
        if kind == "(":
            return self.random.choice(GROUPS) % self.choices(depth - 1)
        if kind == "c":
            parts = [*CATEGORIES, "a-z", "A-Z", "0-9", "a-k", "é-ω", *map(re.escape, LETTERS)]
            held = "".join(self.random.choices(parts, k=self.random.randint(1, 3)))
            return f"[{self.random.choice(['', '^'])}{held}]"
        if kind == "l":
            return re.escape(self.random.choice(LETTERS))
        return self.random.choice([*CATEGORIES, "."] if kind == "." else PLACES)


def compiled(text: str, flags: int = 0) -> Made:
    """Return a pattern that both sides have."""
    return Made(re.compile(text, flags), translate([text], flags).expression())


def made(seed: int) -> Made | None:
    """Return a pattern of that seed when it is one and has a translation."""
    maker = _Maker(seed)
    try:
        return compiled(maker.choices(3), maker.random.choice(FLAGS))
    except (re.error, PatternError):
        return None


PATTERNS = st.integers(0, 2**32).map(made).filter(bool)
DATE = compiled(r"(?P<year>\d{4})-(?P<month>\d\d)(-\d\d)?")
WORD = compiled(r"\w+")
NOTHING = compiled(r"x*")
LAZY = compiled(r"|a")
NESTED = compiled(r"(a(b)?){1}?c|(?P<d>d)")
POSSESSIVE = compiled(r"(?>a|ab)(c)++(d)?")
MAIL = compiled(r"^[\w.+-]+@([\w-]+\.)+[a-z]{2,}$", re.I)
ROWS: dict[str, tuple[Any, ...]] = {
    "a date": (DATE, "on 2024-05-06"),
    "a date without a day": (DATE, "2024-05"),
    "digits of another script": (DATE, "\u0662\u0660\u0662\u0664-05"),
    "no date": (DATE, "24-05-06"),
    "empty text": (DATE, ""),
    "words behind pairs": (WORD, "😀a😀 bé_1"),
    "matches of nothing": (NOTHING, "axxb😀"),
    "nothing before something": (LAZY, "aab"),
    "nested groups": (NESTED, "xabcacd"),
    "possessive": (POSSESSIVE, "abacccd"),
    "mail": (MAIL, "Ann.O+x@Shop.Example.com\n"),
    "four letters i": (compiled("istanbul", re.I), "\u0130STANBUL \u0131stanbul Istanbul"),
    "a letter that is none": (compiled(r"\w", re.I), "é"),
    "none for a text": (DATE, None),
    "bytes for a text": (DATE, b"2024"),
    "int for a text": (WORD, 5),
}
WITH_ANY = st.tuples(PATTERNS, SUBJECTS) | st.tuples(st.sampled_from([DATE, WORD, NOTHING]), TEXTS | ANY)
POSITIONS = st.integers(-2, 9)
WAYS = {"from": "match", "all": "fullmatch", "any": "search"}
SEEN = "m && [m.group(), m.groups(), m.groupdict(), m.span(), Array.from(m.groups(), (_, i) => m.span(i + 1))"
SEEN += ", m.lastindex, m.lastgroup, m.pos, m.endpos, m.start(), m.end(), m.string]"


def seen(match: re.Match[str] | None) -> Any:
    """Return all that a match says."""
    if match is None:
        return None
    spans = [match.span(index + 1) for index in range(match.re.groups)]
    found = [match.group(), match.groups(), match.groupdict(), match.span(), spans, match.lastindex, match.lastgroup]
    return [*found, match.pos, match.endpos, match.start(), match.end(), match.string]


def everything(pattern: re.Pattern[str], text: str) -> Any:
    """Return what all methods say of a text."""
    return [
        *[seen(find(text)) for find in (pattern.match, pattern.fullmatch, pattern.search)],
        [seen(match) for match in pattern.finditer(text)],
        *(pattern.findall(text), pattern.split(text), pattern.split(text, 1), pattern.sub("-", text)),
        *(pattern.subn(r"<\g<0>>", text, 2), pattern.sub(lambda match: match.group().upper(), text)),
        *(pattern.pattern, pattern.groups, dict(pattern.groupindex), seen(pattern.search(text, 1, 3))),
    ]


EVERYTHING = f"""(pattern, text) => {{ const seen = (m) => {SEEN}; return [
  seen(pattern.match(text)), seen(pattern.fullmatch(text)), seen(pattern.search(text)),
  Array.from(pattern.finditer(text), seen),
  pattern.findall(text), pattern.split(text), pattern.split(text, 1), pattern.sub("-", text),
  pattern.subn("<\\\\g<0>>", text, 2), pattern.sub((match) => match.group().toUpperCase(), text),
  pattern.pattern, pattern.groups, pattern.groupindex, seen(pattern.search(text, 1, 3))] }}"""
TEMPLATES = ["", "-", r"\1", r"\g<1>\g<0>", r"\g<year>/\g<month>", r"\n\t\\\a", r"\0\07\101\x", r"\q"]
TEMPLATES += [
    r"\9",
    r"\10",
    "\\",
    r"\g",
    r"\g<",
    r"\g<>",
    r"\g<nobody>",
    r"\g<1a>",
    r"\g<9>",
    r"\477",
    r"\.",
    r"\é",
    "$&$1",
    "a\n\\q",
]
TEMPLATES += [r"\g<-1>", "\\g<month>\\", "\\q\\", "\\g<year\\", "\\477\\", "\\q\\\\"]
REPLACEMENTS = st.lists(st.sampled_from([*TEMPLATES, "a", "1", "<", ">", "\n"]), max_size=3).map("".join)
SAMPLE = compiled("(?P<year>a)(b)?")

_NOT_READ = re.compile(r"\(\?[>aims-]|[*+?}]\+|\\[1-9]").search
"""What is refused of a pattern that is known only when it runs."""


def late(seed: int) -> tuple[str, int, str] | None:
    """Return a pattern of that seed, flags and a subject, when it can be read while it runs."""
    maker = _Maker(seed)
    text, flags = maker.choices(2), int(maker.random.choice(FLAGS))
    if _NOT_READ(text) or flags not in (0, re.I, re.M, re.S, re.A) or made(seed) is None:
        return None
    return text, flags, "".join(maker.random.choices(LETTERS, k=6))


LATE = st.integers(0, 2**32).map(late).filter(bool)
READ = f"(pattern, flags, text) => ({EVERYTHING})(pyReCompile(pattern, flags), text)"
READ_ROWS: dict[str, dict[str, tuple[str, int, str]]] = {
    "pyReCompile": {
        "mail": (r"^[\w.+-]+@([\w-]+\.)+[a-z]{2,}$", 2, "Ann.O+x@Shop.Example.com"),
        "no text": (5, 0, "a"),  # type: ignore[dict-item]  # what is no pattern
        "braces": ("a{2}b{,2}c{x}{", 0, "aabbc{x}{"),
    },
    "PyPatternReader": {
        **{name: (text, 0, "ab") for name, text in (
            ("open group", "(a"), ("closed group", "a)"), ("open set", "[a"), ("range", "[b-a]"), ("end", "a\\"),
            ("nothing", "*a"), ("twice", "a**"), ("order", "a{3,2}"), ("letter", r"\y"), ("short", r"\x1"), ("lines", "a\n("),
            ("name", "(?P<1>a)"), ("no name", "(?P<>a)"), ("comment", "a(?#b)+"), ("behind", "(?<=a*)b"), ("place", "^*"),
        )},
        "flags": ("(?im)^A$", 0, "x\na"),
        "all": ("(?s)a.b", 0, "a\nb"),
    },
    "pyPatternItem": {"any": (".", 0, "\n😀"), "lines": ("^.$", 8, "a\nb")},
    "pyPatternSequence": {"several": ("a(b)c", 0, "abc"), "none": ("", 0, "a")},
    "pyPatternBranches": {"two": ("ab|c", 0, "abc"), "in a group": ("(a|b|)c", 0, "bc")},
    "pyPatternGroup": {"named": ("(?P<n>a)", 0, "ba"), "ahead": ("a(?=b)", 0, "ab"), "behind": ("(?<!a)b", 0, "bab")},
    "pyPatternRepeat": {"lazy": ("a+?", 0, "aa"), "empty": ("(a|)?b", 0, "ab"), "exact": ("(?:ab){2}", 0, "abab")},
    "pyPatternPlace": {"word": (r"\bb\b", 0, "b éb b"), "none": (r"\B", 0, ""), "ASCII": (r"\b", 256, "aé"), "all": (r"\Aa\Z", 0, "a\n")},
    "pyPatternClass": {
        "no words but one": (r"[^\W_]+", 0, "a_é"), "anything": (r"[\s\S]", 0, "\n"), "letters i": ("[h-j]", 2, "\u0130\u0131"),
        "brackets": (r"[]a[-]", 0, "]["), "ASCII": (r"[\d\W]", 256, "\u0663é"), "none of all": (r"[^\d\D]", 0, "a"),
    },
}  # fmt: skip


SPECS = [
    *(
        Spec(name, lambda pattern, flags, text: everything(re.compile(pattern, flags), text), rows, LATE, code=READ)
        for name, rows in READ_ROWS.items()
    ),
    Spec("PyPattern", everything, ROWS, st.tuples(PATTERNS, SUBJECTS), code=EVERYTHING),
    Spec(
        "PyPattern",
        lambda one, other: [one == other, one != 5, repr(one)],
        {
            "the same": (DATE, DATE),
            "other flags": (WORD, compiled(r"\w+", re.A)),
            "all flags": (compiled("a", re.I | re.M | re.S | re.X), WORD),
            "a long text": (compiled("a" * 300), WORD),
            "a quote": (compiled("it's"), WORD),
        },
        st.tuples(PATTERNS, PATTERNS),
        code="(one, other) => [pyEqual(one, other), !pyEqual(one, 5), one.pyRepr()]",
    ),
    Spec(
        "PyMatch",
        lambda pattern, text, *keys: [
            (match.group(*keys), match.groups("no"), match.groupdict(0), match.expand(r"\1"), repr(match))
            for match in pattern.finditer(text)
        ],
        {
            "by number": (DATE, "2024-05", 2),
            "by name": (DATE, "2024-05", "year"),
            "several": (DATE, "2024-05", 1, "month", 3),
            "by bool": (DATE, "2024-05", True),
            "no such number": (DATE, "2024-05", 4),
            "below zero": (DATE, "2024-05", -1),
            "no such name": (DATE, "2024-05", "day"),
            "an inherited name": (DATE, "2024-05", "constructor"),
            "by float": (DATE, "2024-05", 1.5),
            "by none": (DATE, "2024-05", None),
        },
        st.tuples(st.just(DATE), st.just("😀2024-05"), st.integers(-1, 4) | TEXTS),
        code="(p, t, ...keys) => Array.from(p.finditer(t), (m) => pyTuple(m.group(...keys), m.groups('no'), "
        "m.groupdict(0), m.expand('\\\\1'), m.pyRepr()))",
    ),
    Spec(
        "pyGroupPlace",
        lambda pattern, text, key: pattern.search(text)[key],
        {"number": (DATE, "2024-05", 1), "name": (DATE, "2024-05", "month"), "behind an atom": (POSSESSIVE, "ac", 1)},
        st.tuples(st.just(DATE), st.just("2024-05"), st.integers(-1, 4) | TEXTS),
        code="(p, text, key) => { const m = p.search(text); return m.found[pyGroupPlace(m, key)] ?? null; }",
    ),
    Spec(
        "pyMatched",
        lambda pattern, text, pos, end, how: seen(getattr(pattern, WAYS[how])(text, pos, end)),
        {
            "behind a place": (WORD, "😀ab cd", 2, 5, "any"),
            "at a place": (WORD, "😀ab cd", 2, 3, "from"),
            "up to a place": (WORD, "😀ab cd", 1, 3, "all"),
            "the start is where the text starts": (compiled("^b"), "ab", 1, 2, "from"),
            "the end is where the part ends": (compiled("a$"), "ab", 0, 1, "any"),
            "no part": (NOTHING, "ab", 2, 1, "any"),
            "a place by str": (WORD, "ab", "1", 2, "any"),
            "a place by float": (WORD, "ab", 0, 1.5, "any"),
        },
        st.tuples(PATTERNS, SUBJECTS, POSITIONS, POSITIONS, st.sampled_from(sorted(WAYS))),
        code=f"(...given) => {{ const m = pyMatched(...given); return {SEEN}; }}",
    ),
    Spec(
        "pyMatches",
        lambda pattern, text, pos, end: [seen(match) for match in pattern.finditer(text, pos, end)],
        {name: (pattern, text, 0, 99) for name, (pattern, text) in ROWS.items()}
        | {"part": (NOTHING, "😀😀😀", 1, 2), "V8's half pairs": (compiled(r"\B"), "i😀-", 0, 9)},
        st.tuples(PATTERNS, SUBJECTS, POSITIONS, POSITIONS),
        code=f"(...given) => Array.from(pyMatches(...given), (m) => {SEEN})",
    ),
    Spec(
        "pyReFind",
        lambda pattern, text, how: bool(getattr(pattern, WAYS[how])(text)),
        {"anywhere": (WORD, "😀a", "any"), "there": (WORD, "😀a", "from"), "all": (WORD, "ab", "all")},
        st.tuples(PATTERNS, SUBJECTS, st.sampled_from(sorted(WAYS))),
        code="(pattern, text, how) => pyReFind(pattern, text, 0, how) !== null",
    ),
    Spec(
        "pyReText",
        lambda pattern, text, pos, end: [(m.pos, m.endpos) for m in [pattern.search(text, pos, end)] if m],
        {"all": (NOTHING, "a😀", 0, 2), "part": (NOTHING, "a😀b", 1, 2), "none": (NOTHING, None, 0, 1)},
        st.tuples(st.just(NOTHING), TEXTS, POSITIONS, POSITIONS),
        code="(...given) => pyReText(...given)[0] === null ? [] : [pyTuple(...pyReText(...given)[2])]",
    ),
    Spec(
        "pyReSplit",
        lambda pattern, text, most: pattern.split(text, most),
        {name: (pattern, text, 0) for name, (pattern, text) in ROWS.items()}
        | {"at most once": (DATE, "a2024-05b2024-06c", 1), "never": (WORD, "a b", -1), "by str": (WORD, "a b", "1")},
        st.tuples(PATTERNS, SUBJECTS, st.integers(-1, 3)),
    ),
    Spec(
        "pyReSub",
        lambda pattern, repl, text, count: list(pattern.subn(repl, text, count)),
        {name: (pattern, "<>", text, 0) for name, (pattern, text) in ROWS.items()}
        | {
            "once": (WORD, "-", "a b c", 1),
            "never": (WORD, "-", "a b c", -1),
            "dollars": (WORD, "$&$1$$", "a b", 0),
            "none for a replacement": (WORD, None, "a", 0),
            "int for a replacement": (WORD, 5, "", 0),
            "a count by float": (WORD, "-", "a", 1.5),
            "a function": (WORD, Made(lambda m: m[0] * 2, "(m) => m.group().repeat(2)"), "a b", 0),
            "a function of none": (WORD, Made(lambda _: None, "(_) => null"), "a b", 0),
            "a function of an int": (WORD, Made(lambda _: 1, "(_) => 1"), "-a", 0),
        },
        st.tuples(PATTERNS, st.sampled_from(["", "-", r"[\g<0>]"]), SUBJECTS, st.integers(0, 3)),
    ),
    Spec(
        "pyReTemplate",
        lambda pattern, template, text: pattern.search(text).expand(template),
        {ascii(template): (SAMPLE, template, "xab") for template in TEMPLATES}
        | {"without a text": (SAMPLE, r"<\2>", "a"), "none": (SAMPLE, None, "a")},
        st.tuples(st.just(SAMPLE), REPLACEMENTS, st.sampled_from(["ab", "a"])),
        code="(pattern, template, text) => pattern.search(text).expand(template)",
    ),
    Spec(
        "pyTemplateGroup",
        lambda pattern, name: pattern.search("ab").expand(f"\\g<{name}>"),
        {"number": (SAMPLE, "2"), "name": (SAMPLE, "year"), "nobody": (SAMPLE, "nobody")},
        st.tuples(st.just(SAMPLE), st.sampled_from(["0", "1", "year", "3", "x-y", "007", "", "é"])),
        code="(pattern, name) => pattern.search('ab').group(pyTemplateGroup(pattern, name, '>', "
        "(what, units) => pyReFail(what, 'abcd', units)))",
    ),
    Spec(
        "pyReFail",
        lambda text, place: re.compile("a").sub(text[:place] + "\\q" + text[place:], "a"),
        {"first": ("", 0), "behind pairs": ("😀😀", 2), "in a second line": ("a\nb", 3)},
        st.tuples(st.text(st.sampled_from("a\n😀"), max_size=4), st.integers(0, 4)),
        code=r"(text, place) => { const p = Array.from(text); p.splice(place, 0, '\\q'); const all = p.join(''); "
        r"pyReFail('bad escape \\q', all, all.indexOf('\\q')); }",
    ),
    Spec(
        "pyReEscape",
        re.escape,
        {"all of ASCII": ("".join(map(chr, range(128))),), "others": ("é😀\x85\u2028",), "none": (None,), "int": (5,)},
        st.tuples(TEXTS),
    ),
    Spec(
        "pyLiteral",
        lambda text, subject, flags: [m.span() for m in re.finditer(re.escape(text), subject, re.I if flags else 0)],
        {
            "all of ASCII": ("".join(map(chr, range(128))), "-".join(["".join(map(chr, range(128)))] * 2), ""),
            "any case": ("Istanbul", "\u0130STANBUL \u0131stanbul Istanbul", "i"),
            "a letter of four": ("\u0130", "iI\u0131\u0130", "i"),
            "none": (None, "", ""),
        },
        st.tuples(SUBJECTS.filter(bool), SUBJECTS, st.sampled_from(["", "i"])),
        code="(text, subject, flags) => Array.from(subject.matchAll(new RegExp(pyLiteral(text, flags), `gu${flags}`)), "
        "(m) => pyTuple(pyLen(subject.slice(0, m.index)), pyLen(subject.slice(0, m.index + m[0].length))))",
    ),
    Spec(
        "pyClassLiteral",
        lambda text, subject, flags: re.findall(f"[{re.escape(text)}\\n]", subject, re.I if flags else 0),
        {
            "all of ASCII": ("".join(map(chr, range(128))), "aé]^-\\", ""),
            "any case": ("i", "iI\u0131\u0130a", "i"),
            "none": (None, "", ""),
        },
        st.tuples(SUBJECTS.filter(bool), SUBJECTS, st.sampled_from(["", "i"])),
        code=r"(text, subject, flags) => Array.from(subject.match("
        r"new RegExp(`[${pyClassLiteral(text, flags)}\\n]`, `gu${flags}`)) ?? [])",
    ),
]
