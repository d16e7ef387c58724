class Id(str):
    def short(self):
        return self[:3]

    def upper(self):
        return "UP:" + super().upper()

    def __repr__(self):
        return f"Id({super().__repr__()})"


def kind(x):
    match x:
        case "a":
            return "lit"
        case str():
            return "str"
        case _:
            return "no"


def program(v):
    u = Id("ann lee")
    d = {"x": 1}
    d[u] = 2
    d.update({Id("x"): 5})
    xs = [Id("b"), "a", Id("c")]
    return [
        u.upper(),
        repr(u),
        [u],
        f"{u!r}",
        f"{u:>10}|",
        "{:<8}|{}".format(Id("q"), u),
        "%-5s|%r" % (Id("a"), u),
        u.title(),
        u.split(),
        u.replace("n", "m"),
        u.find("l"),
        u.count("n"),
        u.isalpha(),
        u.encode().decode(),
        u.partition(" "),
        u.strip("a"),
        u.zfill(10),
        sorted(xs),
        max(xs),
        "".join(xs),
        d,
        u in d,
        d.get(u),
        d[u],
        "x" in d,
        u * 2,
        2 * Id("z"),
        u != "ann lee",
        u > "a",
        "zz" > u,
        u < Id("b"),
        kind(Id("a")),
        kind(u),
        bool(u),
        not Id(""),
        u or "none",
        Id("") or "none",
        [c for c in Id("abc")],
        list(u)[0],
        u[-1],
        u[::-1],
        len(u),
        u.startswith(("a", "b")),
        isinstance(u, (int, str)),
        str(u).upper(),
        type(u) is Id,
        type(u) is str,
        type(u.lower()) is str,
        type(u + "a").__name__,
        "lee" in u,
        Id("lee") in u,
        Id("lee") in "ann lee",
        {u, "ann lee"} == {"ann lee"},
        dict([(u, 1)]),
        tuple(Id("ab")),
        u.join(["1", "2"]),
        set(Id("a")) == {"a"},
        u.capitalize(),
        Id(5),
        Id(None),
        Id(),
        "a" + u + "b",
        xs.index("b"),
        xs.count("c"),
        "b" in xs,
        ["b"] == [Id("b")],
        (Id("b"), 1) == ("b", 1),
        {"k": Id("v")} == {"k": "v"},
        u.casefold(),
        u.isdigit(),
        Id("12").isdigit(),
        u.splitlines(),
        u.rjust(9, "."),
        u.endswith("e"),
        u.lstrip(),
        u.removeprefix("ann "),
        u.swapcase(),
        u.index("n"),
        Id("{}-{a}").format(1, a=2),
        Id("%s!") % "x",
        u.translate({97: "A"}),
        Id("a\tb").expandtabs(2),
        ord(Id("a")),
        print(u),
        print(repr(u), u),
    ]
