from operator import methodcaller, attrgetter, itemgetter
import operator, json, math, string


class A:
    def __init__(self, n):
        self.n = n

    def add(self, k, *, by=1):
        return self.n + k * by

    def get(self, k="d"):
        return f"own {k}"


def tried(f):
    try:
        return f()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def program(v):
    names = ["upper", "title"]
    verb = "get" if v is None else "add"
    args = (1,)
    return [
        [methodcaller(n)("ab c") for n in names],
        tried(lambda: methodcaller(verb, 2)(A(1))),
        tried(lambda: methodcaller("add", 2, by=3)(A(1))),
        tried(lambda: methodcaller(verb, *args)(A(1))),
        tried(lambda: methodcaller(verb, **{"k": 3})(A(1))),
        list(map(methodcaller("split", ","), ["a,b", "c"])),
        tried(lambda: methodcaller("dumps", {"a": v})(json)),
        tried(lambda: methodcaller("get", "a")({"a": v})),
        tried(lambda: methodcaller(verb, "a")({"a": v})),
        tried(lambda: operator.methodcaller("split")(1)),
        tried(lambda: methodcaller("strip")(v)),
        sorted(["b", "A"], key=methodcaller("lower")),
    ]
