from abc import ABC


class Mixin:
    def extra(self):
        return 1


class Operation(ABC):
    registry = {}

    def __init_subclass__(cls, kind="", **kwargs):
        super().__init_subclass__(**kwargs)
        if getattr(cls, "segment_type", None):
            Operation.registry[cls.segment_type] = [cls, kind]

    def __init__(self, e):
        self.e = e


class P(Operation, kind="k"):
    segment_type = "x"


class R(Mixin, Operation):
    segment_type = "r"


def program(v):
    return [
        sorted(Operation.registry),
        Operation.registry["x"][0](v).e,
        Operation.registry["r"][0](v).extra(),
        Operation.registry["x"][1],
    ]
