import copy
import enum
from collections import ChainMap, OrderedDict, defaultdict, deque
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial, reduce
from operator import itemgetter
from types import SimpleNamespace

U = "https://x.test/"


def ask(what):
    return requests.get(U + str(what), timeout=1).status_code


class Client:
    made = 0

    def __init__(self, name="n"):
        self.name = name

    def get(self, what):
        return [self.name, ask(what)]

    @property
    def ready(self):
        return self.get

    @classmethod
    def build(cls, *args, **kwargs):
        return cls(*args, **kwargs)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        return False

    def __eq__(self, other):
        return self.name == other.name

    def __add__(self, other):
        return Pair(self, other)

    def __hash__(self):
        return 1


class Pair:
    def __init__(self, a, b):
        self.a, self.b = a, b

    def both(self):
        return [self.a.get("a"), self.b.get("b")]


def tuple_of():
    return "k", Client("t"), ask


class Deep(Client):
    def get(self, what):
        return ["deep", *super().get(what)]


@contextmanager
def opened(name):
    yield Client(name)


class Boom(Exception):
    def __init__(self, client):
        super().__init__("boom")
        self.client = client


def more(v):
    found = []
    with opened("o") as c, Client("w") as d:
        found += [c.get(1), d.get(2)]
    with ExitStack() as stack:
        found.append(stack.enter_context(Client("st")).get(3))
    try:
        raise Boom(Client("boom"))
    except Boom as error:
        found.append(error.client.get(5))
    match Pair(Client("m"), 1), {"k": Client("mk")}:
        case Pair(a=x), {"k": y}:
            found += [x.get(6), y.get(7)]
    a, (b, *rest) = Client("u"), [Client("v"), Client("w")]
    found += [a.get(8), b.get(9), rest[0].get(10)]
    held = {}
    held.setdefault("c", Client("sd"))
    held["d"] = held["c"]
    found += [held["d"].get(11), held.pop("c").get(12)]
    if w := Client("wal"):
        found.append(w.get(13))
    names = {}
    names.update(z=Client("z"))
    found.append(names["z"].get(14))

    def inner():
        nonlocal a
        a = Deep("nl")

    inner()
    found.append(a.get(15))
    box = Client("s")
    setattr(box, "other", Client("so"))
    box.third = ask
    found += [box.other.get(16), box.third(17)]
    queue = [Client("q")]
    queue += [Client("q2")]
    queue.extend(Client(n) for n in ("x", "y"))
    while queue:
        found.append(queue.pop().get(18))
    return found


class Kept(dict):
    def client(self, name):
        return self[name]

    def __missing__(self, name):
        self[name] = Client(name)
        return self[name]


class Kind(enum.Enum):
    A = "a"
    B = "b"

    def send(self, v):
        return ask(self.value)


@dataclass
class Job:
    run: object = None
    jobs: list = field(default_factory=list)
    client: Client = field(default_factory=Client)

    def all(self):
        return [each.run(1) for each in self.jobs] + [self.client.get("job")]


@lru_cache
def one_client(name):
    return Deep(name)


def chained(f, *more):
    return reduce(lambda a, b: lambda x: b(a(x)), more, f)


def ways():
    c = Client("c")
    yield lambda: (None or c).get(25)
    yield lambda: (lambda f=ask: f(26))()
    yield lambda: list(map(c.get, [27]))
    yield lambda: [f(28) for f in (ask, c.get, partial(c.get))]
    yield lambda: tuple_of()[1].get(29)
    yield lambda: tuple_of()[2](30)
    yield lambda: dict(zip(["a"], [c]))["a"].get(1)
    yield lambda: defaultdict(Client)["a"].get(2)
    yield lambda: OrderedDict([("a", c)])["a"].get(3)
    yield lambda: dict.fromkeys("a", c)["a"].get(4)
    yield lambda: itemgetter("f")({"f": ask})(19)
    yield lambda: ChainMap({}, {"c": c})["c"].get(20)
    yield lambda: deque([c]).popleft().get(21)
    yield lambda: {**{"q": c}}["q"].get(23)
    yield lambda: [*[c]][0].get(24)
    yield lambda: c.ready("p")
    yield lambda: Client.build("b").get(1)
    yield lambda: (c + Deep("d")).both()
    yield lambda: Kept().client("k").get(2)
    yield lambda: Kind("a").send(0)
    yield lambda: replace(Job(), run=ask).run(8)
    yield lambda: SimpleNamespace(f=ask, c=c).f(9)
    yield lambda: SimpleNamespace(f=ask, c=c).c.get(9)
    yield lambda: one_client("o").get(10)
    yield lambda: chained(str, ask, str)(11)
    yield lambda: copy.copy(c).get(12)


def program(v):
    return [*more(v), *(f() for f in ways())]
