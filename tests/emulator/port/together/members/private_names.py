class A:
    def __init__(self):
        self.__x = 1
        self._y = 2

    def __hidden(self):
        return self.__x

    def get(self):
        return self.__hidden()


class B(A):
    def __init__(self):
        super().__init__()
        self.__x = 5

    def both(self):
        return [self.__x, self.get()]


def program(v):
    return [B().both(), sorted(vars(B())), A().get()]
