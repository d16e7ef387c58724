class AppError(Exception):
    code = 500

    def __init__(self, message="", *args, **details):
        super().__init__(message, *args)
        self.details = details

    def __str__(self):
        base = super().__str__()
        return f"[{self.code}] {base}" + (f" {self.details}" if self.details else "")


class NotFound(AppError, LookupError):
    code = 404


class Invalid(AppError, ValueError):
    code = 422

    def __init__(self, field, problem):
        super().__init__(f"{field}: {problem}", field=field)
        self.field = field

    def __reduce__(self):
        return type(self), (self.field, "")


class Many(AppError):
    def __init__(self, errors):
        self.errors = list(errors)
        super().__init__(f"{len(self.errors)} errors")

    def __iter__(self):
        return iter(self.errors)

    @classmethod
    def collect(cls, *fs):
        found = []
        for f in fs:
            try:
                yield f()
            except AppError as e:
                found.append(e)
        if found:
            raise cls(found)


def find(table, key):
    try:
        return table[key]
    except KeyError:
        raise NotFound("no such key", key=key) from None
    except (TypeError, IndexError) as e:
        raise Invalid("table", e) from e


def guard(f, *handlers, default=None):
    def run(*args):
        try:
            return f(*args)
        except Exception as e:
            for kind, handler in handlers:
                if isinstance(e, kind):
                    return handler(e)
            if default is not None:
                return default
            raise
        finally:
            calls.append(f.__name__)

    return run


calls = []


def cleanup(log, fail):
    try:
        try:
            log.append("try")
            if fail:
                raise RuntimeError("first")
        finally:
            log.append("inner")
            if fail == 2:
                raise ValueError("second")
    except RuntimeError as e:
        log.append(repr(e))
        return "handled"
    except ValueError as e:
        log.append(f"{e}")
    else:
        log.append("else")
    finally:
        log.append("outer")
    return "end"


def program(v):
    calls.clear()
    get = guard(
        find, (NotFound, lambda e: e.details), ((ValueError, TypeError), lambda e: [e.field, str(e.__cause__), e.args])
    )
    out = [get({"a": 1}, "a"), get({}, "b"), get(v, 0), get([1], 5), calls]
    log = []
    out += [cleanup(log, 0), cleanup(log, 1), cleanup(log, 2), log]
    try:
        list(Many.collect(lambda: 1, lambda: find({}, "x"), lambda: find(None, "y")))
    except Many as many:
        out += [str(many), [str(e) for e in many], many.args, isinstance(many, AppError)]
    for e in (NotFound("a", 1), Invalid("f", "p"), AppError(), KeyError("k"), KeyError(), ValueError("a", "b")):
        out.append([str(e), repr(e), e.args, isinstance(e, LookupError), getattr(e, "code", None)])
    try:
        raise NotFound
    except LookupError as e:
        out.append([str(e), e.details])
    try:
        raise ValueError("x") from KeyError("y")
    except ValueError as e:
        out.append(repr(e.__cause__))
    try:
        assert v == "never", f"got {v}"
    except AssertionError as e:
        out.append(str(e))
    try:
        int("x" if v else "y z")
    except ValueError as e:
        out.append(str(e))
    return out
