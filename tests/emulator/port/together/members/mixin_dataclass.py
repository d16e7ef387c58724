from dataclasses import dataclass, asdict


class Json:
    def to_json(self):
        return {k: x for k, x in asdict(self).items() if x is not None}

    @classmethod
    def from_json(cls, d):
        return cls(**d)


@dataclass
class User(Json):
    id: int
    name: str = None


class Loud:
    def shout(self):
        return self.name.upper() + str(self.level)


@dataclass
class Admin(Loud, User):
    level: int = 3


def program(v):
    a = Admin(1, "x")
    return [
        User(1).to_json(),
        User.from_json({"id": 2, "name": "q"}),
        repr(User.from_json({"id": 2})),
        repr(a),
        a.shout(),
        a.to_json(),
        a == Admin(1, "x"),
        isinstance(a, Loud),
        isinstance(a, User),
    ] and [
        repr(x)
        for x in [
            User(1).to_json(),
            User.from_json({"id": 2, "name": "q"}),
            a,
            a.shout(),
            a.to_json(),
            a == Admin(1, "x"),
            isinstance(a, Loud),
            isinstance(a, User),
        ]
    ]
