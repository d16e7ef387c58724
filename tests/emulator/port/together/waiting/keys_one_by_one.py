def ids(v):
    for n in range(3):
        requests.get(f"https://x.test/{n}", timeout=1)
        yield [n, v] if n == 1 and v else n


def program(v):
    out = [1 in ids(v), 9 not in ids(v), 1 in ids(v) and v in (n for n in ids(0))]
    for f in (
        lambda: {n: -1 for n in ids(v)},
        lambda: {n for n in ids(v)},
        lambda: {n: v for n in map(int, "12") if n in ids(v)},
    ):
        try:
            out.append(len(f()))
        except TypeError as e:
            out.append(str(e))
    return out
