def program(v):
    return [[k, x] for k, x in v.items()]
