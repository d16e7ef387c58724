class Allowed(frozenset):
    def check(self, name):
        if name not in self:
            raise ValueError(f"{name} not allowed")
        return True


ALLOWED = Allowed({"a", "b"})


def program(v):
    out = [ALLOWED.check("a"), len(ALLOWED), sorted(ALLOWED)]
    try:
        ALLOWED.check("z")
    except ValueError as e:
        out.append(str(e))
    return out
