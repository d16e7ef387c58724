def program(v):
    assert v, f"got {v!r}"
    assert isinstance(v, str)
    return v
