import posixpath
import warnings
from collections import OrderedDict
from decimal import Decimal

import requests.api
import requests.sessions
from requests.models import Response
from requests.sessions import Session

session = requests.sessions.Session()


class Client:
    def __init__(self):
        self.http = Session()

    def call(self, method, path, data=None):
        headers = {"X-Own": "1"}
        return self.http.request(method, posixpath.join("https://x.test", *path), data, None, headers, None, None)


def program(v):
    warnings.simplefilter("ignore")
    warnings.filterwarnings("ignore", category=UserWarning, message="x")
    warnings.warn("old", DeprecationWarning, stacklevel=2)
    found = [Client().call("GET", ("a", "b"), {"q": v}).url, Client().call("post", ["c"], None).status_code]
    reply = session.post("https://x.test/d", {"a": 1}, None, headers={"X": "y"}, verify=False)
    found += [isinstance(reply, Response), reply.status_code, requests.api.get("https://x.test/e").ok]
    found.append(requests.get("https://x.test/f", verify=v).ok)
    pairs = session.get("https://x.test/g").json(object_pairs_hook=OrderedDict)
    read = requests.get("https://x.test/g").json(parse_float=Decimal, object_hook=sorted)
    try:
        requests.get("https://x.test/html").json(object_hook=dict)
    except requests.exceptions.JSONDecodeError as error:
        found.append([str(error), isinstance(error, ValueError)])
    return [found, type(pairs).__name__, pairs, read]
