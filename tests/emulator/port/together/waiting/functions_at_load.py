from functools import partial, reduce
from operator import itemgetter

compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
dig = lambda path: lambda d: reduce(lambda acc, k: acc.get(k) if isinstance(acc, dict) else None, path.split("."), d)
first_of = lambda *getters: lambda d: next((v for v in (g(d) for g in getters) if v), None)
found = first_of(dig("a.b"), dig("a"))
words = compose(str, lambda s: s.split(" "), itemgetter(0))


def send(method, value):
    return requests.request(method, "https://x.test/", json={"v": value}, timeout=1).status_code


post, put = partial(send, "POST"), partial(send, "PUT")
SENDERS = {"post": (("a",), post), "put": (("b",), put)}


def program(v):
    sent = [(names, sender(v)) for key, (names, sender) in SENDERS.items()]
    for name, pair in SENDERS.items():
        sent.append(pair[1](name))
    return [found({"a": {"b": 1}}), found({"a": v}), words("a b"), words(v), sent]
