from abc import ABC, abstractmethod
from enum import Enum
from functools import reduce, wraps
from operator import or_
from typing import NamedTuple


class Outcome(Enum):
    OK = range(200, 300)
    RETRY = (429, *range(500, 600))
    BAD = range(400, 500)

    @classmethod
    def of(cls, code):
        return next((o for o in cls if code in o.value), None)


class Step(ABC):
    def __init__(self, name=None):
        self.name = name or type(self).__name__.lower()

    def __or__(self, other):
        return Chain(self, other)

    @abstractmethod
    def run(self, ctx): ...

    def __repr__(self):
        return self.name


class Chain(Step):
    def __init__(self, *steps):
        super().__init__("+".join(s.name for s in steps))
        self.steps = [inner for s in steps for inner in (s.steps if isinstance(s, Chain) else [s])]

    def run(self, ctx):
        return reduce(lambda acc, step: step.run(acc), self.steps, ctx)


class Fetch(Step):
    def __init__(self, path):
        super().__init__()
        self.path = path

    def run(self, ctx):
        reply = requests.get(f"https://x.test/{self.path}", params=ctx.params, timeout=1)
        return ctx._replace(data=reply.json(), outcome=Outcome.of(reply.status_code))


class Map(Step):
    def __init__(self, f):
        super().__init__(f.__name__)
        self.f = f

    def run(self, ctx):
        return ctx._replace(data=self.f(ctx.data))


class Send(Step):
    def run(self, ctx):
        for k, x in ctx.data.items():
            requests.put(f"https://x.test/{k}", json=x, timeout=1)
        return ctx


class When(Step):
    def __init__(self, test, step):
        super().__init__(f"when {step.name}")
        self.test, self.step = test, step

    def run(self, ctx):
        return self.step.run(ctx) if self.test(ctx) else ctx


class Ctx(NamedTuple):
    params: dict
    data: object = None
    outcome: Outcome | None = None


def doubled(d):
    return {k * 2: n for k, n in d.items()}


def traced(log):
    def deco(cls):
        original = cls.run

        @wraps(original)
        def run(self, ctx):
            log.append(f"> {self!r}")
            try:
                return original(self, ctx)
            finally:
                log.append(f"< {self!r}")

        cls.run = run
        return cls

    return deco


LOG = []


@traced(LOG)
class Note(Step):
    def run(self, ctx):
        requests.post("https://x.test/note", json={"n": len(LOG)}, timeout=1)
        return ctx


def program(v):
    LOG.clear()
    steps = [Fetch("a"), Map(doubled), When(lambda c: c.outcome is Outcome.OK, Send()), Note()]
    pipe = reduce(or_, steps)
    done = pipe.run(Ctx({"q": str(v)}))
    return [repr(pipe), done.data, done.outcome.name, done.outcome, LOG, [s.name for s in pipe.steps], Outcome.of(100)]
