def gather(x, into=[]):
    into.append(x)
    return len(into)


def program(v):
    a = gather(v)
    return [gather(1) - a, gather(2, []), gather(3, into=[1])]
