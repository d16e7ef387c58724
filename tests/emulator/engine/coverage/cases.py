"""Small bodies of a handler in both languages, what they are called with, and what is told of them.

A body is the inside of `onTrack(e)`; its first line is line 2. None stands for a call that was never made.
"""

from __future__ import annotations

from typing import Any, NamedTuple


class Case(NamedTuple):
    """One form of code: its name, the bodies, the events that it meets, the sentences that must be told of both."""

    name: str
    python: str
    javascript: str
    events: list[Any]
    told_of_python: list[str]
    told_of_javascript: list[str]


CASES = [
    Case(
        "everything",
        "if e['a']:\n  return 1\nreturn 2",
        "if (e.a)\n  return 1;\nreturn 2;",
        [{"a": 1}, {"a": 0}],
        [],
        [],
    ),
    Case(
        "a branch with lines",
        "if not e.get('a'):\n  x = 1\n  return x\nreturn 2",
        "if (!e.a) {\n  const x = 1;\n  return x; }\nreturn 2;",
        [{"a": 1}],
        ["lines 3-4 never ran: no event with `not e.get('a')`"],
        ["lines 3-4 never ran: no event with `!e.a`"],
    ),
    Case(
        "a branch without lines",
        "if e['a']:\n  e['b'] = 1\nreturn 2",
        "if (e.a)\n  e.b = 1;\nreturn 2;",
        [{"a": 1}],
        ["line 2: no event with `not e['a']`"],
        ["line 2: no event with `!e.a`"],
    ),
    Case(
        "letters beyond ASCII",
        "x = 'ä\x0c\u2028é'; y = e['ö'] if e['ö'] else x\nreturn y",
        "const x = 'ä\x0cé'; const y = e.ö ? e.ö : x;\nreturn y;",
        [{"ö": 0}],
        ["line 2: no event with `e['ö']`"],
        ["line 2: no event with `e.ö`"],
    ),
    Case(
        "else if",
        "if e['a'] == 1:\n  return 1\nelif e['a'] == 2:\n  return 2\nelse:\n  return 3",
        "if (e.a === 1)\n  return 1;\nelse if (e.a === 2)\n  return 2;\nelse\n  return 3;",
        [{"a": 1}],
        ["lines 4-7 never ran: no event with `e['a'] != 1`"],
        ["lines 4-7 never ran: no event with `e.a !== 1`"],
    ),
    Case(
        "what stands behind an error",
        "x = e['a'].b\nreturn x",
        "const x = e.a.b.c;\nreturn x;",
        [{"a": 1}],
        ["line 3 never ran: nothing went past line 2"],
        ["line 3 never ran: nothing went past line 2"],
    ),
    Case(
        "one line",
        "return 1 if e['a'] else 2",
        "return e.a ? 1 : 2;",
        [{"a": 0}],
        ["line 2: no event with `e['a']`"],
        ["line 2: no event with `e.a`"],
    ),
    Case(
        "or",
        "return e['a'] or e['b']",
        "return e.a || e.b;",
        [{"a": 1}],
        ["line 2: `e['b']` was never read: no event with `not e['a']`"],
        ["line 2: `e.b` was never read: no event with `!e.a`"],
    ),
    Case(
        "and",
        "return e['a'] and e['b'] == 2",
        "return e.a && e.b === 2;",
        [{"a": 0}],
        ["line 2: `e['b'] == 2` was never read: no event with `e['a']`"],
        ["line 2: `e.b === 2` was never read: no event with `e.a`"],
    ),
    Case(
        "a loop over nothing",
        "for each in e['a']:\n  print(each)\nreturn 1",
        "for (const each of e.a)\n  each.b = 1;\nreturn 1;",
        [{"a": []}],
        ["line 3 never ran: `e['a']` never had an item"],
        ["line 3 never ran: `e.a` never had an item"],
    ),
    Case(
        "while",
        "while e['a'] > 3:\n  e['a'] -= 1\nreturn 1",
        "while (e.a > 3)\n  e.a -= 1;\nreturn 1;",
        [{"a": 1}],
        ["line 3 never ran: no event with `e['a'] > 3`"],
        ["line 3 never ran: no event with `e.a > 3`"],
    ),
    Case(
        "an error that never came",
        "try:\n  x = e['a']\nexcept KeyError:\n  x = 0\nfinally:\n  e['b'] = 1\nreturn x",
        "let x; try {\n  x = e.a;\n} catch {\n  x = 0;\n} finally {\n  e.b = 1; }\nreturn x;",
        [{"a": 1}],
        ["line 5 never ran: nothing raised `KeyError`"],
        ["line 5 never ran: nothing was thrown"],
    ),
    Case(
        "a group of errors",
        "try:\n  raise ExceptionGroup('g', [KeyError()])\nexcept* TypeError:\n  e = 1\nexcept* KeyError:\n  e = 2",
        "e.b = 1;",
        [{}],
        ["line 5 never ran: nothing raised `TypeError`"],
        [],
    ),
    Case(
        "cases",
        "match e['a']:\n  case 1:\n    return 1\n  case _ if e['b']:\n    return 2\n  case _:\n    return 3",
        "switch (e.a) {\n  case 1:\n    return 1;\n  case 2:\n    return 2;\n  default:\n    return 3;\n}",
        [{"a": 1}],
        [
            "line 6 never ran: no event with `e['b']`",
            "line 5: no event with `not e['b']`",
            "line 8 never ran: no event with `case _`",
        ],
        ["line 6 never ran: no event with `case 2`", "line 8 never ran: no event with `default`"],
    ),
    Case(
        "a function inside",
        "def double(x):\n  return 2 * x\nreturn e['a'] and double(e['a'])",
        "function double(x) {\n  return 2 * x; }\nreturn e.a && double(e.a);",
        [{"a": 0}],
        [
            "line 3 never ran: nothing called double",
            "line 4: `double(e['a'])` was never read: no event with `e['a']`",
        ],
        ["line 3 never ran: nothing called double", "line 4: `double(e.a)` was never read: no event with `e.a`"],
    ),
    Case(
        "no event at all",
        "x = 1\nreturn x",
        "const x = 1;\nreturn x;",
        [],
        ["lines 2-3 never ran: no event came to onTrack"],
        ["lines 2-3 never ran: no event came to onTrack"],
    ),
    Case(
        "conditions inside an expression",
        "return [x for x in e['a'] if x > 1]",
        "return e.a.filter((x) => x > 1 && x < 9);",
        [{"a": [2, 3]}],
        ["line 2: no event with `x <= 1`"],
        [],
    ),
    Case(
        "constants have no branches",
        "while True:\n  return 1",
        "while (true)\n  return 1;",
        [{}],
        [],
        [],
    ),
]
JAVASCRIPT_ONLY = [
    ("a nullish operand", "return e.a ?? 1;", [{"a": 0}], ["line 2: `1` was never read: no event with `e.a == null`"]),
    ("an assignment", "e.a ||= 1;\nreturn e.a;", [{"a": 2}], ["line 2: `1` was never read: no event with `!e.a`"]),
    ("an arrow", "const f = (x) => ({ x });\nreturn e.a && f(1);", [{"a": 0}],
     ["line 2: `{ x }` was never read: nothing called f", "line 3: `f(1)` was never read: no event with `e.a`"]),
    ("a directive and a label", "'use strict';\nouter: for (;;) { for (;;) break outer; }\nreturn 1;", [{}], []),
    ("a class", "class A { static x = e.a ? 1 : 2; m() {\n  return 1; } }\nreturn A.x;", [{"a": 1}],
     ["line 2: no event with `!e.a`", "line 3 never ran: nothing called m"]),
    ("a sequence as a condition", "if ((e.b = 1, e.a))\n  return 1;\nreturn 2;", [{"a": 1}],
     ["line 2: no event with `!(e.b = 1, e.a)`", "line 4 never ran: nothing went past line 2"]),
]  # fmt: skip
