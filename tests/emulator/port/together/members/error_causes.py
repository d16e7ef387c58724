import traceback


class Wrapped(Exception):
    def __init__(self, message, cause=None):
        super().__init__(message)
        self.message, self.__cause__ = message, cause


class Quiet(Wrapped):
    pass


def told(error):
    chain = []
    while error is not None:
        chain.append(f"{type(error).__name__}: {error}")
        error = error.__cause__
    return chain


def parsed(v):
    try:
        return float(v)
    except (TypeError, ValueError) as e:
        raise Wrapped("no number", e)


def program(v):
    out = []
    try:
        parsed(v)
    except Wrapped as e:
        out += [told(e)]
        out.append("The above exception was the direct cause" in traceback.format_exc())
    plain = ValueError("plain")
    plain.__cause__ = KeyError("k")
    out.append(told(plain))
    setattr(plain, "__cause__", None)
    out += [told(plain), getattr(plain, "__cause__"), hasattr(plain, "cause")]
    plain.cause = 3
    out += [plain.cause, plain.__cause__]
    for wrong in (v, "text", 3):
        try:
            plain.__cause__ = wrong
            out.append(plain.__cause__)
        except TypeError as e:
            out.append(str(e))
    try:
        raise Quiet("a", ValueError("b")) from KeyError("c")
    except Quiet as e:
        out.append(told(e))
    return out
