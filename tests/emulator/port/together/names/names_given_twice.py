def program(v):
    rows = [(1, 2, 3), (4, 5, 6)]
    out = [b for _, b, _ in rows]
    for _, x, _ in rows:
        out.append(x)
    out.append(sorted((b, _) for _, b, _ in rows))
    _, y, _ = rows[0]
    return [out, y, _, {a: b for a, (b, a) in [(1, (2, 3))]}, list(y for _, y, _ in iter(rows))]
