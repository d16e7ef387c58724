class Zero(dict):
    def __missing__(self, key):
        return 0


class Deep(dict):
    def __missing__(self, key):
        self[key] = made = type(self)()
        return made


def program(v):
    z = Zero({"a": 1})
    z["b"] += 2
    d = Deep()
    d["x"]["y"] = 1
    return [z["q"], z, z.get("q"), "q" in z, d, d["x"]["y"], "{a}-{q}".format_map(z)]
