def once(f):
    made = []

    def inner(x):
        if not made:
            made.append(f(x))
        return made[0]

    return inner


@once
def first(x):
    return [x]


def program(v):
    return first(1)
