class Field:
    def __init__(self, kind):
        self.kind = kind

    def read(self, value):
        if isinstance(value, self.kind):
            return value
        return self.kind.__name__ if isinstance(self.kind, type) else "|".join(k.__name__ for k in self.kind)


FIELDS = [
    Field(str),
    Field(dict),
    Field((str, int)),
    Field(list),
    Field((float, dict)),
    Field(ValueError),
    Field(Field),
]


def program(v):
    return [field.read(v) for field in FIELDS] + [isinstance(x, type) for x in (v, len, program, int, Field, bool)]
