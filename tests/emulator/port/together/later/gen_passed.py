def pages(n):
    for i in range(n):
        yield requests.get(f"https://x.test/p/{i}", timeout=3).status_code + i


def total(codes):
    out = 0
    for code in codes:
        out += code
        if out > 400:
            break
    return out


def program(v):
    codes = pages(3)
    lazy = (c + 1 for c in pages(2))
    found = map(lambda c: c * 2, pages(2))
    return [total(codes), total(lazy), sum(found), ",".join(str(c) for c in pages(2)), total([1, 2])]
