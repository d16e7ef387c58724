def client(base):
    def call(path, **q):
        return requests.get(f"{base}/{path}", params=q)

    def pages(path, n=2):
        for i in range(n):
            call(path, page=i)
            yield i

    call.pages = pages
    call.base = base
    return call


def program(v):
    c = client("https://x.test")
    c("a", k=1)
    out = list(c.pages("p"))
    for i in c.pages("q", n=1):
        out.append(i)
    return [out, [i for i in c.pages("r")], c.base, sum(c.pages("s", 3))]
