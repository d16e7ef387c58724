from abc import ABC, abstractmethod


class A(ABC):
    @staticmethod
    @abstractmethod
    def make(x): ...
    @classmethod
    @abstractmethod
    def name(cls): ...
    def go(self):
        return [self.make(1), self.name()]


class B(A):
    @staticmethod
    def make(x):
        return x + 1

    @classmethod
    def name(cls):
        return cls.__name__


def program(v):
    return B().go()
