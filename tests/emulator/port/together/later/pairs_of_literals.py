def program(v):
    named = ((k, x) for k, x in [("a", 1), ("b", v)] if x)
    return [
        next(named),
        list(named),
        [[k, x] for k, (x, *_) in [("a", [1, 2]), ("b", "xy")] if x],
        {k for k, x in (("a", 1), ("b", v)) if x} == {"a"},
        dict((k, x) for k, x in [("a", v)]),
        {(k, x) for k, (x, _) in [("a", "xy")]} == {("a", "x")},
    ]
