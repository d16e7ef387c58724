from itertools import filterfalse


def good(x):
    return requests.post("https://x.test/m", json={"x": x}, timeout=1).status_code == 200 and x > 1


def program(v):
    bad = list(filterfalse(good, [1, 2]))
    for x in filter(good, [1, 2, 3]):
        return [bad, x]
