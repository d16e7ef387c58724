from abc import ABC, abstractmethod


class Sender(ABC):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def body(self, v): ...

    def send(self, v):
        return [self.name, self.body(v)]


class Json(Sender):
    def body(self, v):
        return {"v": v}


SENDERS = {"json": Json("j")}


def program(v):
    return SENDERS["json"].send(v)
