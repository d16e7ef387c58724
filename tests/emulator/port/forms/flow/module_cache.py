SEEN = {}


def program(v):
    SEEN[str(v)] = SEEN.get(str(v), 0) + 1
    return sorted(SEEN.items()) and 1
