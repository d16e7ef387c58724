def program(v):
    return {**{"a": 1, "b": 2}, "b": v, **{"c": v}}
