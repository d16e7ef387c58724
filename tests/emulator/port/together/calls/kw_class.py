class User:
    def __init__(self, name, *, email=None, **extra):
        self.name = name
        self.email = email
        self.extra = extra


def program(v):
    fields = {"name": "n", "email": "e", "more": 1}
    u = User(**fields)
    return [
        u.name,
        u.email,
        u.extra,
        User("x", **{"email": 1}).email,
        User(*["y"]).name,
        User(*["z"], **{"k": 1}).extra,
    ]
