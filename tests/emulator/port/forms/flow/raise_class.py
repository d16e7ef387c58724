def program(v):
    if v:
        raise ValueError
    raise KeyError("k")
