class Field:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return Condition(self.name, "=", other)

    def __ne__(self, other):
        return Condition(self.name, "!=", other)

    def __lt__(self, other):
        return self.name < other.name

    __hash__ = None


class Condition:
    def __init__(self, name, sign, value):
        self.parts = [name, sign, value]

    def __bool__(self):
        return self.parts[2] is not None

    def __and__(self, other):
        return Condition(self.parts, "and", other.parts)


class Base:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return NotImplemented if not isinstance(other, Base) else ["base", self.n == other.n]


class Below(Base):
    def __eq__(self, other):
        return ["below", self.n == other.n]


def told(value):
    return value.parts if isinstance(value, Condition) else value


def program(v):
    email, plan = Field("email"), Field("plan")
    found = (email == "a@b.c") & (plan != v)
    out = [told(found), told(email == None), told(v == email), told(3 != plan)]
    out.append("yes" if email == 1 else "no")
    out.append("yes" if email == None else "no")
    out.append([each.name for each in (email, plan) if each == "x"])
    out += [1 == 1, v == "ab", v != None, not email == v, email in [1], [email] == [2], sorted([plan, email])[0].name]
    out += [
        Base(1) == Below(1),
        Below(1) == Base(2),
        Base(1) == Base(1),
        Base(1) == 5,
        5 == Base(1),
        Base(1) != Below(1),
    ]
    out += [told(email == 1 == 1), bool(email != None), (email == 2) and "both", (email == None) or "other"]
    return out
