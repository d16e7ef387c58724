import hashlib
import hmac
import requests
from requests import Request, Session


def program(v):
    req = requests.Request("post", "https://x.test/p", json={"a": v}, headers={"X-A": "b"}, params={"q": "1"})
    prepared = req.prepare()
    other = prepared.copy()
    other.headers["X-A"] = "other"
    out = [
        prepared.url,
        prepared.method,
        prepared.headers["X-A"],
        prepared.body.decode(),
        prepared.path_url,
        req.method,
        req.params,
    ]
    with Session() as session:
        session.headers["X-Key"] = "k"
        session.auth = ("u", "p")
        out.append(session.send(prepared, timeout=3).status_code)
        session.send(other, allow_redirects=False)
        form = session.prepare_request(Request("POST", "https://x.test/f", data={"a": "1 2"}, cookies={"c": "d"}))
        form.headers["X-Sign"] = hmac.new(b"k", form.body.encode(), hashlib.sha256).hexdigest()
        form.url += "?more=1"
        out += [session.send(form, timeout=3).json(), form.body, repr(form), repr(req)]
        try:
            session.send(req)
        except ValueError as error:
            out.append(str(error))
    return out
