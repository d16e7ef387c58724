def program(v):
    rows = [{"n": 3, "x": "b"}, {"n": 1, "x": "a"}, {"n": 3, "x": "a"}]
    rows.sort(key=lambda r: (-r["n"], r["x"]))
    return [
        rows,
        sorted([3, 1, 2], reverse=True),
        sorted(["b", "A", "c"], key=str.lower),
        min([3, 1], key=lambda x: -x),
        max("ab", "abc", key=len),
    ]
