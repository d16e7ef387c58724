def program(v):
    def walk(x, path=()):
        if isinstance(x, dict):
            return [p for k in x for p in walk(x[k], path + (k,))]
        return [".".join(path)]

    return walk(v)
