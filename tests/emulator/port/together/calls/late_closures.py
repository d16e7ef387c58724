def program(v):
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    gs = [lambda x=i: x for i in range(3)]
    hs = [lambda: j for j in range(3)]
    ks = []
    for name, val in {"a": 1, "b": 2}.items():

        def k():
            return [name, val]

        ks.append(k)
    n = 0

    def bump():
        nonlocal n
        n += 1
        return n

    i = 10
    return [[f() for f in fs], [g() for g in gs], [h() for h in hs], [k() for k in ks], bump(), bump(), n]
