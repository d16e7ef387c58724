from collections import UserDict


class Headers(UserDict):
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)

    def __getitem__(self, k):
        return super().__getitem__(k.lower())

    def __contains__(self, k):
        return super().__contains__(k.lower())


def program(v):
    h = Headers({"A": 1}, B=2)
    h["C"] = 3
    h.update({"D": 4})
    return [
        h["a"],
        h["A"],
        "c" in h,
        "C" in h,
        len(h),
        dict(h),
        h.data,
        list(h),
        h.get("D"),
        h.get("zz", 5),
        repr(h),
        h == {"a": 1, "b": 2, "c": 3, "d": 4},
        isinstance(h, dict),
        h.pop("a"),
        sorted(h.items()),
        {**h},
        h.setdefault("Q", 7),
        bool(Headers()),
    ]
