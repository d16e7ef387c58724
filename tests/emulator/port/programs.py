"""Small programs over nasty values: each is a function of one value, or of two, whose result is sent."""

from __future__ import annotations

VALUES = [
    None, True, False, 0, -0.0, 1, -1, 2, 12, 255, 2**31, 2**53, -(2**53), 0.5, 1.5, 2.5, -2.5, 1e-7, 1.25e-5, 0.1, 1e21, 1e300,
    123456789.125, 1e16, "", " ", "0", "12", " 12 ", "1_0", "12abc", "1.5", "abc", "ABC", "a/b", "a b", "İ", "ß", "é", "😀",
    "a😀b", "\ud83d", "x\ud83d\ude00", "\x1cx\x1f", "\ufeffx\ufeff", "\x85x\x85", "\u3000x", "$&", "{}", "`${x}`", "__proto__",
    "constructor", "toString", "2020-01-01", "2020-02-30", "2020-02-29T23:59:59.999999+02:00", "2020-W05-3", "20200101T101500Z",
    "1/2/2023", [], [1], [0], ["a", "b"], [None], [[1], [2]], [1, "a"], ["b", "a", "😀", "\uffff"], [3, 1, 2], {}, {"a": 1},
    {"b": None, "a": [1]}, {"2": 1, "10": 2, "x": 3}, {"__proto__": 1}, {"constructor": 2}, {"a": {"a": {"a": 1}}},
    {"id": "x", "name": "N", "tags": ["a"]},
]  # fmt: skip

