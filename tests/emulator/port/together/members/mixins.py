class Log:
    def log(self, m):
        self.lines.append(f"{type(self).__name__}:{m}")


class Retry:
    tries = 2

    def attempt(self):
        return self.tries


class Client(Log, Retry):
    def __init__(self):
        self.lines = []

    def go(self):
        self.log("go")
        return self.attempt()


def program(v):
    c = Client()
    return [c.go(), c.lines, isinstance(c, Retry), isinstance(c, Log), Client.tries, c.tries, issubclass(Client, Retry)]
