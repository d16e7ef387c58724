class Own(ValidationError):
    pass


class Err(Exception):
    pass


class C:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        self.seen = [
            kind is ValidationError,
            issubclass(kind, ValidationError),
            issubclass(kind, Exception),
            kind.__name__,
            issubclass(kind, (RetryError, Err)),
            isinstance(error, ValidationError),
            kind is Own,
            issubclass(kind, ValueError),
        ]
        return True


def boom(e):
    raise e


def program(v):
    out = []
    for e in (
        ValidationError("x"),
        RetryError("y"),
        Own("z"),
        Err("q"),
        KeyError("k"),
        UnicodeDecodeError("utf-8", b"x", 0, 1, "bad"),
        InvalidEventPayload("i"),
    ):
        c = C()
        with c:
            boom(e)
        out.append(c.seen)
        out.append(
            [
                type(e) is ValidationError,
                issubclass(type(e), ValidationError),
                type(e) in (RetryError, Own),
                issubclass(e.__class__, Exception),
            ]
        )
    return out
