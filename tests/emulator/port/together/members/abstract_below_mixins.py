from abc import ABC, abstractmethod


class Operation(ABC):
    known = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Operation.known[cls.__name__] = cls

    def __init__(self, v):
        self.v = v

    @abstractmethod
    def details(self): ...

    def payload(self):
        return {"details": self.details()}


class Worded:
    def word(self):
        return type(self.v).__name__


class Detailed:
    def details(self):
        return "of a mixin"


class Own(Worded, Operation):
    def details(self):
        return self.word()


class Below(Own):
    pass


class Mixed(Detailed, Operation):
    pass


class Missing(Worded, Operation):
    pass


class Behind(Operation, Detailed):
    pass


def made(name, v):
    try:
        return Operation.known[name](v).payload()
    except TypeError as error:
        return str(error)


def program(v):
    return [Own(v).payload(), Mixed(v).payload(), *(made(name, v) for name in sorted(Operation.known))]
