def program(v):
    items = [v, 0, "a"]
    return [any(items), all(items), any(x == "a" for x in items), all(x for x in items if x), any([]), all([])]
