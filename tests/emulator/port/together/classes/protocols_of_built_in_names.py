from typing import Any, Iterable, Protocol, runtime_checkable
import typing


@runtime_checkable
class Caster(Protocol):
    def __call__(self, value) -> object: ...


@runtime_checkable
class Upper(Protocol):
    def upper(self) -> str: ...


@typing.runtime_checkable
class Gets(typing.Protocol):
    def get(self, key, default=None): ...
    def items(self): ...


@runtime_checkable
class Sized(Protocol):
    def __len__(self) -> int: ...
    def __iter__(self): ...


@runtime_checkable
class Sender(Protocol):
    name: str

    def send(self, x): ...
    def __str__(self) -> str: ...


class Text:
    name = "t"

    def __call__(self, value):
        return str(value)

    def send(self, x):
        return x


class Off(Text):
    send = None


class Box:
    def __init__(self):
        self.items_ = [1]
        self.name = None
        self.send = lambda x: x

    def __len__(self):
        return 1

    def __iter__(self):
        return iter(self.items_)

    def upper(self):
        return "U"

    def get(self, key, default=None):
        return default


class Name(str):
    pass


def gen():
    yield 1


def program(v):
    values = [
        v,
        None,
        1,
        2.5,
        "a",
        b"a",
        [1],
        (1,),
        {"a": 1},
        {1},
        range(2),
        Text(),
        Box(),
        Off(),
        Name("x"),
        Text,
        int,
        len,
        lambda: 1,
        gen(),
        str.upper,
        ValueError("x"),
        True,
    ]
    out = [
        [
            isinstance(x, Caster),
            isinstance(x, Upper),
            isinstance(x, Gets),
            isinstance(x, Sized),
            isinstance(x, Sender),
            isinstance(x, (Sender, str)),
        ]
        for x in values
    ]
    return [[sum(each) for each in out], out]