ONE = {
    "truth": "return 'yes' if v else 'no'",
    "not": "return not v",
    "or-text": "if isinstance(v, (dict, list)):\n    return 0\nreturn v or 'none'",
    "or-name": "return v or 'none'",
    "or-empty": "given = {'a': v}\nfound = [given.get('a') or {}, given.get('b') or [], given.get('a') or []]\nreturn found",
    "and-name": "return v and 'some'",
    "is-none": "return v is None",
    "is-true": "return [v is True, v is not False]",
    "types": "return [isinstance(v, str), isinstance(v, bool), isinstance(v, int), isinstance(v, float), "
             "isinstance(v, (int, float)), isinstance(v, list), isinstance(v, dict), isinstance(v, (dict, list)), "
             "isinstance(v, (str, bool)), isinstance(v, int) and not isinstance(v, bool), "
             "isinstance(v, (int, float)) and not isinstance(v, bool), not isinstance(v, (bool, float))]",
    "equals": "return [v == 1, v == 0, v == True, v == False, v == '', v == None, v == [], v == {}, v == 'a', v == 1.5, "
              "v != 1, v == [1], v == {'a': 1}, v == [True], v == '1']",
    "among": "return [v in [1, 2], v in ['a', ''], v in ('0', None), v in [True], v in [[], {}], v not in [0]]",
    "text": "if isinstance(v, (dict, list)):\n    return 0\nreturn f'<{v}>'",
    "str": "if isinstance(v, dict) or isinstance(v, list):\n    return 0\nreturn str(v) + '!'",
    "number-text": "if isinstance(v, (int, float)):\n    return [str(v), f'{v}', f'{v:.2f}', f'{v:.0f}']\nreturn None",
    "get": "if isinstance(v, dict):\n    return [v.get('a'), v.get('constructor'), v.get('__proto__'), v.get('a', 5), v.get('b', 'd'), "
           "v.get('toString', 1)]\nreturn None",
    "get-unknown": "return v.get('a')",
    "item": "return v['a']",
    "item-caught": "try:\n    return v['a']\nexcept KeyError:\n    return 'no key'\nexcept TypeError:\n    return 'no dict'",
    "item-0": "return v[0]",
    "item-last": "return v[-1]",
    "item-of-list": "if isinstance(v, list):\n    return v[1]\nreturn 0",
    "key-in": "if isinstance(v, dict):\n    return ['a' in v, 'constructor' in v, '__proto__' in v, 'zz' not in v]\nreturn 0",
    "in-unknown": "return 'a' in v",
    "len": "return len(v)",
    "len-text": "if isinstance(v, str):\n    return len(v)\nif isinstance(v, dict):\n    return len(v) + 100\nreturn -1",
    "chars": "if isinstance(v, str):\n    return [c for c in v]\nreturn 0",
    "iterate": "found = []\nfor each in v:\n    found.append(each)\nreturn found",
    "keys": "if isinstance(v, dict):\n    return [[key for key in v], list(v), list(v.keys()), list(v.values())]\nreturn 0",
    "items": "found = []\nif isinstance(v, dict):\n    for key, value in v.items():\n        found.append([key, value])\nreturn found",
    "items-unknown": "return {key: value for key, value in v.items() if value is not None}",
    "enumerate": "if isinstance(v, list):\n    found = []\n    for place, each in enumerate(v):\n        found.append([place, each])\n    return found\nreturn 0",
    "range": "found = []\nif isinstance(v, list):\n    for place in range(len(v)):\n        found.append(v[place])\n    for n in range(1, 3):\n        found.append(n)\nreturn found",
    "strip": "if isinstance(v, str):\n    return [v.strip(), v.lstrip(), v.rstrip(), v.strip('a'), v.rstrip('b')]\nreturn 0",
    "split": "if isinstance(v, str):\n    return [v.split(), v.split('/'), v.split('a'), '-'.join(v.split(' '))]\nreturn 0",
    "case": "if isinstance(v, str):\n    return [v.lower(), v.upper()]\nreturn 0",
    "replace": "if isinstance(v, str):\n    return [v.replace('a', '$&'), v.replace('', '-'), v.replace('x', v), v.replace('a', 'b', 1)]\nreturn 0",
    "starts": "if isinstance(v, str):\n    return [v.startswith('a'), v.endswith('b'), v.startswith('')]\nreturn 0",
    "slices": "if isinstance(v, (str, list)):\n    return [v[:1], v[1:], v[-1:], v[:-1], v[1:3], v[:100]]\nreturn 0",
    "slices-text": "if isinstance(v, str):\n    return [v[:1], v[1:], v[-2:], v[:-1], v[:200]]\nreturn 0",
    "int": "return int(v)",
    "float": "return float(v) * 2",
    "round": "return round(v)",
    "round-2": "if isinstance(v, (int, float)):\n    return [round(v, 2), round(v), abs(v)]\nreturn 0",
    "negative": "return -v",
    "plus": "return v + 1",
    "times": "if isinstance(v, (int, float)) and not isinstance(v, bool) and v < 1000000:\n    return v * 3\nreturn 0",
    "divide": "if isinstance(v, (int, float)):\n    return 10 / v\nreturn 0",
    "floor": "if isinstance(v, (int, float)) and v < 1000000000:\n    return [v // 7, v % 7, v // -2, v % -3]\nreturn 0",
    "order": "return v < 3",
    "order-text": "if isinstance(v, str):\n    return [v < 'a', v > '\\uffff', 'A' <= v <= 'z', v >= '😀']\nreturn 0",
    "chain": "if isinstance(v, (int, float)):\n    return [0 < v < 10, 0 <= v <= 255 != v]\nreturn 0",
    "sorted": "return sorted(v)",
    "all": "if isinstance(v, str):\n    return [all('0' <= c <= '9' for c in v), any(c in 'abc' for c in v), all(c != 'a' for c in v if c != 'b')]\nreturn 0",
    "min": "if isinstance(v, list):\n    return [min(v), max(v)]\nreturn min(v, 5)",
    "join": "return '-'.join(v)",
    "compare-lists": "return [[1] == v, v == ['a', 'b'], [v] == [v]]",
    "iso": "if isinstance(v, str) and all(' ' <= c <= '~' for c in v):\n    return datetime.fromisoformat(v).microsecond\nreturn 0",
    "iso-caught": "try:\n    moment = datetime.fromisoformat(v if isinstance(v, str) else '')\nexcept ValueError:\n    return 'none'\n"
                  "if moment.tzinfo is None:\n    moment = moment.replace(tzinfo=UTC)\nreturn [int(moment.timestamp()), moment.year, moment.isoformat()]",
    "quote": "if isinstance(v, str):\n    return quote(v, safe='')\nreturn 0",
    "set": "if isinstance(v, list) and all(isinstance(each, str) for each in v):\n    return sorted({'a', 'z'})\nreturn 'a' in {'a', 'b'}",
    "bool": "return [bool(v), bool(not v)]",
    "copy": "if isinstance(v, dict):\n    made = {**v, 'new': 1}\n    made['a'] = 2\n    return [made, v]\nif isinstance(v, list):\n    return [*v, 1]\nreturn 0",
    "del": "if isinstance(v, dict):\n    made = dict(v)\n    del made['a']\n    return made\nreturn 0",
    "pop": "if isinstance(v, dict):\n    made = dict(v)\n    gone = made.pop('a', None)\n    return [gone, made]\nreturn 0",
    "set-key": "made = {}\nif isinstance(v, str):\n    made[v] = 1\n    made['k'] = v\nreturn made",
    "update": "made = {'x': 0, 'a': 0}\nif isinstance(v, dict):\n    made.update(v)\nreturn made",
    "defaults": "return [named(v), named(v, 2), named(v, b=None), named(b=3, a=1)]",
    "nothing": "return [nothing(v), named(nothing(v)), nothing(v) is None, nothing(v) == None]",
    "loop": "count = 0\nwhile count < 10:\n    count += 1\n    if count == 3:\n        continue\n    if count > 5:\n        break\nreturn count",
    "try-finally": "seen = []\ntry:\n    seen.append(v['a'])\nexcept (KeyError, TypeError):\n    seen.append('none')\nfinally:\n    seen.append('end')\nreturn seen",
    "raise": "if v is None:\n    raise ValueError('no value')\nif v == '':\n    raise KeyError('empty')\nif v == 1:\n    raise RetryError(f'one {v == 1}')\nreturn 1",
    "reraise": "try:\n    return v['a']\nexcept KeyError:\n    raise\nexcept TypeError as error:\n    raise ValidationError('type') from error",
    "reserved": "new = v\ndelete = [new]\nfunction = {'var': delete}\nreturn function",
    "like-a-helper": "pyTruthy = [v]\npyGet = pyTruthy\nreturn [1 if v else 2, pyGet]",
    "edge-text": "if isinstance(v, int):\n    return str(v - 1)\nreturn 0",
    "doubling": "n = 1\ni = 0\nwhile i < 60:\n    n = n + n\n    i += 1\nreturn f'{n}'",
    "counting": "n = 0\nfor each in [1, 2, 3]:\n    n += each\nreturn f'{n}'",
    "nested": "if isinstance(v, dict):\n    inner = v.get('a')\n    if isinstance(inner, dict):\n        return inner.get('a') or 'deep'\n    return inner\nreturn 0",
    "in-text": "if isinstance(v, str):\n    return [v in 'abc', 'a' in v, '' in v, v in ['abc', v]]\nreturn 0",
    "filter-map": "if isinstance(v, list):\n    return [each + 1 for each in v if isinstance(each, int)]\nreturn 0",
    "filter-raises": "if isinstance(v, list):\n    return [len(each) for each in v if each['a']]\nreturn 0",
    "conditional": "return 'text' if isinstance(v, str) else 'list' if isinstance(v, list) else 'other'",
    "keyword-order": "return named(b=v, a=1)",
    "dict-comp": "if isinstance(v, dict):\n    return {key.upper(): [key, value] for key, value in v.items()}\nreturn 0",
    "number-in-dict": "totals = {'n': 0}\nif isinstance(v, (int, float)) and v < 1000:\n    totals['n'] += v\nreturn totals",
}  # fmt: skip

