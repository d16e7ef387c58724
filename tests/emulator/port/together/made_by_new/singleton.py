class Config:
    _instance = None

    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.calls = 0
        return cls._instance

    def __init__(self, name="x"):
        self.name = name
        self.calls += 1


def program(v):
    a = Config("one")
    b = Config("two")
    return [a is b, a.name, b.calls]
