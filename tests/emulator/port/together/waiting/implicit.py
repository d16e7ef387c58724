"""What sends without a call of its own: properties, items, loops, with blocks and the making of an object."""

from contextlib import contextmanager
from functools import cached_property

URL = "https://x.test/"


def ask(what):
    return requests.get(URL + what, timeout=1).status_code


class Base:
    def __init__(self, name):
        self.name = name
        self.code = ask(f"login/{name}")

    def __repr__(self):
        return f"<{self.name} {self.code}>"


class Client(Base):
    def __init__(self, name, *, size=2):
        super().__init__(name.upper())
        self.size = size
        self.log = []

    @classmethod
    def of(cls, name):
        return cls(name, size=3)

    @property
    def token(self):
        return f"t{ask('token')}"

    @cached_property
    def account(self):
        self.log.append("account")
        return {"id": ask("account")}

    def __getitem__(self, key):
        if key == "missing":
            raise KeyError(key)
        return f"{key}:{ask(key)}"

    def __iter__(self):
        for page in range(self.size):
            yield page, ask(f"pages/{page}")

    def __enter__(self):
        self.log.append(f"in {ask('in')}")
        return self

    def __exit__(self, kind, error, trace):
        self.log.append(f"out {ask('out')} {kind.__name__ if kind else None}")
        return kind is KeyError

    @contextmanager
    def held(self, what):
        got = ask(f"hold/{what}")
        try:
            yield got
        except ValueError as error:
            self.log.append(f"swallowed {error}")
        finally:
            self.log.append(ask("release"))


@contextmanager
def opened(client):
    yield client.token
    client.log.append(client["closed"])


class Plain:
    """Its own are plain, whatever those of Client do."""

    def __init__(self, v):
        self.v = v

    def __getitem__(self, key):
        return [self.v, key]


def program(v):
    client = Client.of("a")
    with client as same, opened(client) as token:
        client.log.append((same is client, token))
    with client:
        client["missing"]
    with client.held("x") as got:
        raise ValueError(f"held {got}")
    made = [Client(each) for each in ("b", "c")]
    return [
        repr(client),
        client.token,
        client.account["id"] + client.account["id"],
        [each for each in client],
        list(client),
        sorted(made, key=lambda each: each.token)[0].name,
        {each.name: each["k"] for each in made},
        repr(Plain(v)[1]),
        [code for _, code in Client("d")],
        f"{client.token:>6}",
        client["z"].upper(),
        client.log,
        dict(client),
        max(client)[0],
        [*client][:1],
    ]
