from collections import UserDict
import copy, json


class Deep(UserDict):
    def __getitem__(self, key):
        here = self.data
        for part in key.split("."):
            here = here[part]
        return here

    def __missing__(self, key):
        return "?"


def program(v):
    d = Deep({"a": {"b": 1}})
    out = [
        d["a.b"],
        d.get("a.c", 0),
        d.get("a.b"),
        "a" in d,
        "a.b" in d,
        list(d),
        len(d),
        repr(d),
        str(d),
        list(d.items()),
        list(d.keys()),
        d == {"a": {"b": 1}},
        isinstance(d, dict),
    ]
    u = UserDict(a=1)
    c = u.copy()
    c["b"] = 2
    u |= {"z": 1}
    out += [
        u,
        c,
        u | {"q": 1},
        type(u | {}).__name__,
        u.popitem(),
        u.pop("no", 3),
        dict(u),
        {**u},
        u.keys(),
        bool(UserDict()),
        copy.copy(u) == u,
        u.items(),
    ]
    for f in (lambda: json.dumps(u), lambda: u["nope"], lambda: u.pop("nope"), lambda: UserDict(1), lambda: {u}):
        try:
            f()
            out.append("fine")
        except Exception as e:
            out.append([type(e).__name__, str(e)])
    u.update(x=1)
    u.update([("y", 2)], w=3)
    u.clear()
    return [*out, u] and [repr(x) for x in [*out, u]]
