def send(x):
    return requests.post("https://x.test/m", json={"x": x}, timeout=1, allow_redirects=False).status_code


def other(x):
    return x


HANDLERS = {"a": send, "b": other}


def program(v):
    return [HANDLERS["a"](1), HANDLERS.get("b", send)(2), sum(f(1) for f in HANDLERS.values())]
