class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.name, 0)

    def __set__(self, obj, value):
        if value < 0:
            raise ValueError(f"{self.name} < 0")
        setattr(obj, self.name, value)


class Order:
    total = Positive()

    def __init__(self, total):
        self.total = total


def program(v):
    o = Order(3)
    out = [o.total]
    try:
        o.total = -1
    except ValueError as e:
        out.append(str(e))
    return [*out, o.total, vars(o)]
