class Api:
    def __init__(self):
        self.base = "https://x.test"

    def send(self, x):
        return requests.post(self.base + "/m", json={"x": x}, timeout=1).status_code

    def all(self, xs):
        return list(map(self.send, xs))

    def ok(self, x):
        return self.send(x) == 200

    def some(self, xs):
        return [x for x in filter(self.ok, xs)]


def program(v):
    a = Api()
    return [
        a.all([1, 2]),
        a.some([3]),
        sorted([2, 1], key=a.send),
        max([1, 2], key=lambda x: a.send(x) - x),
        any(map(a.ok, [1, 2])),
        all(a.ok(x) for x in [1]),
        [*map(a.send, [9])],
    ]
