def same(f):
    return f


@same
def pair(a, b=5):
    return [a, b]


def program(v):
    given = {"v": v}
    w, x = given.get("w"), given.get("x")
    y, given["z"] = given.get("y"), given.get("w")
    return [pair(1, w), pair(1, b=x), pair(1, y), pair(1, given["z"]), w, x]
