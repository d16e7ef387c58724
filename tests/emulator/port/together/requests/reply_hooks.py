import requests
from requests.auth import AuthBase


def check(response, *args, **kwargs):
    print("check", response.status_code, sorted(kwargs))
    response.raise_for_status()


def marked(response, **kwargs):
    response.marked = True
    return response


class Auth(AuthBase):
    def __call__(self, r):
        r.headers["Authorization"] = "x"
        r.register_hook("response", self.seen)
        return r

    def seen(self, r, **kwargs):
        print("seen", r.url, r.request.headers["Authorization"])
        return r


def program(v):
    session = requests.Session()
    session.hooks["response"].append(check)
    session.hooks["response"].append(lambda r, *a, **k: print("second", r.ok))
    session.get("https://x.test/a", timeout=1)
    session.hooks = {"response": lambda r, *args, **kwargs: r.raise_for_status()}
    session.get("https://x.test/b", timeout=1)
    reply = session.get("https://x.test/c", hooks={"response": [marked, check]}, timeout=1)
    other = requests.post("https://x.test/d", json={}, hooks={"response": check}, auth=Auth(), timeout=1)
    session.hooks = {}
    return [reply.marked, other.status_code, session.get("https://x.test/e", auth=Auth(), timeout=1).ok]
