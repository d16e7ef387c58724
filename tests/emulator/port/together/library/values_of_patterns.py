import re
from functools import partial

CHECKS = {"email": re.compile(r"[^@]+@[^@]+").fullmatch, "num": re.compile(r"\d+").match}
WORD = re.compile(r"\w+")


def apply(f, *a, **k):
    return f(*a, **k)


def program(v):
    clean = partial(re.sub, r"\W+", "-")
    digits = partial(re.compile(r"\d+").sub, "#")
    loud = partial(re.findall, r"[a-z]", flags=re.I)
    find = WORD.findall
    out = [
        clean("a b  c"),
        digits("a1b22"),
        list(map(clean, ["x y", "z"])),
        loud("aB1"),
        find("a b"),
        clean(string="a b", count=1),
    ]
    out += [
        apply(re.sub, "a", "b", "aab"),
        apply(re.findall, "a", "abA", re.I),
        bool(apply(re.match, "a", "b")),
        apply(re.split, ",", "a,b,c", 1),
        apply(re.sub, "a", "b", "aab", count=1),
    ]
    out += [
        bool(CHECKS["email"]("a@b")),
        bool(CHECKS["num"]("x")),
        [m.group() for m in map(re.compile(r"\d").search, ["a1", "2"])],
        list(filter(re.compile("^a").match, ["ab", "b"])),
    ]
    out += [[p.pattern for p in map(re.compile, ["a", "b"])], list(map(re.escape, ["a.b"]))]
    out += [apply(WORD.sub, "x", "a b", count=1), list(map(partial(re.split, ";"), ["a;b"]))]
    return out
