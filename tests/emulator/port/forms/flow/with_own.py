class Noted:
    def __init__(self, notes, swallow):
        self.notes = notes
        self.swallow = swallow

    def __enter__(self):
        self.notes.append("in")
        return self

    def __exit__(self, kind, error, trace):
        self.notes.append(kind.__name__ if kind else None)
        return self.swallow


def program(v):
    notes = []
    with Noted(notes, True) as n:
        notes.append(v["a"])
    return [notes, n.notes is notes]
