import base64, hashlib, json, re
from urllib.parse import quote, urlencode, urlparse
from datetime import datetime


class Id(str):
    def short(self):
        return self[:3]


def program(v):
    u, h = Id("https://x.test/a"), Id("tok")
    requests.post(
        u, params={"q": h, h: "z"}, headers={"Authorization": h, "X-A": Id("b")}, json={"a": h, h: [h]}, timeout=2
    )
    requests.post(Id("https://x.test/") + h, data={"a": h}, auth=(h, Id("pw")), timeout=2)
    requests.post("https://x.test/", data=Id("raw"), timeout=2)
    return 1