TWO = {
    "equal": "return [v == w, v != w]",
    "add": "return v + w",
    "less": "return v < w",
    "in": "return v in w",
    "item": "return v[w]",
    "get": "return v.get(w)",
    "either": "return [v or 1, w and 2]",
    "both": "return [1 if v and w else 2, 1 if v or w else 2, 1 if not (v and not w) else 2]",
    "subtract": "return v - w",
    "multiply": "if isinstance(v, (int, float)) and isinstance(w, (int, float)):\n    return v * w\nreturn 0",
    "in-dict": "if isinstance(v, dict) and isinstance(w, str):\n    return [w in v, v.get(w), v.get(w, 7)]\nreturn 0",
    "concat": "if isinstance(v, str) and isinstance(w, str):\n    return [v + w, v < w, v in w, f'{v}{w}', v == w]\nreturn 0",
}

PAIRED = [
    None,
    True,
    0,
    1,
    -2.5,
    2**53,
    "",
    "a",
    "abc",
    "😀",
    "\uffff",
    "__proto__",
    [],
    [1],
    ["a"],
    {},
    {"a": 1},
    {"a": True},
    "0",
]

HELPERS = """
def named(a, b=None):
    return [a, b]


def nothing(value):
    if value is None:
        return
"""


def source(programs: dict[str, str], parameters: str) -> str:
    """Return a handler whose events name the program to run."""
    lines = [HELPERS]
    for number, body in enumerate(programs.values()):
        indented = "\n".join(f"    {line}" for line in body.splitlines())
        lines.append(f"\ndef program_{number}({parameters}):\n{indented}\n")
    lines.append(
        "\ndef onTrack(event, settings):\n    name = event.get('event')\n    v = event.get('v')\n    w = event.get('w')"
    )
    for number, name in enumerate(programs):
        lines.append(f"    if name == {name!r}:\n        answer(program_{number}({parameters}))")
    return "\n".join(lines) + "\n"
