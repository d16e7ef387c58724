def program(v):
    a = [1, 2, 3, 4]
    a[1:3] = [v]
    del a[:1]
    a[5:] = v
    return a
