from contextlib import ExitStack


class Held:
    def __init__(self, log):
        self.log, self.stack = log, ExitStack()

    def note(self, *words, mark="-", **more):
        self.log.append([*words, mark, more])

    def __enter__(self):
        self.stack.__enter__()
        self.stack.callback(self.note, 1, mark="+", size=2)
        self.stack.callback(self.note)
        return self

    def __exit__(self, *error):
        self.log.append(error[0].__name__ if error[0] else None)
        return self.stack.__exit__(*error)


def program(v):
    log = []
    with Held(log) as held:
        held.note("in", mark=v)
    try:
        with Held(log):
            raise KeyError(v)
    except KeyError as error:
        log.append(repr(error))
    return log
