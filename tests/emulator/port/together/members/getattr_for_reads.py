class Settings:
    def __init__(self, raw):
        self.raw = raw

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return self.raw.get(name, "none")

    def both(self):
        return [self.host, self.port, self.raw]


def program(v):
    s = Settings({"host": "h"})
    return [s.host, s.port, s.both(), getattr(s, "x"), hasattr(s, "_y"), getattr(s, "_z", 3)]
