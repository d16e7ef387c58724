class A:
    items = []
    count = 0
    names = {"x": 1}

    def add(self, x):
        self.items.append(x)
        self.count += 1
        A.names[str(x)] = self.count
        type(self).count2 = 5
        return self


class B(A):
    count = 10


def program(v):
    A.items.clear()
    A.names.clear()
    a, b = A().add(1), B().add(2)
    A.count = 7
    c = A()
    return [
        a.items,
        b.count,
        c.count,
        a.count,
        A.names,
        a.items is b.items,
        A.items,
        B.count,
        A.count2,
        hasattr(B, "count2"),
    ]
