from abc import ABC, abstractmethod


class Sender(ABC):
    @abstractmethod
    def url(self): ...
    @property
    @abstractmethod
    def name(self):
        """The name."""

    def send(self, body):
        return requests.post(self.url(), json={"n": self.name, **body}, timeout=1).status_code

    @classmethod
    def make(cls):
        return cls()


class A(Sender):
    name = "a"

    def url(self):
        return "https://x.test/a"


class B(Sender):
    @property
    def name(self):
        return "b"

    def url(self):
        return "https://x.test/b"


class Half(Sender):
    def url(self):
        return ""


def program(v):
    out = [A().send({}), B.make().send({"x": 1}), A.make().name, isinstance(B(), Sender)]
    for c in (Sender, Half):
        try:
            c()
            out.append("made")
        except TypeError as e:
            out.append(str(e))
    try:
        Sender.make()
    except TypeError as e:
        out.append(str(e))
    return out
