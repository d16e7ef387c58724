from functools import reduce, partial


def send(a, x):
    return a + requests.post("https://x.test/m", json={"x": x}, timeout=1).status_code


def program(v):
    xs = [3, 1]
    xs.sort(key=partial(send, 5), reverse=True)
    return [
        reduce(send, [1, 2], 0),
        min([], key=partial(send, 1), default=None),
        min(3, 1, key=lambda x: send(0, x)),
        xs,
    ]
