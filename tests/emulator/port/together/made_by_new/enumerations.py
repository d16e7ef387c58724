from enum import Enum


class Status(int, Enum):
    def __new__(cls, value, label):
        obj = int.__new__(cls, value)
        obj._value_ = value
        obj.label = label
        return obj

    OK = 200, "fine"
    BAD = 400, "bad"


class Kind(Enum):
    def __new__(cls, code, text):
        obj = object.__new__(cls)
        obj._value_ = code
        obj.text = text
        return obj

    A = ("a", "First")
    B = ("b", "Second")


def program(v):
    return [Status.OK.label, Status(400).label, Status.OK == 200, Kind("b").text, Kind.A.value, Status.BAD.value]
