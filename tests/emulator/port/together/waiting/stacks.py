from contextlib import ExitStack, closing, contextmanager, nullcontext, suppress


def send(*path, **query):
    requests.put("https://x.test/" + "/".join(map(str, path)), json=query, timeout=1)
    return len(path)


@contextmanager
def lock(name):
    send("lock", name)
    try:
        yield name
    except KeyError as error:
        send("failed", name, why=str(error))
        if name == "outer":
            return
        raise
    finally:
        send("unlock", name)


class Client:
    def __init__(self, name, swallows=False):
        self.name, self.swallows = name, swallows

    def __enter__(self):
        if self.name == "bad":
            raise ValueError("bad")
        send("enter", self.name)
        return self

    def __exit__(self, kind, error, trace):
        send("exit", self.name, kind=kind.__name__ if kind else None)
        return self.swallows

    def close(self):
        send("close", self.name)


def all_of(v):
    with ExitStack() as stack:
        names = [stack.enter_context(lock(name)) for name in ("outer", "inner")]
        stack.callback(send, "callback", n=1)
        stack.callback(lambda: send("lambda"))
        stack.push(Client("pushed"))
        client = stack.enter_context(Client("c"))
        with closing(Client("closed")) as other:
            names.append(other.name)
        if v:
            raise KeyError(client.name)
        return names
    return "swallowed"


class Desk:
    def __init__(self):
        self.stack = ExitStack()

    def __enter__(self):
        self.stack.enter_context(Client("desk"))
        self.stack.enter_context(nullcontext(1))
        return self

    def __exit__(self, *error):
        return self.stack.__exit__(*error)


def kept():
    with ExitStack() as stack:
        stack.enter_context(Client("a"))
        stack.enter_context(closing(Client("b")))
        stack.enter_context(suppress(KeyError))
        mine = stack.pop_all()
    send("between")
    mine.close()
    stack.close()


def program(v):
    out = [all_of(v), kept()]
    with Desk():
        send("in desk")
    held = ExitStack()
    with held:
        held.enter_context(Client("held", swallows=True))
        out.append({}["x"])
    try:
        with ExitStack() as stack:
            stack.enter_context(Client("good"))
            stack.enter_context(Client("bad"))
    except ValueError as error:
        out.append(str(error))
    try:
        with closing(Client("z")):
            raise KeyError("z")
    except KeyError:
        out.append("z")
    return out
