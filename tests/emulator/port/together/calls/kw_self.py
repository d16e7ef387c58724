class Unit:
    def __init__(self, name, **more):
        self.name, self.values = name, more

    def change(self, entity, **values):
        self.values |= values
        return [entity, values]


def total(self, **others):
    return [self, others]


def tried(f, *args, **given):
    try:
        return f(*args, **given)
    except TypeError as error:
        return str(error)


def program(v):
    unit = Unit("u")
    extra = {**v} if isinstance(v, dict) else {"k": v}
    given = {**extra, "self": 1}
    found = []
    for each in (extra, given, {"entity": 2}):
        try:
            found.append(unit.change("e", **each))
        except TypeError as error:
            found.append(str(error))
    made = tried(Unit, "n", **given)
    return [found, tried(unit.change, "e", **given), made if isinstance(made, str) else made.values, total(**given)]
