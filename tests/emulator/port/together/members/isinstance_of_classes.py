class A:
    pass


class B(A):
    pass


class C:
    pass


def program(v):
    b = B()
    return [
        isinstance(b, (C, A)),
        issubclass(B, (C, A)),
        issubclass(A, B),
        isinstance(b, A | C),
        type(b) is B,
        type(b) == A,
        isinstance(B, type),
        callable(B),
        b.__class__ is B,
        type(b)().__class__.__name__,
    ]
