def program(v):
    pairs = [(x, y) for x in range(3) for y in "ab" if x if y == "a"]
    return [
        [list(p) for p in pairs],
        {k: x for k, x in [("a", 1), ("b", v)] if x},
        sorted({len(x) for x in ["a", "bb", "cc"]}),
        [[i * j for j in range(2)] for i in range(2)],
        {x: [x] for x in range(2)}[1],
        sum(len(x) for x in ["a", "b"]),
    ]
