from collections import defaultdict
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cached_property, partial, reduce
from itertools import chain, islice, takewhile, count, groupby, zip_longest


@dataclass
class Client:
    base: str
    token: str = "t"
    calls: list = field(default_factory=list)

    def __post_init__(self):
        self.session = requests.Session()
        self.session.headers["X-Token"] = self.token

    def __call__(self, method, *path, **kw):
        url = "/".join((self.base, *map(str, path)))
        reply = self.session.request(method, url, timeout=2, **kw)
        self.calls.append((method, reply.status_code))
        return reply.json()

    get = lambda self, *path, **kw: self("GET", *path, **kw)
    post = lambda self, *path, **kw: self("POST", *path, **kw)

    def pages(self, *path, size=2):
        for n in count(1):
            data = self.get(*path, params={"page": n, "size": size})
            yield data
            if n >= data.get("a", 0) + 1:
                return

    @cached_property
    def account(self):
        return self.get("account")

    @contextmanager
    def batch(self, name):
        self.post("batches", json={"name": name})
        items = []
        try:
            yield items.append
        finally:
            self.post("batches", name, json={"items": items})


class Query:
    def __init__(self, client, *path, **filters):
        self.client, self.path, self.filters = client, path, filters

    def where(self, **more):
        return type(self)(self.client, *self.path, **{**self.filters, **more})

    def __iter__(self):
        for page in self.client.pages(*self.path):
            yield from page.items()

    def __getitem__(self, key):
        return self.client.get(*self.path, key)

    def first(self, default=None):
        return next(iter(self), default)


def chunks(items, n):
    it = iter(items)
    return iter(lambda: list(islice(it, n)), [])


def program(v):
    c = Client("https://x.test/v1")
    q = Query(c, "things").where(kind=v)
    out = [list(q), q.first(), q[3], c.account == c.account, q.filters]
    out += [[k for k, _ in takewhile(lambda p: p[1] == 1, q)], dict(q), sum(n for _, n in q), len(c.calls)]
    with c.batch("b1") as add, c.batch("b2") as other:
        for k, n in q:
            add({k: n})
            other(k)
    send = partial(c.post, "events")
    for chunk in chunks(range(5), 2):
        send(json=chunk)
    with ExitStack() as stack:
        adders = {n: stack.enter_context(c.batch(n)) for n in ("x", "y")}
        adders["x"](v)
    by = defaultdict(list)
    for method, code in c.calls:
        by[method].append(code)
    return out + [{k: len(x) for k, x in sorted(by.items())}, max(c.calls), [*chain(q, [("z", 0)])][-1]]
