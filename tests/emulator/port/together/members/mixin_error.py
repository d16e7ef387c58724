class Coded:
    code = 0

    def describe(self):
        return f"{type(self).__name__}:{self.code}:{self}"


class ApiError(Coded, Exception):
    code = 1


class NotFound(ApiError, KeyError):
    code = 404


class Seg(Coded, RetryError):
    code = 9


def program(v):
    out = []
    for e in (ApiError("a"), NotFound("b"), Seg("c")):
        try:
            raise e
        except (ApiError, Seg) as c:
            out += [
                c.describe(),
                isinstance(c, Exception),
                isinstance(c, KeyError),
                isinstance(c, Coded),
                repr(c),
                c.args,
            ]
    try:
        raise NotFound("x", 2)
    except LookupError as e:
        out.append(str(e))
    return out
