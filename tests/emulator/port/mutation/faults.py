"""What a naive port would do, one row each: JavaScript's own meaning in place of Python's."""

from __future__ import annotations

from .seeding import Fault


def _helper(name: str, old: str, new: str) -> Fault:
    return Fault(f"helpers/{name}.js", old, new)


IN_HELPERS = {
    "an empty list is true": _helper("pyTruthy", "return x.length > 0", "return true"),
    "an empty dict is true": _helper("pyTruthy", "Object.keys(x).length > 0", "true"),
    "inherited keys are items": _helper("pyLookup", "Object.hasOwn(dict, k)", "k in dict"),
    "a missing character is undefined": _helper(
        "pyGetItem", 'throw pyError("IndexError", "string index out of range");', "return undefined;"
    ),
    "a list's end cannot be counted from": _helper("pyIndex", "Number(k) + length", "Number(k)"),
    "None is no value": _helper("pyGet", "value === undefined ? d : value", "value ?? d"),
    "__proto__ sets the prototype": _helper("pySetKey", 'if (k !== "__proto__") d[k]', "if (true) d[k]"),
    "None is null in a text": _helper("pyStr", 'return "None"', 'return "null"'),
    "True is true in a text": _helper("pyStr", '"True" : "False"', '"true" : "false"'),
    "1e-7 has one digit of exponent": _helper("pyNumberText", '.padStart(2, "0")', ""),
    "a large float loses its .0": _helper("pyNumberText", "`${x}.0`", "String(x)"),
    "ties go up": _helper("pyTimesTen", "quotient % 2n === 1n", "true"),
    "a text is cut in units": _helper("pySlice", "? Array.from(x) : x;", "? x.split('') : x;"),
    "a text is counted in units": _helper("pyLen", "Array.from(x).length", "x.length"),
    "numbers are sorted as texts": _helper("pySorted", "key === null ? compare", "key === null ? undefined"),
    "texts are ordered by units": _helper(
        "pyCompare", "left[first].codePointAt(0) - right[first].codePointAt(0)", "(a < b ? -1 : 1)"
    ),
    "strip trims as JavaScript does": _helper("pyStrip", "return x.slice(start, end)", "return x.trim()"),
    "the separators of ASCII are kept": _helper("pyRstrip", "\\x1c-\\x20", "\\x20"),
    "true is not one": _helper("pyNumberOf", "return Number(x)", "return null"),
    "what is equal is loosely so": _helper(
        "pyEqual",
        '"object" || typeof b !== "object") return a === b',
        '"object" || typeof b !== "object") return a == b',
    ),
    "a division is cut towards zero": _helper("pyIntDivmod", "(isOff ? one : one - one)", "(one - one)"),
    "a rest has the sign of its left side": _helper("pyFloatDivmod", "rest += b;", "rest += 0;"),
    "int() reads as far as it can": _helper("pyIntOfText", "(_${allowed})*$`", "(_${allowed})*`"),
    "quote leaves what encodeURIComponent leaves": _helper("pyQuote", "/[^\\w.~-]/gu", "/[^\\w.~!-]/gu"),
    "an offset is added": _helper("pyTimestampOf", "pyMicro(dt) - offset.total", "pyMicro(dt) + offset.total"),
    "a time is a quotient of floats": _helper(
        "pyTimestampOf",
        "pyFloatOf(pyRatio(pyMicro(dt) - offset.total - 62135683200000000n, 1000000n))",
        "pyFloatOf(Number(pyMicro(dt) - offset.total - 62135683200000000n) / 1e6)",
    ),
    "February has 30 days": _helper(
        "pyFromIso", "fields[name] > most[name]", "fields[name] > (most[name] && 31) * 400"
    ),
    "microseconds are milliseconds": _helper("pyIsoClock", '.padEnd(6, "0")', '.padEnd(3, "0")'),
    "week 1 is that of January 1st": _helper("pyWeekDate", "setUTCFullYear(year, 0, 4)", "setUTCFullYear(year, 0, 1)"),
    "min takes the last of equals": _helper("pyExtreme", "order < 0", "order <= 0"),
    "a patterned replacement": _helper("pyReplace", "x.replaceAll(old, () => fresh)", "x.replaceAll(old, fresh)"),
    "pop has no default": _helper("pyPop", "return given[1] ?? null;", "return null;"),
}

# Programs that the compiler's own do not hold: name to body, of one value v.
PROGRAMS = {
    "brackets": "n = len(v) if isinstance(v, str) else 3\nreturn [10 - (n - 3), (n + 1) * 2, 10 - n - 3]",
    "branches": "return 'a' + ('b' if isinstance(v, str) else 'c')",
    "null-in-dict": "if isinstance(v, dict):\n    return {'x': v.get('a'), 'y': [v.get('b')]}\nreturn 0",
    "proto-in-dict": "return {'__proto__': v, 'a': 1}",
    "proto-set": "made = {'a': 1}\nmade['__proto__'] = v\nreturn made",
    "other-error": "try:\n    return v['a']\nexcept KeyError:\n    return 'no key'",
    "undefined": "if isinstance(v, dict):\n    return v.get('a') is None\nreturn nothing(v) is None",
}

