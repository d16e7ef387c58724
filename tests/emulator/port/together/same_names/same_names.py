"""Methods that send have the names of what dicts, lists and sessions have, which are called where nothing can wait."""

import functools
from collections import defaultdict
from dataclasses import dataclass

URL = "https://x.test/"


class Router:
    def __init__(self):
        self.routes = defaultdict(list)
        self.errors = {}

    def on(self, name, *, priority=0):
        def add(func):
            self.routes[name].append((priority, func))
            self.routes[name].sort(key=lambda pair: -pair[0])
            return func

        return add

    def register(self, name, func=None, **options):
        if func is None:
            return lambda f: self.register(name, f, **options)
        self.routes[name].append((0, func))
        return func

    def fault(self, *types):
        def add(func):
            self.errors.update({each: func for each in types})
            return func

        return add

    def get(self, path):
        return requests.get(URL + path, timeout=1).status_code

    def __call__(self, name, value):
        found = []
        for _, func in self.routes[name]:
            try:
                found.append(func(value))
            except tuple(self.errors) as error:
                found.append(self.errors[type(error)](error))
        return found


router = Router()


def logged(func):
    @functools.wraps(func)
    def inner(*args, **kwargs):
        return [func.__name__, func(*args, **kwargs)]

    return inner


class ApiError(Exception):
    def __init__(self, body, data=None, **more):
        self.code = body.get("code") if isinstance(body, dict) else body
        self.fields = sorted((data or {}).items())
        self.more = more.get("more")
        super().__init__(f"{self.code} {self.fields}")


class Client:
    def __init__(self, settings, options=None):
        options = options or {}
        self.tries = options.get("tries", 2)
        self.session = requests.Session()
        self.session.headers.update({"X-Key": settings.get("key", "k")})
        self.cache = {}
        self.queue = []
        self.queue.append(self.tries)
        for name, value in (options.get("map") or {}).items():
            self.cache[name] = value

    def get(self, path):
        return self.session.get(URL + path, timeout=1).status_code

    def update(self, path):
        return self.session.put(URL + path, timeout=1).status_code

    def append(self, path):
        return [self.get(path), self.update(path)]

    def items(self):
        return [self.get("items"), sorted(self.cache.items()), self.queue]


@dataclass
class Config:
    data: dict
    key: str = ""

    def __post_init__(self):
        self.key = self.data.get("key", "none")
        self.names = [str(each).upper() for each in self.data]


class Step:
    def __init__(self, func):
        self.func = func
        self.name = func.__name__

    def __call__(self, value):
        return self.func(value)

    def __rshift__(self, other):
        return Steps([self, other])


class Steps:
    def __init__(self, steps):
        self.steps = list(steps)
        self.names = [each.name for each in steps]

    def then(self, step):
        return Steps([*self.steps, step])

    def run(self, value):
        for each in self.steps:
            value = each(value)
        return [self.names, value]


@Step
def doubled(value):
    return [value, value]


@Step
def sent(value):
    return [value, requests.post(URL, json=value, timeout=1).status_code]


BOTH = doubled >> sent
MORE = Steps([sent]).then(doubled)
CLIENTS = {name: kind({"key": name}) for name, kind in {"a": Client, "b": Client}.items()}


@router.on("a", priority=1)
@logged
def one(value):
    return router.get("one")


@router.on("a", priority=5)
def two(value):
    raise ApiError({"code": 3}, {"b": 1, "a": 2}, more=4)


@router.register("b")
def three(value):
    return [CLIENTS["a"].append("three"), CLIENTS["b"].items()]


router.register("b", lambda value: router.get("lambda"))


@router.fault(ApiError)
def told(error):
    return [str(error), error.code, error.more, router.get("told")]


def program(v):
    config = Config(v if isinstance(v, dict) else {"key": "5"})
    client = Client({"key": config.key} if v is None else config.data, {"map": {"x": v}})
    return [
        router("a", v),
        router("b", v),
        router("c", v),
        BOTH.run(1),
        MORE.run(2),
        [config.key, config.names],
        client.items(),
    ]
