def pages():
    for n in range(3):
        r = requests.get(f"https://x.test/p/{n}", timeout=3)
        yield n, r.status_code


def program(v):
    a, b, c = pages()
    for x, y in enumerate(pages(), 1):
        if x == 2:
            break
    (p, q), (r, s), _ = pages()
    return [a, b, c, x, y, p, q, 5 in [z for z, w in pages()], {z: w for z, w in pages()}]
