def send(x, y):
    return requests.post("https://x.test/m", json={"x": x, "y": y}, timeout=1).status_code + y


def program(v):
    return [
        list(map(send, [1, 2, 3], [4, 5])),
        dict(zip([1, 2], map(lambda x: send(x, 1), [1, 2]))) if v == "never" else 0,
    ]
