from contextlib import contextmanager


@contextmanager
def noted(notes):
    notes.append("before")
    try:
        yield 7
    except TypeError:
        notes.append("type")
    finally:
        notes.append("after")


def program(v):
    notes = []
    with noted(notes) as n:
        notes.append(n + v)
    return notes
