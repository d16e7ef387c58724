from dataclasses import dataclass, field


class Node:
    def __init__(self, v):
        self.v = v

    def __hash__(self):
        return 1

    def __eq__(self, o):
        return self.v == o.v


class A:
    def __init__(self):
        self.x = {}
        self.y = dict()


@dataclass
class Graph:
    parent: dict = field(default_factory=dict)
    other: dict = field(default_factory=lambda: {})

    def put(self, node):
        self.parent.setdefault(node, node)
        self.other[node] = 2
        return len(self.parent)


def program(v):
    a = A()
    a.x[(1, 2)] = 3
    a.y[4] = 5
    g = Graph()
    return (
        g.put(Node(1)),
        g.put(Node(1)),
        g.put((1, v)) if not isinstance(v, (list, dict)) else 0,
        list(a.x.values()),
        list(a.y),
        list(g.other.values()),
    )
