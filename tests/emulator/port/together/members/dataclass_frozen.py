from dataclasses import dataclass, replace, FrozenInstanceError, field


@dataclass(frozen=True)
class K:
    a: int
    b: str = "x"
    tags: tuple = ()

    def with_b(self, b):
        return replace(self, b=b)


@dataclass(frozen=True)
class L:
    raw: str
    clean: str = field(init=False)

    def __post_init__(self):
        object.__setattr__(self, "clean", self.raw.strip())


def program(v):
    k = K(1)
    out = [k.with_b("y"), {k: 1}[K(1)], k == K(1), len({K(1), K(1), K(2)}), L(" a ").clean, repr(L(" b "))]
    try:
        k.a = 3
    except FrozenInstanceError as e:
        out.append([type(e).__name__, str(e)])
    try:
        del k.a
    except Exception as e:
        out.append([type(e).__name__, str(e)])
    try:
        k.new = 3
    except AttributeError as e:
        out.append(str(e))
    return [repr(x) for x in out]
