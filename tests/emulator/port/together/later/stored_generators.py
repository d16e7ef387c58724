def send(x):
    return requests.post("https://x.test/m", json={"x": x}, timeout=1).status_code


def program(v):
    jobs = [send(x) for x in [1, 2]]
    lazy = (send(x) for x in [3, 4])
    later = {"a": map(send, [5])}
    out = []
    for code in lazy:
        out.append(code)
        break
    out.append(next(lazy))
    out.append(list(later["a"]))
    return [jobs, out]
