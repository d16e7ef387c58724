import inspect
from inspect import cleandoc, isclass


class Thing:
    """A thing.

      It has more to say,
    in lines of several indents.

    """

    def send(self):
        """Send it."""


def program(v):
    values = [Thing, Thing(), int, ValueError, ValueError(), len, v, Thing.send, dict, lambda x: x]
    texts = ["", "\n", " a\n   b\n\tc\n\n", "a\n  b\n c", "\n\n  a\n\n    b\n  ", Thing.__doc__, Thing.send.__doc__]
    return [list(map(isclass, values)), list(map(cleandoc, texts)), inspect.iscoroutinefunction(Thing.send)]
