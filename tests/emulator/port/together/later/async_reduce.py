from functools import reduce


def send(a, x):
    return a + requests.post("https://x.test/m", json={"x": x}, timeout=1, allow_redirects=False).status_code


def program(v):
    return reduce(send, [1, 2, 3], 0)
