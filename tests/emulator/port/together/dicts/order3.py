def program(v):
    if not isinstance(v, dict):
        return 0
    out = {}
    for key in reversed(list(v)):
        out[key] = v[key]
    out2 = {key: v[key] for key in reversed(list(v))}
    w = dict(v)
    w["0"] = 1
    return [
        list(out),
        list(out2),
        list(w),
        {**v, "1x": 2},
        list({**v, "7": 1, "5": 2}),
        [a for a, b in sorted(v.items(), reverse=True)],
        dict(sorted(v.items(), reverse=True)),
        list(dict(sorted(v.items(), reverse=True))),
    ]
