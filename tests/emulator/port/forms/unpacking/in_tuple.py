def program(v):
    return [v in (1, "a", None), v not in ("a",), v in {1, "a"}]
