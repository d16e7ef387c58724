MISSING = type("Missing", (), {"__repr__": lambda self: "MISSING", "__bool__": lambda self: False})()


def text(self):
    return f"<{self.name}>"


class Base:
    def __init__(self, name):
        self.name = name


Row = type(
    "Row",
    (Base,),
    {
        "kind": "row",
        "__str__": text,
        "__len__": lambda self: len(self.name),
        "__getitem__": lambda self, key: self.name[key],
        "__iter__": lambda self: iter(self.name),
        "__contains__": lambda self, x: x in self.name,
        "__eq__": lambda self, other: isinstance(other, Base) and self.name == other.name,
        "__lt__": lambda self, other: self.name < other.name,
        "__add__": lambda self, other: type(self)(self.name + str(other)),
        "__call__": lambda self, *more, **named: [self.name, *more, named],
    },
)
Failed = type("Failed", (ValueError,), {"__str__": lambda self: f"failed: {self.args[0]}"})
Held = type("Held", (), {"__enter__": lambda self: "in", "__exit__": lambda self, *error: True})


def program(v):
    row, other = Row("ab"), Row("b")
    out = [repr(MISSING), bool(MISSING), 1 if MISSING else 2, MISSING or v, not MISSING, [MISSING is MISSING]]
    out += [str(row), f"{row}", len(row), row[0], list(row), "a" in row, row == Row("ab"), row != other, row.kind]
    out += [max([row, other]).name, (row + 1).name, row(1, v, x=2), [each.name for each in sorted([other, row])]]
    for bad in (lambda: {row: 1}, lambda: row - 1, lambda: row["x"]):
        try:
            bad()
        except TypeError as error:
            out.append(str(error))
    try:
        raise Failed(v)
    except ValueError as error:
        out += [str(error), type(error).__name__]
    with Held() as held:
        out.append(held)
        raise KeyError("x")
    return out
