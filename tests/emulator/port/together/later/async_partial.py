from functools import partial


def send(a, x):
    return a + requests.post("https://x.test/m", json={"x": x}, timeout=1, allow_redirects=False).status_code


def program(v):
    f = partial(send, 1)
    return [f(2), [g(1) for g in (f, partial(send, x=3))]]
