try:

    class A:
        x = 1
except Exception:
    A = None


def program(v):
    return A().x
