import functools


class Step:
    def __init__(self, name):
        self.name = name

    def __call__(self, x, *, times=1):
        reply = requests.post("https://x.test/" + self.name, json={"x": x}, timeout=1)
        return reply.status_code * times


def run(steps, x):
    return [step(x) for step in steps]


def program(v):
    a = Step("a")
    return [
        a(v),
        a(1, times=2),
        run([a, Step("b")], 2),
        list(map(a, [1, 2])),
        sorted([2, 1], key=a),
        functools.partial(a, 3)(times=4),
    ]
