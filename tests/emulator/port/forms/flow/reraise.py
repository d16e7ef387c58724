def program(v):
    try:
        try:
            return v[0]
        except TypeError:
            raise
    except LookupError as e:
        raise RuntimeError("inner") from e
