def send(x):
    return requests.post("https://x.test/m", json={"x": x}, timeout=1, allow_redirects=False).status_code


def program(v):
    return list(map(send, [1, 2, 3]))
