def program(v):
    for each in v:
        last = each
    return [last]
