def program(v):
    if v:
        if isinstance(v, str):
            x = 1
        else:
            x = 2
    else:
        x = 3
    return x
