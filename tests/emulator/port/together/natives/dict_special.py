class R(dict):
    def __bool__(self):
        return self.get("ok", False)

    def __call__(self, k):
        return self[k]

    def __add__(self, other):
        return R({**self, **other})

    def __hash__(self):
        return hash(tuple(sorted(self.items())))

    def __enter__(self):
        return self

    def __exit__(self, *a):
        self["closed"] = True


def program(v):
    r = R(ok=False, x=1)
    with r as q:
        q["in"] = 1
    return ["yes" if r else "no", r("x"), r + {"y": 2}, {r: 1}[R(r)], r, bool(R(ok=1 == 1)), (r or "none")]
