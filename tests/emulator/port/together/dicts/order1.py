import json


def program(v):
    d = {}
    for k in ("b", "10", "2", "a", "1"):
        d[k] = k
    e = {"b": 1, "10": 2, "2": 3}
    f = dict([("z", 1), ("3", 2), ("1", 3)])
    g = {k: 1 for k in ["9", "1", "x"]}
    h = {**d, "0": 1}
    d.pop("10")
    d["10"] = "again"
    i = d.copy()
    j = d | {"5": 5, "4": 4}
    k = dict(d, z=1)
    import copy

    l = copy.deepcopy(d)
    m = dict.fromkeys(["7", "3"])
    n = json.loads('{"b": 1, "2": 2, "1": 1}') if False else {}
    d.update({"8": 1, "6": 2})
    d.setdefault("3", 3)
    o = dict(zip(["5", "2"], [1, 2]))
    p = dict(sorted({"a": 1, "2": 5, "1": 3}.items(), key=lambda kv: kv[1]))
    q = {str(n): n for n in (3, 1, 2)}
    del q["1"]
    q["1"] = 9
    return (
        [list(x) for x in (d, e, f, g, h, i, j, k, l, m, o, p, q)]
        + [json.dumps(x) for x in (d, h, j, k, l, p)]
        + [
            str(d),
            list(d.items())[:2],
            list(reversed(d)),
            d.popitem()[0],
            max(d),
            [k for k in j],
            list(map(str, f)),
            ",".join(g),
            sorted(d),
            next(iter(f)),
            [*h],
            (*e,),
            list(enumerate(g)),
            list(j.values())[-2:],
        ]
    )
