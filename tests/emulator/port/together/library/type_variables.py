from typing import Generic, TypeVar

V, MISSING = TypeVar("V", bound=object), object()
K = TypeVar("K")
ONE, Two, THREE = 1, TypeVar("Two"), 3


class Box(Generic[V]):
    def __init__(self, value: V = MISSING) -> None:
        self.value = value

    def get(self) -> V | None:
        return None if self.value is MISSING else self.value


def program(v):
    return [Box().get(), Box(v).get(), Box[int](3).get(), ONE, THREE]
