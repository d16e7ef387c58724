def program(v):
    seen = []

    def fetch(n):
        seen.append(n)
        return requests.get(f"https://x.test/{n}", timeout=2).status_code

    def both(f, *ns):
        return [f(n) for n in ns]

    results = dict(map(lambda n: (n, fetch(n)), ["a", "b"]))
    return [
        results,
        both(fetch, 1, 2),
        seen,
        {n: fetch(n) for n in "xy"},
        tuple(fetch(n) for n in [7]),
        ",".join(str(fetch(n)) for n in [8]),
        set(fetch(n) for n in [9]) == {200},
    ]
