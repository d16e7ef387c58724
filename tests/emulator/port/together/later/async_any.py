def send(x):
    return requests.post("https://x.test/m", json={"x": x}, timeout=1, allow_redirects=False).status_code == 200


def program(v):
    return [
        any(send(x) for x in [1, 2]),
        all(send(x) for x in [1, 2]),
        next((x for x in [1, 2] if send(x)), None),
        any(map(send, [5, 6])),
        sum(1 for x in [1, 2] if send(x)),
        [x for x in [1] if send(x)],
        {x: send(x) for x in "ab"},
    ]
