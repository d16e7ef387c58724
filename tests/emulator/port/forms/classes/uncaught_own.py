class ApiError(Exception):
    pass


class Later(RetryError):
    pass


def program(v):
    if v == 1:
        raise Later("again")
    raise ApiError(f"with {v}")
