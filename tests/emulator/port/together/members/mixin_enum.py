from enum import Enum


class Described:
    @property
    def text(self):
        return self.name.lower()

    @classmethod
    def parse(cls, x):
        return cls[x.upper()]


class S(Described, Enum):
    A = 1
    B = 2


class T(Described, str, Enum):
    A = "aa"


def program(v):
    return [S.A.text, S.parse("b").value, T.A.text, T.A == "aa", T("aa").name, len(S), isinstance(S.A, Described)]
