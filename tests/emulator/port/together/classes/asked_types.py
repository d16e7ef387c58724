from collections.abc import Iterable, Mapping, Sequence, Sized

NUM = (int, float)


class Later:
    pass


def program(v):
    out = []
    if isinstance(v, NUM):
        out.append(["num", v + 1])
    if isinstance(v, Sequence):
        out.append(["seq", v[:1], len(v)])
    if isinstance(v, Mapping):
        out.append(["map", v.get("a"), list(v.items())])
    if not isinstance(v, Iterable):
        out.append("not iterable")
    if isinstance(v, (Mapping, list)):
        out.append(len(v))
    if isinstance(v, Sized) and not isinstance(v, str):
        out.append(len(v))
    if isinstance(v, (str, NUM)):
        out.append(f"{v}")
    if isinstance(v, (dict, type(None))):
        out.append([v, v or "no"])
    if isinstance(v, (float, Later)):
        out.append(f"{v:.1f}")
    return out
