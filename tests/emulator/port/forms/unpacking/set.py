def program(v):
    s = {1, 2}
    s.add(3)
    return [
        sorted(s | {4}),
        sorted(s & {1, 9}),
        sorted(s - {1}),
        sorted(s ^ {1, 7}),
        len(s),
        v in s if not isinstance(v, (list, dict)) else 0,
        {1} < s,
        s == {3, 2, 1},
    ]
