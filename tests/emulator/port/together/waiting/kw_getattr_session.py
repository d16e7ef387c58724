class A:
    def __init__(self):
        self.http = requests.Session()

    def __call__(self, verb, path, query=(), **body):
        r = self.http.request(verb, f"https://x.test/{path}", **({"json": body} if body else {}))
        return r.status_code

    def __getattr__(self, verb):
        if verb.startswith("_"):
            raise AttributeError(verb)
        return lambda path, query=(), **body: self(verb.upper(), path, query, **body)


def program(v):
    a = A()
    return [a.post("p", name=v), a.put("q", **{"a": 1}), a.get("r", [1])]
