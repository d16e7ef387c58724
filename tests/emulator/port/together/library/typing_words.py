import sys
import typing
from abc import ABCMeta, abstractmethod
from collections.abc import Collection, Container, Mapping
from contextlib import AbstractContextManager, ExitStack
from typing import Annotated, Generic, Literal, NewType, ParamSpec, TypeAlias, TypeVar, assert_never, cast, get_args

T = TypeVar("T")
P = ParamSpec("P")
UserId = NewType("UserId", str)
Mode = Literal["a", "ab"]
Level: TypeAlias = typing.Literal[1]
if sys.version_info >= (3, 11):
    from datetime import UTC
else:
    from datetime import timezone

    UTC = timezone.utc
if sys.version_info < (3, 9):
    raise RuntimeError("too old")


class Box(Generic[T]):
    def __init__(self, x: T) -> None:
        self.x = x


class Base(metaclass=ABCMeta):
    @abstractmethod
    def f(self): ...


class Own(Base):
    def f(self):
        return 1


class Timer(AbstractContextManager):
    def __exit__(self, *given):
        print("left", given[0] is None)
        return None


def checked(mode: Annotated[Mode, "m"]):
    if mode not in get_args(Mode):
        assert_never(mode)
    return UserId(mode)


def failing(v):
    try:
        return v["x"]
    except Exception:
        kind, error, _ = sys.exc_info()
        return [kind.__name__, str(error), sys.exc_info()[1] is error, kind is KeyError]


def program(v):
    out = [
        Box[int](2).x,
        cast(str, v),
        Own().f(),
        typing.get_args(Level),
        UTC.utcoffset(None).total_seconds(),
        failing(v),
        sys.exc_info()[0],
    ]
    out += [
        isinstance(v, Collection),
        isinstance(v, Container),
        isinstance(v, (Mapping, int)),
        min(5, sys.maxsize),
        sorted([3, sys.maxsize, 1])[:2],
    ]
    with Timer() as timer, ExitStack() as stack:
        stack.callback(print, "a", "b", sep="-")
        out.append(isinstance(timer, Timer))
    try:
        Base()
    except TypeError as error:
        out.append(str(error))
    try:
        out.append(checked(v))
    except (AssertionError, TypeError) as error:
        out.append(str(error))
    return out
