def program(v):
    return v and [v] and {"a": v}
