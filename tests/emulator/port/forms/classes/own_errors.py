class ApiError(Exception):
    def __init__(self, status, message):
        super().__init__(f"{status}: {message}")
        self.status = status
        self.message = message


class NotFound(ApiError):
    pass


class Bad(ValueError):
    code = 7


def program(v):
    found = []
    for error in (NotFound(404, v), ApiError(500, "x"), Bad("b", 1), Bad()):
        try:
            raise error
        except NotFound as e:
            found.append(["nf", e.status, e.message, str(e), repr(e)])
        except ApiError as e:
            found.append([str(e), e.args[0], isinstance(e, Exception)])
        except ValueError as e:
            found.append([e.code, str(e), list(e.args), type(e).__name__])
    return found
