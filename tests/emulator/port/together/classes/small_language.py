import re
from enum import Enum
from functools import partial
from typing import NamedTuple, Optional


class Tok(NamedTuple):
    kind: str
    text: str
    at: int

    @property
    def end(self):
        return self.at + len(self.text)

    def __str__(self):
        return f"{self.kind}:{self.text}"


SPEC = {
    "num": r"\d+(?:\.\d+)?",
    "str": r'"(?:[^"\\]|\\.)*"',
    "name": r"[A-Za-z_]\w*",
    "op": r"<=|>=|!=|[=<>()~]",
    "ws": r"\s+",
}
LEX = re.compile("|".join(f"(?P<{k}>{p})" for k, p in SPEC.items()))


def lex(text):
    at = 0
    for m in LEX.finditer(text):
        if m.start() != at:
            raise ValueError(f"odd {text[at : m.start()]!r} at {at}")
        at = m.end()
        if m.lastgroup != "ws":
            yield Tok(m.lastgroup, m.group(), m.start())
    if at != len(text):
        raise ValueError(f"odd {text[at:]!r} at {at}")


class Cmp(Enum):
    EQ = "=", lambda a, b: a == b
    NE = "!=", lambda a, b: a != b
    LT = "<", lambda a, b: a < b
    GE = ">=", lambda a, b: a >= b
    LIKE = "~", lambda a, b: re.search(b, str(a), re.I) is not None

    def __init__(self, sign, test):
        self.sign = sign
        self.test = test

    @classmethod
    def by(cls, sign):
        for each in cls:
            if each.sign == sign:
                return each
        raise KeyError(sign)


class Cond:
    def __and__(self, other):
        return All(self, other)

    def __or__(self, other):
        return Some(self, other)

    def __invert__(self):
        return Not(self)


class Test(Cond):
    def __init__(self, path, cmp, value):
        self.path, self.cmp, self.value = path, cmp, value

    def __call__(self, x):
        for part in self.path.split("__"):
            x = x.get(part) if isinstance(x, dict) else getattr(x, part, None)
        try:
            return bool(self.cmp.test(x, self.value))
        except TypeError:
            return False

    def __repr__(self):
        return f"{self.path}{self.cmp.sign}{self.value!r}"


class All(Cond):
    word, fold = " and ", all

    def __init__(self, *conds):
        self.conds = conds

    def __call__(self, x):
        return type(self).fold(c(x) for c in self.conds)

    def __repr__(self):
        return "(" + self.word.join(map(repr, self.conds)) + ")"


class Some(All):
    word, fold = " or ", any


class Not(Cond):
    def __init__(self, cond):
        self.cond = cond

    def __call__(self, x):
        return not self.cond(x)

    def __repr__(self):
        return f"not {self.cond!r}"


class Parser:
    WORDS = {"and", "or", "not"}

    def __init__(self, text):
        self.toks = [*lex(text)]

    def peek(self, *texts):
        return bool(self.toks) and self.toks[0].text in texts

    def next(self, kind: Optional[str] = None):
        if not self.toks:
            raise ValueError("too short")
        tok = self.toks.pop(0)
        if kind and tok.kind != kind:
            raise ValueError(f"{kind} expected, got {tok}")
        return tok

    def any(self):
        found = self.all()
        while self.peek("or"):
            self.next()
            found = found | self.all()
        return found

    def all(self):
        found = self.one()
        while self.peek("and"):
            self.next()
            found &= self.one()
        return found

    def one(self):
        match self.next():
            case Tok(text="not"):
                return ~self.one()
            case Tok("op", "("):
                found = self.any()
                self.next("op")
                return found
            case Tok("name", name) if name not in self.WORDS:
                sign = Cmp.by(self.next("op").text)
                return Test(name, sign, self.value())
            case tok:
                raise ValueError(f"unexpected {tok} at {tok.at}-{tok.end}")

    def value(self):
        kind, text, _ = self.next()
        return {
            "num": lambda: float(text) if "." in text else int(text),
            "str": lambda: text[1:-1].replace('\\"', '"'),
            "name": partial({"true": True, "null": None}.get, text, text),
        }[kind]()


def program(v):
    x = {"a": v, "b": {"c": 5, "d": "Hello"}}
    out = [list(map(str, lex('a >= 1.5 and b="x\\"y"')))]
    for text in (
        "a = null",
        'b__c >= 5 and b__d ~ "^hel"',
        "not a = 3 or (b__c < 2 and a != 1)",
        "a < 5",
        "a ? 1",
        "and",
        "a =",
        "(a = 1",
        "b__d = Hello",
        'a >= "a"',
    ):
        try:
            cond = Parser(text).any()
            out.append([repr(cond), cond(x)])
        except (ValueError, KeyError) as e:
            out.append(repr(e))
    return out + [
        [c.name for c in Cmp],
        Cmp.LT.value[0],
        Tok("a", "bc", 3).end,
        Tok._make(["k", "t", 0])._replace(at=2),
    ]
