import threading


class Singleton(type):
    _instances = {}
    _lock = threading.Lock()

    def __call__(cls, *args, **kwargs):
        with cls._lock:
            if cls not in cls._instances:
                cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, url="x", *, retries=3):
        self.url, self.retries = url, retries


class Other(Config):
    def __init__(self, n):
        super().__init__(url=n)
        self.n = n


class Empty(metaclass=Singleton):
    pass


class Plugins(type):
    def __init__(cls, name, bases, attrs):
        super(Plugins, cls).__init__(name, bases, attrs)
        if not hasattr(cls, "registry"):
            cls.registry = {}
        else:
            cls.registry[attrs.get("code", name)] = cls


class Plugin(metaclass=Plugins):
    def run(self, v):
        return [type(self).__name__, v]


class A(Plugin):
    code = "a"


class B(Plugin):
    def run(self, v):
        return ["own", *super().run(v)]


class Logged(type):
    def __new__(mcs, name, bases, ns):
        for key, value in list(ns.items()):
            if callable(value) and not key.startswith("_"):
                ns[key] = mcs.wrap(key, value)
        ns["tag"] = name.upper()
        return type.__new__(mcs, name, bases, ns)

    @staticmethod
    def wrap(key, f):
        def inner(self, *args):
            return [key, f(self, *args)]

        return inner


class Service(metaclass=Logged):
    """Doc."""

    def add(self, x):
        return [x, self.tag]

    def _hidden(self):
        return self.add(1)


class Child(Service):
    def add(self, x):
        return ["child", super().add(x)]


class Final(type):
    def __new__(mcs, name, bases, ns):
        for base in bases:
            if isinstance(base, Final):
                raise TypeError(f"type '{base.__name__}' is final")
        return super().__new__(mcs, name, bases, dict(ns))


class Sealed(metaclass=Final):
    def x(self):
        return 1


class Strict(type):
    def __new__(mcs, name, bases, ns):
        missing = [each for each in ("path",) if each not in ns and bases]
        if missing:
            raise ValueError(f"{name} lacks {missing}")
        return super().__new__(mcs, name, bases, ns)


class Route(metaclass=Strict):
    pass


def program(v):
    a, b = Config("one"), Config("two", retries=9)
    out = [a is b, b.url, b.retries, Other(v).n == v, Other(3) is Other(4), Empty() is Empty(), isinstance(a, Config)]
    out += [Plugin.registry["a"]().run(v), Plugin.registry["B"]().run(v), sorted(Plugin.registry)]
    out += [Service().add(v), Service()._hidden(), Child().add(2), Service.tag, Child().tag, Sealed().x()]
    for make in (1, 2, 3):
        try:
            if make == 1:

                class Below(Sealed):
                    pass
            elif make == 2:

                class Bad(Route):
                    pass
            else:

                class Good(Route):
                    path = "/x"

                out.append(Good.path)
        except (TypeError, ValueError) as e:
            out.append(str(e))
    return out
