class Path:
    def __init__(self, base, parts=()):
        self._base = base
        self._parts = parts

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return Path(self._base, (*self._parts, name))

    def __getitem__(self, key):
        return Path(self._base, (*self._parts, str(key)))

    def __call__(self, **body):
        return requests.post(self._base + "/".join(self._parts), json=body, timeout=2).status_code


def program(v):
    client = Path("https://x.test/")
    return [client.users.update(name="a"), client.users[5].tags.add(tag="vip"), client("x") if False else 1]
