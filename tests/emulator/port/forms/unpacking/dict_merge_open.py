def program(v):
    return {"a": 1, **v}
