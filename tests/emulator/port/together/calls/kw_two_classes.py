class A:
    def send(self, path, body=None):
        return ["A", path, body]


class B:
    def send(self, url, *, body=None, retry=False):
        return ["B", url, body, retry]


def program(v):
    return [x.send("p", body=v) for x in (A(), B())]
