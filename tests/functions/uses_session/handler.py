"""Sends through a session with everything that a session has: headers, auth, a mounted adapter, a hook, cookies."""

import requests
from requests.adapters import BaseAdapter

seen = []


class Adapter(BaseAdapter):
    def send(self, request, **kwargs):
        raise AssertionError("the mounted adapter was used")


def onTrack(event, settings):
    session = requests.Session()
    session.headers["X-Own"] = "yes"
    session.auth = ("user", "word")
    session.mount("https://api.test", Adapter())
    session.hooks["response"].append(lambda response, **_: seen.append(response.status_code))
    session.get("https://api.test/first", timeout=5)
    response = session.get("https://api.test/second", timeout=5)
    print(response.status_code, seen, session.cookies.get_dict())
