def sent(number):
    return requests.get(f"https://x.test/dict/{number}", timeout=1).status_code


def filled(attributes, **values):
    attributes.update(values)


class Updated:
    def __init__(self, **values):
        self.__dict__.update(values)
        for name in ("first", "second"):
            self.__dict__[name] = sent


class Passed:
    def __init__(self, **values):
        filled(vars(self), **values)


class Slotted:
    __slots__ = ("push", "text")

    def __init__(self, **values):
        for name in values:
            object.__setattr__(self, name, values[name])


class Merged:
    def __init__(self, **values):
        self.__dict__ |= values


def told(number):
    return requests.get(f"https://x.test/told/{number}", timeout=1).status_code


class Told:
    def __init_subclass__(cls, **values):
        for name, value in values.items():
            setattr(cls, name, staticmethod(value))


class Below(Told, told=told):
    pass


def program(v):
    updated = Updated(given=sent, text="t")
    found = [updated.given(1), updated.first(2), updated.second(3), updated.text.upper()]
    found += [Merged(merged=sent, text="m").merged(8), vars(Merged(text=v))]
    return [found, Passed(passed=sent).passed(4), Slotted(push=sent, text=v).push(5), Below.told(6), Below().told(7)]
