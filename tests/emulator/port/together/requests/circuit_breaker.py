import json
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from enum import Enum
from functools import cached_property, lru_cache, partial, wraps
from time import sleep
from typing import Any, Callable, Generic, Iterator, Optional, TypeVar

T = TypeVar("T")


class State(str, Enum):
    CLOSED = "closed"
    OPEN = "open"
    HALF = "half-open"


class Breaker:
    def __init__(self, limit=2):
        self.limit, self.fails, self.state = limit, 0, State.CLOSED

    def __call__(self, f):
        @wraps(f)
        def inner(*args, **kw):
            if self.state is State.OPEN:
                self.state = State.HALF
                raise RetryError(f"{f.__name__}: {self.state.value}")
            try:
                result = f(*args, **kw)
            except RequestException:
                self.fails += 1
                if self.fails >= self.limit:
                    self.state = State.OPEN
                raise
            self.fails, self.state = 0, State.CLOSED
            return result

        inner.breaker = self
        return inner


@dataclass
class Page(Generic[T]):
    items: list[T]
    cursor: Optional[str] = None

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def map(self, f: Callable[[T], Any]) -> "Page":
        return Page([f(x) for x in self.items], self.cursor)

    @classmethod
    def of(cls, reply):
        data = reply.json()
        return cls(list(data.items()), str(data.get("a")) if data.get("a") else None)


class Api:
    base = "https://x.test"
    breaker = Breaker()

    def __init__(self, **headers):
        self._session = requests.Session()
        self._session.headers.update(headers)
        self._log = []

    @cached_property
    def me(self):
        return self._call("GET", "me").json()

    @breaker
    def _call(self, method, path, *, ok=(200,), **kw):
        reply = self._session.request(method, f"{self.base}/{path}", timeout=1, **kw)
        self._log.append((method, path, reply.status_code))
        if reply.status_code not in ok:
            raise ValidationError(f"{method} {path}: {reply.status_code}")
        return reply

    def pages(self, path, most=3):
        cursor = None
        for _ in range(most):
            page = Page.of(self._call("GET", path, params={"cursor": cursor} if cursor else None))
            yield page
            if (cursor := page.cursor) is None:
                break

    def all(self, path, **kw):
        for page in self.pages(path, **kw):
            yield from page

    @contextmanager
    def transaction(self, **meta):
        tx = self._call("POST", "tx", json=meta).json()
        ops = []
        try:
            yield ops
        except ValueError as e:
            self._call("DELETE", f"tx/{tx.get('a')}", json={"why": str(e)})
        else:
            self._call("PUT", f"tx/{tx.get('a')}", json={"ops": ops})


def program(v):
    api = Api(Authorization=f"Bearer {v}")
    out = [api.me == api.me, list(api.all("users", most=2)), [p.map(lambda kv: kv[0]).items for p in api.pages("x")]]
    out.append(api._call("POST", "users/tags", json={"v": v}).status_code)
    with api.transaction(by=str(v)) as ops:
        ops += [k for k, _ in api.all("ops", most=1)]
        if v == "ab":
            raise ValueError("rolled back")
    with suppress(ValidationError):
        api._call("GET", "x", ok=(201,))
    out += [
        api._log,
        Api.breaker.state,
        Api.breaker.fails,
        Api._call.__name__,
        sum(1 for _ in api.all("u")),
        json.dumps({"s": State.OPEN}),
    ]
    try:
        api._nope
    except AttributeError as e:
        out.append(str(e))
    return out
