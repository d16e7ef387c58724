class Api:
    class Error(Exception):
        def __init__(self, code):
            super().__init__(f"code {code}")
            self.code = code

    class Config:
        base = "https://x.test"
        retries = 3

    class Inner:
        def __init__(self, outer):
            self.outer = outer

        def up(self):
            return self.outer.name

    name = "api"

    def call(self, code):
        if code > 300:
            raise self.Error(code)
        return self.Config.base, Api.Config.retries

    def inner(self):
        return Api.Inner(self), self.Inner(self)


def program(v):
    a = Api()
    out = [a.call(200), [i.up() for i in a.inner()], Api.Error.__name__, Api.Error.__qualname__]
    try:
        a.call(500)
    except Api.Error as e:
        out += [e.code, str(e), type(e).__name__, repr(e)]
    return out
