class Shape:
    name = ""

    @classmethod
    def by_name(cls):
        return {each.name: each for each in cls.__subclasses__()}


class Circle(Shape):
    name = "circle"

    def area(self, size):
        return ["round", size]


class Square(Shape):
    name = "square"

    def area(self, size):
        return ["flat", size]


class Small(Square):
    name = "small"


KINDS = {each.name: each for each in Shape.__subclasses__()}


def program(v):
    made = Shape.by_name()["circle"]().area(v)
    return [sorted(KINDS), made, [each.__name__ for each in Square.__subclasses__()], Small.__subclasses__()]
