LOG = []


def sent(what):
    LOG.append(what)
    return requests.get(f"https://x.test/{what}", timeout=1).status_code


class Stage:
    """A step of a pipe: stages join by |, and a value goes in from the left."""

    def __init__(self, name, run):
        self.name, self.run = name, run

    def __or__(self, other):
        return Stage(f"{self.name}-{other.name}", lambda x: other.run(self.run(x)))

    def __ror__(self, value):
        return self.run(value)


class Sink:
    def __init__(self, *bodies):
        self.bodies = bodies

    def __lshift__(self, body):
        return Sink(*self.bodies, (body, sent(f"left-{body}")))

    def __rrshift__(self, body):
        return (body, sent(f"right-{body}"))

    def __iadd__(self, body):
        sent(f"in-{body}")
        self.bodies += (body,)
        return self

    def __sub__(self, count):
        if count > len(self.bodies):
            raise ValueError(f"only {len(self.bodies)}")
        return sent(f"minus-{count}")


class Table:
    sink = None


def program(v):
    LOG.clear()
    pipe = Stage("a", lambda x: [x]) | Stage("b", lambda x: (x, sent("b"))) | Stage("c", lambda x: {"c": x})
    sink = Sink() << 1 << 2
    sink += "x"
    Table.sink = sink
    Table.sink += "y"
    held = {"sink": sink}
    held["sink"] += "z"
    gone = []
    try:
        gone.append(sink - 2)
        gone.append(sink - 9)
    except ValueError as error:
        gone.append(str(error))
    try:
        gone.append(3 + sink)
    except TypeError as error:
        gone.append(str(error))
    many = [each | pipe for each in (1, 2)] if pipe.name == "a-b-c" else []
    return [v | pipe, ("r" >> sink)[1], sink.bodies, many, gone, 5 | 2, {"a": 1} | {"b": 2}, LOG]
