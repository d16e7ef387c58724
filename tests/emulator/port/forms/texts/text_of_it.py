def program(v):
    return str(v) + "!" if v is not None else repr(v)
