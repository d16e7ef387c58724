if True:

    class A:
        def f(self):
            return "a"
else:

    class A:
        def f(self):
            return "b"


def program(v):
    return A().f()
