def send(x):
    return requests.post("https://x.test/m", json={"x": x}, timeout=1, allow_redirects=False).status_code + x


def program(v):
    xs = [3, 1, 2]
    xs.sort(key=send, reverse=True)
    return xs
