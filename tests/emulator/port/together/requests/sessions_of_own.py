import requests
from urllib.parse import urljoin


class Api(requests.Session):
    def __init__(self, base, token, timeout=5):
        super().__init__()
        self.base = base
        self.timeout = timeout
        self.headers.update({"Authorization": f"Bearer {token}"})

    def request(self, method, url, *args, **kwargs):
        kwargs.setdefault("timeout", self.timeout)
        print(method, url, sorted(kwargs))
        return super().request(method, urljoin(self.base, url), *args, **kwargs)

    def fetch(self, path):
        return super().get(urljoin(self.base, path), params={"q": 1}, timeout=1)


class Plain(requests.Session):
    def request(self, method, url, **kwargs):
        kwargs["headers"] = {"X-A": "1", **(kwargs.get("headers") or {})}
        response = super().request(method, url, **kwargs)
        response.raise_for_status()
        return response


class Named(requests.Session):
    pass


def program(v):
    out = []
    with Api("https://x.test/v1/", "t") as api:
        out.append(api.post("things", json={"a": v}).json())
        api.get("things", params={"p": 1})
        api.delete("/b")
        api.head("c")
        api.put("d", data={"a": 1}, timeout=2)
        api.request("PATCH", "e", json=[1])
        out.append(api.fetch("f").status_code)
    plain = Plain()
    plain.get("https://x.test/g", headers={"B": "c"})
    named = Named()
    named.headers["X-N"] = "n"
    out.append(named.post("https://x.test/h", json={}, timeout=1).ok)
    return out
