class Reg:
    items = {}
    count = 0

    @classmethod
    def add(cls, name):
        cls.items[name] = cls.count
        cls.count += 1
        return cls.items


def program(v):
    Reg.items.clear()
    Reg.count = 0
    Reg.add("a")
    Reg().add("b")
    return [Reg.items, Reg.count, Reg().count]
