class A:
    def __init__(self, v):
        self.v = v

    def __bytes__(self):
        return str(self.v).encode()


def program(v):
    return [
        bytes(A(v)).decode(),
        A(v).__bytes__().hex(),
        bytes(v).hex() if isinstance(v, (int, list)) and v is not True and v != 1e300 else 0,
    ]
