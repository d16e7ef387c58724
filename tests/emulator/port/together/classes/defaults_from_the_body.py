TIMES = 9


class Client:
    TIMES = 3
    WAIT, MOST = 1, TIMES * 2
    ITEMS = []

    def get(self, path, times=TIMES, wait=WAIT, *, items=ITEMS, most=MOST + 1):
        items.append(path)
        return [path, times, wait, len(items), most]

    @classmethod
    def make(cls, times=TIMES):
        return times

    @staticmethod
    def plain(times=TIMES, f=lambda x: x + 1):
        return f(times)


class Sub(Client):
    TIMES = 4


def program(v):
    c = Client()
    Client.WAIT = 100
    out = [c.get(1), c.get(2, wait=5), Sub().get(3), Client.make(), Sub.make(), Client.plain(), len(Client.ITEMS)]
    return out
