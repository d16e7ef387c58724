def good(x):
    return requests.post("https://x.test/m", json={"x": x}, timeout=1).status_code == 200 and x == 2


def program(v):
    first = next((x for x in [1, 2, 3] if good(x)), None)
    second = next(filter(good, [5, 6]), "none")
    return [first, second, any(good(x) for x in [1, 2, 3]), all(map(good, [2, 1, 2])), any(map(good, [2, 9]))]
