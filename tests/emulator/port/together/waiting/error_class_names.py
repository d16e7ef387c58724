class C:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        self.seen = [
            kind.__name__ if kind else None,
            kind is KeyError,
            str(error),
            issubclass(kind, requests.RequestException) if kind else 0,
            f"{kind.__name__}" if kind else "",
            kind.__qualname__ if kind else "",
        ]
        return True


def program(v):
    out = []
    for f in (
        lambda: requests.get("nourl"),
        lambda: {}["k"],
        lambda: requests.get("http:///x"),
        lambda: None,
        lambda: requests.get("https://x.test/").raise_for_status(),
    ):
        c = C()
        with c:
            f()
        out.append(c.seen)
    try:
        requests.get("nourl")
    except Exception as e:
        out.append([type(e).__name__, e.__class__.__name__])
    return out
