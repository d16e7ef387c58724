import base64, hashlib, hmac, json, re, uuid
from datetime import datetime
from decimal import Decimal
from urllib.parse import quote, urlencode, urlparse


class Id(str):
    def short(self):
        return self[:3]


def program(v):
    u = Id("2024-01-05")
    return [
        json.dumps({"a": u}),
        json.loads(Id('{"a": 1}')),
        re.match(r"(\d+)", u).group(1),
        re.sub("-", "/", u),
        re.split("-", u),
        re.findall(r"\d+", u),
        datetime.fromisoformat(u).isoformat(),
        datetime.strptime(u, "%Y-%m-%d").day,
        int(Id("12")),
        float(Id("1.5")),
        str(Decimal(Id("1.5"))),
        quote(Id("a b")),
        urlencode({"a": u}),
        urlparse(Id("https://x.test/p?q=1")).path,
        hashlib.sha256(u.encode()).hexdigest()[:8],
        base64.b64encode(u.encode()).decode(),
        str(uuid.uuid5(uuid.NAMESPACE_DNS, u))[:8],
        hmac.new(u.encode(), b"a", "sha256").hexdigest()[:6],
    ]
