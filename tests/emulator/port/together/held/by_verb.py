import requests, json, math, base64
from operator import methodcaller


def program(v):
    out = []
    for verb in ("get", "post"):
        r = getattr(requests, verb)("https://x.test/a", timeout=2)
        out.append(r.status_code)
        r = methodcaller(verb, "https://x.test/b", timeout=2)(requests)
        out.append(r.status_code)
        client = requests
        r = getattr(client, verb)("https://x.test/c", params={"a": 1}, timeout=2)
        out.append(r.status_code)
    client = requests
    out.append(client.get("https://x.test/d", timeout=2).status_code)
    codec = json
    out.append(codec.dumps({"a": 1}))
    for m in (math,):
        out.append(m.floor(2.5))
    f = getattr(math, "ceil")
    out.append(f(1.5))
    return out
