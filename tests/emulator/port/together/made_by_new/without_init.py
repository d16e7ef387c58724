class User:
    def __init__(self, data):
        self.data = data
        self.ready = True

    @classmethod
    def empty(cls):
        self = cls.__new__(cls)
        self.data = {}
        self.ready = False
        return self


def program(v):
    u = User.empty()
    w = object.__new__(User)
    w.ready = 5
    return [u.ready, u.data, User({"a": 1}).ready, isinstance(u, User), w.ready]
