COUNT = 0


def bump():
    global COUNT
    COUNT += 1
    return COUNT


def program(v):
    a = bump()
    return bump() - a
