import copy
import json


class Id(str):
    pass


class N(int):
    pass


class V(tuple):
    pass


class S(set):
    pass


def program(v):
    x = {"a": Id("q"), "n": N(3), "v": V((1, [2])), "s": S({1})}
    y = copy.deepcopy(x)
    z = copy.copy(x)
    return [
        type(y["a"]).__name__,
        type(y["n"]).__name__,
        y["n"] + 1,
        type(y["v"]).__name__,
        y["v"] == x["v"],
        type(y["s"]).__name__,
        z["a"] is x["a"],
        json.dumps(x["v"]),
        json.dumps({Id("k"): N(2)}),
        json.dumps([Id("a"), N(1)], indent=1),
    ]
