def handle(x):
    """Handle it."""
    return x


def nodoc():
    return 1


class Base:
    """Base doc."""

    def run(self):
        """Run it."""

    @classmethod
    def make(cls):
        """Make."""

    @staticmethod
    def st():
        """St."""


class Sub(Base):
    def describe(self):
        return self.__doc__ or "none"


def manual(fn):
    def wrapper(*a):
        return fn(*a)

    wrapper.__name__ = fn.__name__
    wrapper.__doc__ = fn.__doc__
    return wrapper


@manual
def wrapped(x):
    """Wrapped doc."""
    return x


HANDLERS = {"a": handle, "b": wrapped}


def program(v):
    def inner():
        """Inner."""

    return [
        handle.__doc__,
        nodoc.__doc__,
        Base.__doc__,
        Sub.__doc__,
        Base.run.__doc__,
        Base().run.__doc__,
        Base.make.__doc__,
        Base.st.__doc__,
        Sub().describe(),
        wrapped.__name__,
        wrapped.__doc__,
        {k: f.__doc__ for k, f in HANDLERS.items()},
        inner.__doc__,
        (handle.__doc__ or "").split()[0],
        getattr(handle, "__doc__", ""),
    ]
