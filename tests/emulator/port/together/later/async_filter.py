def send(x):
    return requests.post("https://x.test/m", json={"x": x}, timeout=1, allow_redirects=False).ok


def program(v):
    return list(filter(send, [1, 2, 3]))
