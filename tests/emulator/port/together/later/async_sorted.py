def send(x):
    return requests.post("https://x.test/m", json={"x": x}, timeout=1, allow_redirects=False).status_code + x


def program(v):
    return [sorted([3, 1, 2], key=send), min([3, 1], key=send), max([3, 1], key=lambda x: send(x))]
