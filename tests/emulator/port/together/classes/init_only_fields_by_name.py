from dataclasses import dataclass, InitVar, field


@dataclass(kw_only=True)
class Req:
    path: str
    raw: InitVar[dict] = None
    body: dict = field(default_factory=dict)

    def __post_init__(self, raw):
        if raw:
            self.body.update(raw)


def program(v):
    r = Req(path="a", raw={"x": 1})
    return [r.body, r.path, repr(r)]
