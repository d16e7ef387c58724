def send(x):
    return requests.post("https://x.test/m", json={"x": x}, timeout=1, allow_redirects=False).status_code


def program(v):
    for code in map(send, [1, 2, 3]):
        if code == 200:
            break
    return "ok"
