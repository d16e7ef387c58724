from dataclasses import dataclass, field
from enum import Enum, IntEnum
from functools import reduce
from itertools import accumulate, groupby, zip_longest
from operator import attrgetter, itemgetter
import re


class Priority(IntEnum):
    LOW = 1
    MID = 5
    HIGH = 9

    @classmethod
    def parse(cls, x):
        match x:
            case cls():
                return x
            case int() if x in cls._value2member_map_:
                return cls(x)
            case str() if x.upper() in cls.__members__:
                return cls[x.upper()]
            case [first, *_]:
                return cls.parse(first)
            case {"level": level} | {"priority": level}:
                return cls.parse(level)
            case None | False:
                return cls.LOW
        raise ValueError(f"priority {x!r}")


class Shape(Enum):
    SQUARE = (1, 4)
    TRI = (2, 3)

    def __init__(self, code, sides):
        self.code = code
        self.sides = sides

    @property
    def label(self):
        return self.name.title() + f"/{self.sides}"


@dataclass(order=True)
class Task:
    sort_index: tuple = field(init=False, repr=False)
    title: str
    priority: Priority = Priority.MID
    done: bool = False
    sub: list["Task"] = field(default_factory=list, compare=False)

    def __post_init__(self):
        self.priority = Priority.parse(self.priority)
        self.sort_index = (self.done, -self.priority, self.title.casefold())

    def walk(self, depth=0):
        yield depth, self
        for each in sorted(self.sub):
            yield from each.walk(depth + 1)

    def __len__(self):
        return 1 + sum(map(len, self.sub))

    def __bool__(self):
        return not self.done

    def __contains__(self, text):
        return text in self.title or any(text in s for s in self.sub)


def table(rows, *, sep=" | "):
    rows = [[str(c) for c in r] for r in rows]
    widths = [max(map(len, col)) for col in zip_longest(*rows, fillvalue="")]
    return [sep.join(c.ljust(w) for c, w in zip(r, widths)).rstrip() for r in rows]


def parse_line(line):
    pattern = re.compile(
        r"^(?P<indent>\s*)(?:(?P<mark>[-x])\s+)?(?P<title>[^!#]+?)(?:\s*!(?P<pri>\w+))?(?:\s+#(?P<tags>[\w,]+))?$"
    )
    if (m := pattern.match(line)) is None:
        return None
    d = m.groupdict(default="")
    return {**d, "indent": len(d["indent"]) // 2, "tags": d["tags"].split(",") if d["tags"] else []}


def outline(text):
    root = Task("root", "high")
    stack = [(-1, root)]
    for row in filter(None, map(parse_line, text.splitlines())):
        while stack[-1][0] >= row["indent"]:
            stack.pop()
        task = Task(row["title"], row["pri"] or None, row["mark"] == "x")
        stack[-1][1].sub.append(task)
        stack.append((row["indent"], task))
    return root


def program(v):
    root = outline("- buy !high\n  x milk\n  - eggs !low #food,a\n- Call !mid\n\nbad!!")
    out = [
        table([(". " * d + t.title, t.priority.name, t.done) for d, t in root.walk()]),
        len(root),
        "eggs" in root,
        "nope" in root,
    ]
    for x in (v, "high", [5, 1], {"level": "low"}, Priority.HIGH):
        try:
            out.append(Priority.parse(x).name)
        except (ValueError, TypeError) as e:
            out.append(str(e))
    out += [
        Priority.HIGH > Priority.LOW,
        Priority.MID + 1,
        f"{Priority.MID}",
        repr(Priority.MID),
        sorted(Priority)[0].value,
        max(Priority).name,
    ]
    out += [[s.label for s in Shape], Shape((1, 4)) is Shape.SQUARE, Shape.TRI.value, [bool(t) for _, t in root.walk()]]
    out += [
        min(root.sub).title,
        repr(root.sub[1]),
        {p: p.value * 2 for p in Priority}[5],
        [k for k, _ in groupby(sorted(t.priority for _, t in root.walk()))],
    ]
    out += [
        list(accumulate([3, 1, 2], min)),
        reduce(lambda a, t: a | {t[1].title: t[0]}, root.walk(), {}),
        parse_line("x a b !hi #t"),
    ]
    return out
