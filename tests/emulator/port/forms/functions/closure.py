def program(v):
    def add(x):
        return [v, x]

    return [add(1), add(2)]
