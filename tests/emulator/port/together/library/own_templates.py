import string


class Percent(string.Template):
    delimiter = "%"


class Dotted(string.Template):
    idpattern = r"[a-z][a-z0-9_.]*"


class Own(Percent):
    delimiter = "@@"


def program(v):
    out = [
        Percent("%a $b %% %{c} 5%").safe_substitute(a=1, c=2),
        Dotted("$a.b ${c.d}").substitute({"a.b": v, "c.d": 2}),
        Own("@@a @a @@@@").substitute(a=3),
    ]
    try:
        Percent("5% of").substitute()
    except ValueError as e:
        out.append(str(e))
    return out
