def said(log, x):
    log.append(x)
    return x


def program(v):
    out, log = [], []
    for f in (
        lambda: {said(log, k): said(log, -n) for n, k in enumerate([1, v, "a"])},
        lambda: {said(log, k) for k in ["x", v, 2]},
        lambda: {said(log, k) for row in [[1, 2], [v, 3], [4]] for k in row if said(log, "t")},
        lambda: {(said(log, k), n): n for k in [1, v] for n in "ab"},
        lambda: {k["id"]: k for k in [{"id": 1}, {"id": v}, {}]},
        lambda: {k["id"] for k in [{"id": 1}, {"id": v}, {}]},
        lambda: {(y := said(log, k)): y for k in [1, v, 2]},
    ):
        try:
            got = f()
            out.append(len(got))
        except (TypeError, KeyError) as e:
            out.append(type(e).__name__)
        out.append(list(log))
        log.clear()
    return out
