from typing import TypedDict, Protocol


class Item(TypedDict, total=False):
    name: str
    n: int


class Sends(Protocol):
    def send(self) -> None: ...


def program(v):
    item: Item = {"name": "a"}
    other = Item(name="b", n=v)
    return [item, other, other["name"]]
