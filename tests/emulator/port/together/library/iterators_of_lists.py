def first(items, default=None):
    return next(items, default)


def program(v):
    users = [{"id": 1, "n": "A"}, {"id": 2, "n": "B"}]
    rest = (u["n"] for u in users if u["id"] > 0)
    out = [
        next((u for u in users if u["id"] == 3), None),
        next(u["n"] for u in users if u["id"] == 2),
        next(rest),
        list(rest),
        list(rest),
    ]
    out += [
        first(u for u in users if u["id"] == 2),
        sum(u["id"] for u in users),
        max((u["id"] for u in users), default=0),
        dict((u["id"], u["n"]) for u in users if u["id"] > 1),
    ]
    out += [
        sorted(u["n"] for u in users),
        ",".join(u["n"] for u in users),
        {"x": next((u["n"] for u in users), "")},
        any(u["id"] == 2 for u in users),
        tuple(u["id"] for u in users if u["id"] < 2),
    ]
    pairs = zip((u["id"] for u in users if u["id"]), "ab")
    return [*out, list(pairs), next(iter(u["n"] for u in users if u["id"] == 1))]
