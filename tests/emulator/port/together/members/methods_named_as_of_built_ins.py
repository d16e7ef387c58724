class Resource:
    def get(self, id, extra=5, **params):
        return [id, extra, sorted(params)]

    def split(self, text, *others):
        return [text, list(others)]

    def strip(self, *args):
        return list(args)

    def replace(self, a, b, times=7):
        return [a, b, times]

    def pop(self, key=9):
        return key

    def find(self, what, where="all"):
        return [what, where]

    def index(self, *what):
        return what

    def setdefault(self, key, value="d"):
        return [key, value]

    def encode(self, how="own"):
        return how

    def center(self, width, fill="."):
        return [width, fill]

    def sort(self, key=1, reverse=2):
        return [key, reverse]

    def endswith(self, what, *more):
        return [what, more]


def make(v):
    return {"a": Resource()}


def program(v):
    r = make(v)["a"]
    out = [
        r.get(1),
        r.get(1, 2),
        r.get(1, x=2),
        r.split("a"),
        r.strip(),
        r.replace("a", "b"),
        r.pop(),
        r.find("x"),
        r.index(1),
        r.setdefault("k"),
        r.encode(),
        r.center(3),
        r.sort(),
        r.endswith("x"),
    ]
    for x in [v, r]:
        try:
            out.append(x.get("a"))
        except AttributeError as e:
            out.append(str(e))
    return out
