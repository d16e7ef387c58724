NAMES = {"b": 1, "a": 2, "c": 3, 3: 4, 1: 5, 2: 6}


def program(v):
    items = v if isinstance(v, (list, dict, str)) else [v]
    found = {x for x in items}
    known = {"a", "b", "c", 3}
    shared = {NAMES[name] for name in known & found}
    return [
        sorted(shared),
        sorted(f"<{x}>" for x in found),
        sorted([(str(x), y) for x in found for y in {1, 2}]),
        len([x for x in found if x]),
        sum(1 for x in known - found),
        any(x == 3 for x in known),
        all(isinstance(x, str) for x in found),
        min(f"{x}!" for x in {"aa", "b"}),
        max(f"{x}" for x in {"aa", "b"}),
        len({f"{x}" for x in {"a", "b"} if x not in items}),
        sorted(set(x * 2 for x in {4, 5})),
        found == {x for x in found},
    ]
