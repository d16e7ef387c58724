def batcher(size):
    batch = []
    while True:
        item = yield len(batch)
        if item is None:
            break
        batch.append(item)
        if len(batch) >= size:
            requests.post("https://x.test/b", json={"items": batch}, timeout=2)
            batch = []
    if batch:
        requests.post("https://x.test/b", json={"items": batch}, timeout=2)


def program(v):
    b = batcher(2)
    out = [next(b)]
    for x in range(3):
        out.append(b.send(x))
    try:
        b.send(None)
    except StopIteration:
        out.append("done")
    return out
