def send(x):
    return requests.post("https://x.test/m", json={"x": x}, timeout=1).status_code


def apply(f, xs):
    return [f(x) for x in xs]


def mapped(f, xs):
    return list(map(f, xs))


def best(xs, key=None):
    return sorted(xs, key=key)


def program(v):
    return [
        apply(send, [1]),
        mapped(send, [2]),
        best([2, 1], key=send),
        mapped(str, [1, 2]),
        best([3, 1]),
        apply(lambda x: x + 1, [1]),
    ]
