def program(v):
    try:
        raise ValueError("a", v)
    except ValueError as e:
        return [list(e.args), str(ValueError()), str(ValueError("x"))]
