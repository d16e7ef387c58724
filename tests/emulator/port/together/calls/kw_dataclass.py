from dataclasses import dataclass, field, asdict


@dataclass
class User:
    name: str
    email: str = ""
    tags: list = field(default_factory=list)


def program(v):
    u = User(**{"name": "n", "tags": [1]})
    w = User("a", **{"email": "q"})
    x = User(*["a", "b"], tags=[2])
    out = [asdict(u), asdict(w), asdict(x), repr(u)]
    try:
        User(**(v if isinstance(v, dict) else {"bad": 1}))
    except TypeError as e:
        out.append(str(e))
    return out
