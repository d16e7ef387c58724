class A:
    def toString(self):
        return "ts"

    def valueOf(self):
        return 5

    def toJSON(self):
        return "tj"

    def then(self, x=None):
        return "then"

    def hasOwnProperty(self, x):
        return "own"


def program(v):
    a = A()
    return [
        a.toString(),
        a.valueOf(),
        a.toJSON(),
        a.then(),
        a.hasOwnProperty("q"),
        hasattr(a, "x"),
        getattr(a, "toLocaleString", "no"),
        a == a,
        a != 5,
    ]
