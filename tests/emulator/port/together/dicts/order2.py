from collections import OrderedDict, defaultdict, Counter
from dataclasses import dataclass, asdict, field
import itertools


@dataclass
class D:
    m: dict = field(default_factory=dict)


def program(v):
    d = defaultdict(list)
    for k in ("10", "2", "x", "1"):
        d[k].append(k)
    c = Counter(["9", "1", "9", "5"])
    o = OrderedDict()
    o["5"] = 1
    o["1"] = 2
    o.move_to_end("5")
    x = D()
    x.m["4"] = 1
    x.m["2"] = 1
    groups = {k: list(g) for k, g in itertools.groupby(["b", "2", "1"], key=lambda s: s)}

    def kw(**a):
        return list(a)

    first, *rest = groups
    nested = {"a": {"3": 1, "1": 2}}
    nested["a"]["2"] = 0
    merged = {}
    for part in ({"3": 1}, {"1": 2}, {"2": 3}):
        merged = {**merged, **part}
    inv = {str(val): key for key, val in {"a": 3, "b": 1}.items()}
    fil = {k: w for k, w in merged.items() if w > 1}
    requests.post("https://x.test/f", data=merged, params=groups, timeout=2)
    return [
        list(d),
        dict(d),
        list(c),
        c.most_common(2),
        list(o),
        list(asdict(x)["m"]),
        list(groups),
        first,
        rest,
        list(nested["a"]),
        list(merged),
        list(inv),
        list(fil),
        {"only": merged},
        list({**inv, **fil}),
        list(vars(x)["m"]),
    ]
