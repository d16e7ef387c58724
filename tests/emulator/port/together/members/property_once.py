class Counter:
    """A property that shows how often it is read."""

    def __init__(self):
        self.seen = []

    @property
    def number(self):
        self.seen.append(len(self.seen))
        return len(self.seen)

    @property
    def doubled(self):
        return lambda x: (x, self.number)


def program(v):
    made = [Counter()]
    first = made[0].number
    text = f"{made[0].number} {getattr(made[0], 'number')} {made[0].doubled(v)} {hasattr(made[0], 'number')}"
    return [first, text, made[0].seen, getattr(made[0], "other", None)]
