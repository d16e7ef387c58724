class Box:
    """Holds one."""

    kind = "box"
    made = []

    def __init__(self, value, size=1):
        self.value = value
        self.size = size
        self.made.append(size)

    def grow(self, by=1):
        self.size += by
        return self

    def label(self):
        return f"{self.kind} {self.size}"


def program(v):
    a = Box(v)
    b = Box(v, size=5).grow().grow(by=2)
    a.extra = [1]
    a.size, b.value = 9, 2
    return [
        a.value,
        a.size,
        b.size,
        b.value,
        a.label(),
        Box.kind,
        b.kind,
        a.extra,
        hasattr(b, "extra"),
        getattr(b, "none", "default"),
        isinstance(a, Box),
        type(a).__name__,
    ]
