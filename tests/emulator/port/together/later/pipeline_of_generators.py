def pages(url):
    page = 1
    while page <= 2:
        r = requests.get(url, params={"page": page}, timeout=2)
        yield from [{"n": page, "s": r.status_code}]
        page += 1


def only_ok(items):
    for x in items:
        if x["s"] == 200:
            yield x


def names(items):
    return (x["n"] for x in items)


def program(v):
    return list(names(only_ok(pages("https://x.test/p"))))
