class Text(str):
    def strip(self):
        return "mine"


class D(dict):
    def get(self, k, d=None):
        return "own get"


class L(list):
    def append(self, x):
        super().append([x])


def tried(f):
    try:
        return f()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def program(v):
    out = []
    for x in (Text(" t "), "s ", v):
        m = tried(lambda: x.upper)
        out.append(tried(lambda: m()))
        s = tried(lambda: x.strip)
        out.append(tried(lambda: s()))
        out.append(tried(lambda: x.strip()))
    for x in (D(a=1), {"a": 1}):
        g = x.get
        i = x.items
        out += [g("a"), list(i())]
    for x in (L(), []):
        a = x.append
        e = x.extend
        a(1)
        e([2])
        out.append(list(x))
    return out


from enum import Enum, StrEnum, IntEnum


class Color(str, Enum):
    RED = "Red"

    def title(self):
        return "own title"


class Word(StrEnum):
    A = "a b"


class Num(int):
    def bit_length(self):
        return 99


class Size(IntEnum):
    S = 5


inner = program


def program(v):
    out = inner(v)
    for x in (Color.RED, Word.A, "x y"):
        u, t, s = x.upper, x.title, x.split
        out += [u(), t(), s(" ")]
    for x in (Num(5), Size.S, 7, True):
        b, c = x.bit_length, x.bit_count
        out += [b(), c()]
    out.append(list(map(Word.A.replace, ["a"], ["c"])))
    return out
