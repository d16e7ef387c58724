import json


class P(dict):
    @classmethod
    def of(cls, event):
        return cls(name=event.get("a"), at=[1, {"b": P(z=1)}])

    def without_none(self):
        return type(self)({k: x for k, x in self.items() if x is not None})

    def both(self, other):
        return self.__class__({**self, **other})


def program(v):
    p = P.of(v)
    requests.post("https://x.test/a", json=p, timeout=1)
    requests.post("https://x.test/b", data=json.dumps(p), timeout=1)
    requests.post("https://x.test/c", params=P(a=1, b=None), headers=P({"X-A": "b"}), data=P(q="1"), timeout=1)
    return [
        json.dumps(p, sort_keys=True, indent=1),
        P(a=None, b=1).without_none(),
        p.both({"x": 1}),
        P.fromkeys(["a", "b"], 0),
        type(P.fromkeys("a")).__name__,
    ]
