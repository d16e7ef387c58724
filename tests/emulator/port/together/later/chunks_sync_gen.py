def chunks(xs, n):
    for i in range(0, len(xs), n):
        yield xs[i : i + n]


def send(batch):
    return requests.post("https://x.test/m", json=batch, timeout=1).status_code


def program(v):
    return [[send(b) for b in chunks([1, 2, 3], 2)], list(map(send, chunks([4, 5, 6], 2))), list(chunks([1, 2], 1))]
