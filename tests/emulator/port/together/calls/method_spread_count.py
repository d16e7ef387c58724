class A:
    def two(self, a, b=1):
        return [a, b]


def program(v):
    out = []
    for args in ([1], [1, 2], [1, 2, 3], []):
        try:
            out.append(A().two(*args))
        except TypeError as e:
            out.append(str(e))
    return out
