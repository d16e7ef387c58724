class Base:
    def __init__(self, name, *, timeout=5, **kw):
        self.name = name
        self.timeout = timeout
        self.kw = kw

    def call(self, path, *, body=None):
        return [self.name, path, body]


class Sub(Base):
    def __init__(self, *args, region="us", **kwargs):
        super().__init__(*args, **kwargs)
        self.region = region

    def call(self, path, **kw):
        return super().call("/v1" + path, **kw)


def program(v):
    s = Sub("n", timeout=9, region="eu", z=1)
    return [s.name, s.timeout, s.kw, s.region, s.call("/a", body=v)]
