def program(v):
    n = 3
    while n:
        n -= 1
        if n == v:
            break
    else:
        return "end"
    return n
