from abc import ABC, abstractmethod
from dataclasses import dataclass, field, KW_ONLY, InitVar, replace
from typing import Any, Callable, Generic, Protocol, TypeVar, runtime_checkable

T = TypeVar("T")
E = TypeVar("E")


class Result(ABC, Generic[T, E]):
    @abstractmethod
    def then(self, f: Callable[[T], "Result"]) -> "Result": ...

    @staticmethod
    def attempt(f, *args, **kw):
        try:
            return Ok(f(*args, **kw))
        except Exception as e:
            return Err(e)

    def __rshift__(self, f):
        return self.then(f)

    def __or__(self, default):
        return self.value if isinstance(self, Ok) else default


@dataclass(frozen=True)
class Ok(Result[T, E]):
    value: T
    __match_args__ = ("value",)

    def then(self, f):
        found = f(self.value)
        return found if isinstance(found, Result) else Ok(found)


@dataclass(frozen=True, eq=False)
class Err(Result[T, E]):
    error: Exception
    trail: tuple[str, ...] = ()

    def then(self, f):
        return replace(self, trail=(*self.trail, f.__name__))


@dataclass
class Rule:
    name: str
    _: KW_ONLY
    weight: int = 1
    checks: InitVar[list[Callable] | None] = None
    ran: int = field(default=0, init=False, compare=False)

    def __post_init__(self, checks):
        self.checks_ = list(checks or [bool])

    def __call__(self, x: Any) -> bool:
        self.ran += 1
        return all(c(x) for c in self.checks_)


@runtime_checkable
class Weighted(Protocol):
    weight: int

    def scaled(self, by: int) -> int: ...


class Heavy(Rule):
    def scaled(self, by):
        return self.weight * by


def shout(s):
    return s.upper()


def halve(n):
    if n % 2:
        raise ValueError(f"odd: {n}")
    return n // 2


def program(v):
    a = Result.attempt(int, v, 10) if isinstance(v, str) else Result.attempt(halve, v)
    b = a >> halve >> (lambda n: Ok(n + 1)) >> str
    match b:
        case Ok(value):
            text = f"ok {value!r}"
        case Err(error=ValueError() as e, trail=[]):
            text = f"value {e}"
        case Err(TypeError(), trail=(first, *rest)):
            text = f"type {first} {len(rest)}"
        case Err(trail=t):
            text = f"err {len(t)}"
    rules = [Rule("any"), Heavy("pos", weight=3, checks=[lambda x: isinstance(x, (int, float)), lambda x: x > 0])]
    passed = [r.name for r in rules if r(v)]
    out = [text, b | "none", passed, [r.ran for r in rules], repr(rules[1]), Rule("any") == rules[0]]
    out += [isinstance(r, Weighted) for r in rules]
    for f in (lambda: Result(), lambda: setattr(Ok(1), "value", 2)):
        try:
            f()
        except Exception as e:
            out.append(f"{type(e).__name__}: {e}")
    return out
