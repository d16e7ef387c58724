def program(v):
    seen = []

    def items():
        for x in [1, 2, 3]:
            seen.append(x)
            yield x

    found = next((x for x in items() if x > 1), None)
    return [found, seen, any(x == 1 for x in items()), seen]
