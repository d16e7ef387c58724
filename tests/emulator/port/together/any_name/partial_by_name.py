import functools


class Api:
    def __init__(self, base):
        self.base = base

    def _request(self, method, path, **kw):
        return requests.request(method, self.base + path, timeout=2, **kw).status_code

    def __getattr__(self, name):
        if name in ("get", "post", "put"):
            return functools.partial(self._request, name.upper())
        raise AttributeError(name)


def program(v):
    a = Api("https://x.test")
    return [a.post("/a", json={"x": 1}), a.put("/b", json={"y": 2})]
