class Shape:
    def __new__(cls, kind, *args):
        if cls is Shape:
            if kind == "circle":
                return super().__new__(Circle)
            return super().__new__(Square)
        return super().__new__(cls)

    def __init__(self, kind, size):
        self.kind = kind
        self.size = size


class Circle(Shape):
    def area(self):
        return 3 * self.size**2


class Square(Shape):
    def area(self):
        return self.size**2


def program(v):
    return [Shape("circle", 2).area(), Shape("sq", 2).area(), type(Shape("circle", 1)).__name__]
