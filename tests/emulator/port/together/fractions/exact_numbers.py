import copy
import fractions
import fractions as exact
import json
import math
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from fractions import Fraction as F

HALF = Fraction(1, 2)
RATES = {"eu": Fraction("1.5"), "us": Fraction(5, 4)}
OPERATIONS = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "divmod": divmod,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
}


def end(function, *args):
    try:
        return repr(function(*args))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def made(v):
    given = [
        v,
        0,
        True,
        7,
        10**30,
        0.5,
        -0.1,
        1e300,
        3.0,
        float("inf"),
        float("nan"),
        None,
        Decimal("1.25"),
        Decimal("NaN"),
        HALF,
        "3/4",
        " -1.5\n",
        "+1e-2",
        "1E3",
        ".5",
        "5.",
        "1_000/3",
        "x",
        "1 /2",
        "1/0",
        "-",
        "",
        "1__0",
        "1.5/2",
        "\u0663",
    ]
    one = [end(Fraction, each) for each in given]
    two = [end(F, a, b) for a in (v, 6, -4, HALF, "1", 0.5) for b in (v, -8, 0, Fraction(2, 3), 10**20)]
    ways = [
        end(way, each)
        for way in (Fraction.from_float, Fraction.from_decimal)
        for each in (v, 0.75, 2, Decimal("0.1"), "1")
    ]
    return [one, two, ways, end(Fraction), end(lambda: Fraction(numerator=3, denominator=9))]


def calculated(v):
    ours = [HALF, Fraction(-7, 3), Fraction(4), Fraction(), Fraction(10**25 + 1, 3)]
    others = [
        v,
        0,
        3,
        -2,
        True,
        0.25,
        0.0,
        float("inf"),
        float("nan"),
        "a",
        None,
        Decimal("0.5"),
        HALF,
        Fraction(9, -4),
    ]
    return [
        f"{a} {sign} {b}: {end(operation, a, b)} {end(operation, b, a)}"
        for sign, operation in OPERATIONS.items()
        for a in ours
        for b in others
    ]


def powers():
    bases = [HALF, Fraction(-2, 3), Fraction(3), Fraction()]
    exponents = [0, 3, -2, 200, 2.0, Fraction(2), Fraction(-3), Fraction(1, 2)]
    ours = [end(lambda a, b: a**b, a, b) for a in bases for b in exponents if a >= 0 or b != Fraction(1, 2)]
    return ours, [end(lambda a, b: a**b, a, b) for a in (2, 9.0, 0) for b in (HALF, Fraction(3), Fraction(-2))]


def turned():
    values = [HALF, Fraction(3, 2), Fraction(-5, 2), Fraction(-7, 3), Fraction(6), Fraction(), Fraction(10**40, 7)]
    ways = [round, int, float, bool, str, repr, abs, math.floor, math.ceil, math.trunc, lambda x: -x, lambda x: +x]
    return [
        [[end(way, each) for way in ways] for each in values],
        [end(round, each, digits) for each in values for digits in (-3, -1, 0, 1, 4)],
        [end(each.limit_denominator, most) for each in [*values, Fraction(math.pi)] for most in (0, 1, 5, 100, 10**6)],
        [(each.numerator, each.denominator, each.as_integer_ratio()) for each in values],
        str(Fraction("3.141592653589793").limit_denominator()),
    ]


def used(v):
    amounts = [Fraction(str(each)) for each in (1.1, 2.2, 3.3)]
    total = sum((each * RATES["eu"] for each in amounts), Fraction())
    counted = {HALF: "half", Fraction(2): "two"}
    HALF_AGAIN = HALF
    HALF_AGAIN += 1
    try:
        HALF.numerator = 3
    except AttributeError:
        kept = True
    return [
        f"{total} {total!r} {float(total):.2f} {HALF_AGAIN}",
        "{} {0.numerator}".replace("{}", "{0}").format(total),
        "%s" % HALF,
        end(format, HALF, ">8"),
        str(sum(amounts)),
        str(max(amounts)) + str(sorted([HALF, 0.25, 2, Fraction(1, 3)])),
        [isinstance(each, Fraction) for each in (HALF, v, 1, 0.5)],
        [isinstance(each, (int, exact.Fraction)) for each in (HALF, v, 1, 0.5)],
        [type(HALF).__name__, type(HALF) is fractions.Fraction, callable(Fraction), kept],
        [counted.get(Fraction(2, 4)), counted.get(Fraction(4, 2)), counted.get(Fraction(1, 3))],
        [str(each) for each in map(fractions.Fraction, ["1/3", "0.2"])],
        str(exact.Fraction(1, 3) + fractions.Fraction("1/6")),
        end(lambda: Fraction(v) * 3),
        end(lambda: math.sqrt(Fraction(9, 4))),
    ]


class Share(Fraction):
    def percent(self):
        return f"{float(self * 100):.1f} %"


@dataclass(frozen=True)
class Line:
    name: str
    rate: Fraction = HALF
    extra: "exact.Fraction" = field(default_factory=Fraction)


def shown(value):
    match value:
        case Fraction(numerator=0):
            return "none"
        case Fraction(denominator=1) | int():
            return "whole"
        case Fraction():
            return "part"
    return "other"


def held(v):
    from fractions import Fraction as Inner

    line = Line("a", extra=Inner(v) if isinstance(v, int) else Inner("1/9"))
    return [
        repr(line),
        line == Line("a", Fraction(2, 4), line.extra),
        [shown(each) for each in (Fraction(), Fraction(3), HALF, v, 2)],
        [Share(1, 3).percent(), repr(Share(1, 3)), repr(Share(1, 3) + 1), Share(1, 2) == HALF],
        [str(copy.copy(HALF)), str(copy.deepcopy({"a": HALF})["a"])],
        end(json.dumps, HALF),
        json.dumps({"a": HALF, "b": Fraction(3)}, default=str),
        [str(each) for each in sorted({Fraction(1, 3), Fraction(2, 6), HALF})],
    ]


def program(v):
    return [made(v), calculated(v), powers(), turned(), used(v), held(v)]
