def program(v):
    if v:
        x = 1
    return x
