import hashlib
import requests


class Api:
    def __init__(self):
        self.session = requests.Session()
        self.hash = hashlib.sha256

    def call(self, verb, path, **kwargs):
        return getattr(self.session, verb)(
            "https://x.test/" + path, headers={"a": "b"}, timeout=3, **kwargs
        ).status_code

    def named(self):
        send = self.session.post
        return send("https://x.test/n", json={"a": 1}, timeout=2).status_code

    def direct(self):
        send = getattr(self.session, "put", None)
        return send("https://x.test/p", json={"a": 2}, timeout=2).status_code


def program(v):
    api = Api()
    verbs = {"get": api.session.get, "delete": api.session.delete}
    out = [
        api.call("get", "g", params={"q": 1}),
        api.call("post", "p", json={"v": v}),
        api.call("delete", "d"),
        api.named(),
        api.direct(),
    ]
    out += [send("https://x.test/t", timeout=1).status_code for send in verbs.values()]
    return out
