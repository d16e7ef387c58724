from typing import Generic, TypeVar

T = TypeVar("T")


class Box(Generic[T]):
    def __init__(self, x: T):
        self.x = x


def program(v):
    return [Box[int](3).x, Box("a").x]
