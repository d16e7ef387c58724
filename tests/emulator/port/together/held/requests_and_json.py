import base64
import json
import math
from datetime import datetime

import requests


class Client:
    def __init__(self, http=requests, codec=json):
        self.http = http
        self.codec = codec

    def send(self, body):
        return self.http.post("https://x.test/c", data=self.codec.dumps(body), timeout=2).status_code

    def any(self, verb):
        return self.http.request(verb, "https://x.test/v", params={"a": 1}, timeout=2).json()["a"]


def fetch(url, *, client=None):
    client = client or requests
    return client.get(url, timeout=2, headers={"x": "y"})


def program(v):
    http: object = requests
    out = [Client().send({"v": v}), Client(http).any("PUT"), fetch("https://x.test/f").status_code]
    out.append(fetch("https://x.test/s", client=requests.Session()).status_code)
    out.append(fetch("https://x.test/t", client=requests.session()).json())
    tools = {"json": json, "math": math}
    out.append(tools["json"].loads("[1]"))
    out.append([m.floor(2.5) for m in [math]])
    out.append(isinstance(json, str))
    out.append(json is tools["json"])
    out.append(bool(requests))
    try:
        fetch(1)
    except requests.exceptions.MissingSchema as e:
        out.append(type(e).__name__)
    try:
        http.post("https://x.test/c", json={"a": object}, timeout=2)
    except Exception as e:
        out.append(type(e).__name__)
    return out
