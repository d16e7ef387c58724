def program(v):
    return [
        list(range(0, 10, 3)),
        list(range(5, 0, -2)),
        [i for i in range(3)],
        len(range(7)),
        3 in range(0, 9, 3),
        range(3)[1],
    ]
