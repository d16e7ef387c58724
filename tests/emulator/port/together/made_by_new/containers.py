class Stack(list):
    def __new__(cls, *items):
        self = super().__new__(cls)
        return self

    def __init__(self, *items):
        super().__init__(items)

    def peek(self):
        return self[-1]


class D(dict):
    def __new__(cls, **kw):
        return super().__new__(cls)

    def __init__(self, **kw):
        super().__init__(kw)


def program(v):
    return [Stack(1, 2).peek(), D(a=1)["a"], len(Stack())]
