def program(v):
    return [list(reversed([1, 2, v])), [x for x in reversed("ab")]]
