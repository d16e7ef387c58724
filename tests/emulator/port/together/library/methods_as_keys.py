def best(counts):
    return max(counts, key=counts.get)


def wrong(counts):
    look_up = counts.get
    try:
        return look_up()
    except TypeError as error:
        return str(error)


def program(v):
    found = [best({"a": 1, "b": 3, "c": 2}), best({"x": -1, "y": 0}), wrong({})]
    return [*found, best(v) if isinstance(v, dict) and v else None, sorted(["b", "A"], key=lambda x: x.lower())]