IN_THE_COMPILER = {
    "truth is JavaScript's": Fault(
        "emit/expressions/conditions.py", 'return builder.helper("pyTruthy", js)', "return js", ("truth", "not")
    ),
    "== becomes === of containers": Fault(
        "emit/expressions/comparisons.py",
        'return Binary("===", left[1], right[1])\n    return builder.helper("pyEqual", left[1], right[1])',
        'return Binary("===", left[1], right[1])\n    return Binary("===", left[1], right[1])',
        ("equals", "compare-lists"),
    ),
    "is None becomes === null": Fault(
        "emit/expressions/comparisons.py",
        'return Binary("==", left[1], NULL)',
        'return Binary("===", left[1], NULL)',
        ("undefined",),
    ),
    "True is never 1": Fault(
        "emit/expressions/comparisons.py", "mixes = (one.may", "mixes = False and (one.may", ("equals", "among")
    ),
    "texts are ordered by <": Fault(
        "emit/expressions/comparisons.py", "and (_is_ascii(one) or _is_ascii(other))", "and True", ("order-text",)
    ),
    "inherited names are in every dict": Fault(
        "emit/expressions/comparisons.py",
        "plain = kind.exact and kind.start not in INHERITED",
        "plain = kind.exact",
        ("key-in",),
    ),
    "x[k] becomes x[k]": Fault(
        "emit/expressions/subscripts.py",
        'return builder.read(node, builder.helper("pyGetItem", js, builder.js(node.slice)))',
        "return Index(js, builder.js(node.slice))",
        ("item-caught", "item-of-list"),
    ),
    "an f-string is a template": Fault(
        "emit/expressions/formats.py",
        'return builder.helper("pyStr", builder.js(node))',
        "return builder.js(node)",
        ("text",),
    ),
    "a text is cut in units": Fault(
        "emit/expressions/subscripts.py", 'if holder.only("list") or sized(holder):', "if True:", ("slices-text",)
    ),
    "a text is counted in units": Fault(
        "emit/calls/builtin_calls.py",
        'return Member(Array((Unary("...", js),)), "length")',
        'return Member(js, "length")',
        ("len-text",),
    ),
    "a key __proto__ is the prototype": Fault(
        "emit/expressions/literals.py", ' and key.value != "__proto__"', "", ("proto-in-dict",)
    ),
    "x.__proto__ is set": Fault("emit/statements/assignments.py", ' and key.start != "__proto__"', "", ("proto-set",)),
    "what is undefined is kept": Fault("emit/builder.py", 'Binary("??", js, NULL) if', "js if", ("null-in-dict",)),
    "get finds what is inherited": Fault("emit/calls/method_forms.py", "and key.start not in INHERITED", "", ("get",)),
    "no brackets on the right": Fault("output/printing.py", "+ (0 if same else more))", "+ 0)", ("brackets",)),
    "a condition holds too tightly": Fault(
        "output/printing.py",
        "_ASSIGNED, _BRANCH, _UNARY, _CALL = 1, 2, 14, 17",
        "_ASSIGNED, _BRANCH, _UNARY, _CALL = 1, 12, 14, 17",
        ("branches",),
    ),
    "every $& is a pattern": Fault(
        "emit/calls/method_forms.py",
        'return method(parts, "join", builder.js(node.args[1]))',
        'return method(builder.js(holder), "replaceAll", *map(builder.js, node.args))',
        ("replace",),
    ),
    "nothing is awaited": Fault(
        "emit/builder.py", 'return Unary("await", waiting)', "return waiting", ("status", "json")
    ),
    "redirects are followed": Fault("emit/calls/plain_requests.py", ', ("redirect", Text("manual"))', "", ("status",)),
    "a timeout in seconds": Fault("emit/calls/plain_requests.py", "{number * 1000:.15g}", "{number:.15g}", ("slow",)),
    "a header's case counts": Fault(
        "emit/calls/plain_requests.py", 'any(name.lower() == "content-type"', 'any(name == "Content-Type"', ("headers",)
    ),
    "the first except is the last": Fault(
        "emit/statements/tries.py",
        "    tests = [_test(builder, each, Name(name)) for each in handlers]\n",
        "    handlers = handlers[::-1]\n    tests = [_test(builder, each, Name(name)) for each in handlers]\n",
        ("timeout-first",),
    ),
    "a broken reply is no error of requests": Fault(
        "helpers/types/PyJsonReply.js", "pyReplyJson(this.text)", "pyJson(this.text)", ("json-caught",)
    ),
    "other errors are swallowed": Fault(
        "emit/statements/tries.py", 'builder.write(f"{STEP}throw {name};")', "pass", ("other-error",)
    ),
}
