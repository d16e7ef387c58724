from typing import Protocol, runtime_checkable


@runtime_checkable
class Sends(Protocol):
    name: str

    def send(self, x): ...


class A:
    name = "a"

    def send(self, x):
        return x


class B(Sends):
    name = "b"


class D:
    def send(self, x):
        return x


def program(v):
    return [
        isinstance(A(), Sends),
        isinstance(v, Sends),
        isinstance(B(), Sends),
        isinstance(D(), Sends),
        [type(x).__name__ for x in (A(), D()) if isinstance(x, Sends)],
        isinstance(A(), (Sends, int)),
    ]
