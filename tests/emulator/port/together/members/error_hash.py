class A(Exception):
    pass


def program(v):
    a = A("x")
    return [a == a, a == A("x"), a in [a], bool(a), {a: 1}[a]]
