class Payload(dict):
    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def put(self, key, value):
        if value is not None:
            self[key] = value
        return self


def program(v):
    p = Payload(a=1)
    p.put("b", 2).put("c", None)
    p["d"] = [1]
    out = [
        p.a,
        p["b"],
        p.get("zz"),
        len(p),
        "a" in p,
        list(p),
        p.items() and list(p.items()),
        isinstance(p, dict),
        p == {"a": 1, "b": 2, "d": [1]},
        repr(p),
        str(p),
        {**p},
        dict(p),
        type(p).__name__,
    ]
    import json

    out.append(json.dumps(p))
    requests.post("https://x.test/p", json=p, timeout=1)
    try:
        p.zz
    except AttributeError as e:
        out.append(str(e))
    return out
