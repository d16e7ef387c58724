class A:
    def __init__(self, a, b=1):
        self.v = [a, b]


def program(v):
    out = []
    for args in ([1], [1, 2], [1, 2, 3], []):
        try:
            out.append(A(*args).v)
        except TypeError as e:
            out.append(str(e))
    return out
