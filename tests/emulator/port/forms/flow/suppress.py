from contextlib import suppress


def program(v):
    found = []
    with suppress(KeyError, TypeError):
        found.append(v["a"])
        found.append("there")
    return found
