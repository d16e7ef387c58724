class Events:
    ORDER = "Order Completed"
    SIGNUP = "Signed Up"

    @classmethod
    def all(cls):
        return [v for k, v in cls.__dict__.items() if k.isupper()]

    @classmethod
    def names(cls):
        return [k for k in vars(cls) if not k.startswith("__") and isinstance(getattr(cls, k), str)]


def program(v):
    return [
        Events.all(),
        Events.names(),
        {v: k for k, v in vars(Events).items() if isinstance(v, str) and not k.startswith("_")},
    ]
