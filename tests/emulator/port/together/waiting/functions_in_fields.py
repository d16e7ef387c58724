from collections import namedtuple
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Callable, NamedTuple

Step = namedtuple("Step", "name run")


class Route(NamedTuple):
    when: Callable[[dict], bool]
    then: "Callable"


@dataclass
class Client:
    token: str
    transport: Callable = requests.post
    hooks: list = field(default_factory=list)

    def send(self, body, **more):
        return self.transport("https://x.test/c", json=body, headers={"T": self.token}, **more).status_code


def push(v, *, path="p"):
    return requests.put("https://x.test/" + path, json={"v": v}).status_code


def program(v):
    steps = [Step("a", push), Step(name="b", run=lambda x: push(x, path="q"))]
    api = SimpleNamespace(push=push, base="b", plain=lambda: 3)
    route = Route(lambda e: bool(e), lambda e, n=1: push([e, n]))
    found = [s.run(v) for s in steps]
    if route.when(v):
        found.append(route.then(v, n=2))
    return [
        found,
        api.push(v, path="ns"),
        api.plain(),
        Client("t").send(v),
        Client("t", transport=requests.put).send(1, timeout=3),
        sum(s.run(1) for s in steps),
    ]
