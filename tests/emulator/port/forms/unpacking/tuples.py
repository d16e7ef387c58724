def program(v):
    t = (1, v)
    return [
        t[1],
        t + (2,),
        t * 2,
        1 in t,
        v in t,
        t < (2, 0),
        t == (1, v),
        (1, 2) == [1, 2],
        str((1,)),
        f"{t}",
        sorted([(2, "b"), (1, "a")]),
    ]
