class A:
    def __init__(self, v):
        self.v = v

    def __str__(self):
        return f"<{self.v}>"

    def __repr__(self):
        return "A" + self.__str__()

    def __len__(self):
        return 3

    def __getitem__(self, k):
        return [k, self.v]

    def __contains__(self, x):
        return x == self.v

    def __eq__(self, o):
        return isinstance(o, A) and self.v == o.v

    def __hash__(self):
        return 5

    def __add__(self, o):
        return A([self.v, o])

    def __iadd__(self, o):
        return self.__add__(o)

    def __lt__(self, o):
        return True

    def __gt__(self, o):
        return not self.__lt__(o)

    def __call__(self, *a):
        return list(a)

    def __enter__(self):
        return self

    def __exit__(self, *a):
        return None

    def __bytes__(self):
        return b"x"

    def __bool__(self):
        return False


class B(A):
    def __str__(self):
        return "B" + super().__str__()

    def __len__(self):
        return A.__len__(self) + 1


def program(v):
    a = A(v)
    b = B(v)
    return [
        a.__str__(),
        a.__repr__(),
        a.__len__(),
        a.__getitem__("k"),
        a.__contains__(v),
        a.__eq__(b),
        a.__hash__(),
        a.__add__(1).v,
        a.__lt__(b),
        a > a,
        a.__call__(1, v),
        a.__enter__().v,
        a.__exit__(None, None, None),
        a.__bytes__().decode(),
        a.__bool__(),
        b.__str__(),
        b.__len__(),
        str(b),
        "x".__len__(),
        [1].__contains__(v),
        {"k": 1}.__getitem__("k"),
        v.__str__(),
        v.__eq__(3) if v == 3 else 0,
        "ab".__eq__("ab"),
    ]
