from typing import Any, Dict, Mapping
from collections.abc import Mapping as M2, MutableMapping


class P(Dict[str, Any]):
    """A payload."""

    kind = "p"

    def send(self):
        return requests.post("https://x.test/s", json=self, timeout=1).status_code


class Q(P):
    kind = "q"

    def send(self):
        self["kind"] = self.kind
        return super().send()


def f(**k):
    return k


def g(a, b=0):
    return [a, b]


def program(v):
    p, q = P(a=1), Q(b=2, a=5)
    out = [
        p.send(),
        q.send(),
        isinstance(q, P),
        isinstance(q, dict),
        isinstance(p, Mapping),
        isinstance(p, M2),
        isinstance(p, MutableMapping),
        issubclass(Q, dict),
        f(**p),
        g(**Q(a=5, b=2)),
        "%(a)s" % p,
        "{a}".format(**p),
        "{0[a]}".format(p),
        f"{p}",
        str(q),
    ]
    match p:
        case {"a": x, **rest}:
            out += [x, rest]
    match q:
        case Q():
            out.append("Q")
    for k in p:
        out.append(k)
    for k, x in p.items():
        out += [k, x]
    out += [
        [k for k in q],
        sorted(q),
        sum(P(z=1).values()),
        max(q),
        any(q.values()),
        list(zip(q, q.values())),
        type(p) is P,
        type(q) == P,
        {**p, "c": 1},
        [*q],
        type(p).__name__,
    ]
    p["n"] = {"deep": P(x=1)}
    out.append(p["n"]["deep"]["x"])
    del p["n"]
    out += [p, "n" not in p, p.setdefault("k", []), p.popitem(), list(reversed(p))]
    p.clear()
    out.append(p)
    return out
