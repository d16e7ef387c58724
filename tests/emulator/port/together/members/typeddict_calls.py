from typing import TypedDict, NotRequired, Required


class Item(TypedDict, total=False):
    id: str
    n: int


class More(Item):
    z: int


def program(v):
    i: Item = {"id": "a"}
    j = Item(id="b", n=2)
    k = More(id="c", z=1)
    return [i, j, k, type(j).__name__, isinstance(j, dict), j == {"id": "b", "n": 2}, Item(**i), More({"id": "q"}, z=2)]
