from enum import Flag, IntFlag, auto


class Can(Flag):
    READ = auto()
    WRITE = auto()
    SHARE = auto()
    EDIT = READ | WRITE


class Mode(IntFlag):
    R = 4
    W = 2
    X = 1


class Feature(IntFlag):
    NONE = 0
    REVENUE = auto()
    CONSENT = auto()


def shown(*flags):
    return [[repr(each), str(each), f"{each}", each.value, bool(each), len(each)] for each in flags]


def program(v):
    both = Can.READ | Can.SHARE
    chosen = Feature.NONE
    for name in ("REVENUE", "CONSENT"):
        chosen |= Feature[name]
    try:
        found = repr([Can(v), Mode(v)])
    except ValueError as error:
        found = str(error)
    try:
        found = [found, v in both]
    except TypeError as error:
        found = [found, str(error)]
    try:
        found.append(repr(Mode.R | v))
    except TypeError as error:
        found.append(str(error))
    try:
        Can(64)
    except ValueError as error:
        found.append(str(error))
    return [
        found,
        shown(Can.READ, Can.EDIT, both, Can(0), ~Can.READ, both & ~Can.READ, both ^ Can.WRITE, Can.READ | Can.WRITE),
        shown(*Feature, chosen),
        shown(Mode.R | Mode.X, ~Mode.R, Mode(8), Mode.R | 8, 1 | Mode.R, Mode(0)),
        [Can.READ in both, Can.WRITE in both, both is Can.SHARE | Can.READ, both == Can(5), both.name],
        [repr(list(both)), repr(list(Can)), list(Can.__members__), len(Can), repr(Can["EDIT"])],
        [Mode.R + 1, Mode.R > 3, (Mode.R | Mode.W) == 6, {both: 1}[Can.READ | Can.SHARE], repr(Can(-2))],
    ]
