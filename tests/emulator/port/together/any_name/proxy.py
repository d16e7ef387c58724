class Logged:
    def __init__(self, target):
        self._target = target
        self.calls = []

    def __getattr__(self, name):
        value = getattr(self._target, name)
        if not callable(value):
            return value

        def wrapped(*args, **kwargs):
            self.calls.append(name)
            return value(*args, **kwargs)

        return wrapped


class Api:
    version = 2

    def send(self, body, urgent=False):
        r = requests.post("https://x.test/", json={"b": body, "u": urgent}, timeout=2)
        return r.status_code


def program(v):
    p = Logged(Api())
    return [p.version, p.send(1), p.send(2, urgent=True), p.calls]
