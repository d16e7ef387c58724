def pages():
    for n in range(3):
        r = requests.get(f"https://x.test/p/{n}", timeout=3)
        yield n, r.status_code


def program(v):
    out = [
        list(pages()),
        [a for a, b in pages()],
        sum(a for a, b in pages()),
        dict(pages()),
        max(pages()),
        sorted(pages(), reverse=True),
        next(pages()),
        any(a == 1 for a, b in pages()),
        len(list(pages())),
    ]
    for i, (a, b) in enumerate(pages()):
        if a == 1:
            break
        out.append([i, a])
    first, *rest = pages()
    out.append([first, rest, [*pages()]])
    gen = pages()
    out.append([next(gen), next(gen), next(gen, "end"), next(gen, "end")])
    return out
