class ApiError(Exception):
    def __init__(self, status, body=None, *, retry=False):
        super().__init__(f"status {status}")
        self.status = status
        self.body = body or {}
        self.retry = retry

    def __str__(self):
        return f"[{self.status}] {self.body.get('m', '')} {self.args[0]}"


class Limit(ApiError):
    def __init__(self, after):
        super().__init__(429, {"m": "slow"}, retry=True)
        self.after = after

    @property
    def soon(self):
        return self.after < 10


def program(v):
    out = []
    for make in (lambda: ApiError(500), lambda: Limit(3), lambda: ApiError(400, {"m": "bad"}, retry=True)):
        try:
            raise make()
        except Limit as e:
            out += ["limit", e.after, e.soon, e.retry, str(e), repr(e), e.args]
        except ApiError as e:
            out += [e.status, e.body, e.retry, str(e), f"{e!r}", e.args, isinstance(e, Exception)]
    return out
