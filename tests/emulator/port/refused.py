"""What the port refuses: lines of a handler, and every refusal of them as (line, column, what)."""

from __future__ import annotations

REFUSED: dict[str, tuple[str, list[tuple[int | str, int, str]]]] = {
    "class": ("class A:\n    pass\n", [(1, 1, "a class; write dicts and functions")]),
    "lambda": (
        "f = lambda x: x\nanswer(f(v))",
        [
            (1, 5, "a lambda outside of cache.load; write a def"),
            (2, 8, "a call of what is no name; call a function by its name"),
        ],
    ),
    "with": ("with v:\n    pass", [(1, 1, "with; write try and finally")]),
    "walrus": ("answer(n := v)", [(1, 8, ":= in an expression; write the assignment as a line of its own")]),
    "async-def": ("async def f():\n    pass", [(1, 1, "async def; write def, and the port awaits where it must")]),
    "nested-def": (
        "def f():\n    return 1\nanswer(f())",
        [
            (1, 1, "a def inside of a def; move it to the top of the file"),
            (3, 8, "f() is not in the language; docs/port.md lists what is"),
        ],
    ),
    "match": ("match v:\n    case 1:\n        answer(1)", [(1, 1, "match; write if and elif")]),
    "global": ("global LIMIT\nLIMIT = 1", [(1, 1, "global; return the value instead")]),
    "nonlocal-ish": ("del v", [(1, 5, "del of a name; leave it out")]),
    "tuple-value": ("t = (1, 2)\nanswer(t)", [(1, 5, "a tuple; write a list")]),
    "tuple-return": ("return v, 1", [(1, 8, "a tuple; write a list")]),
    "unpack": ("a, b = v", [(1, 1, "an assignment to other than a name or x[key]; write one line for each name")]),
    "two-targets": ("a = b = v\nanswer(a)", [(1, 1, "a = b = c; write one assignment for each")]),
    "percent": (
        "answer('%s' % v)",
        [(1, 8, "% of what may be a text or a list; check isinstance before, or write an f-string")],
    ),
    "format": ("answer('{}'.format(v))", [(1, 8, ".format() is not in the language; docs/port.md lists what is")]),
    "is": ("answer(v is v)", [(1, 8, "'is' asks which object it is; write == to ask for the value")]),
    "is-text": ("answer(v is 'a')", [(1, 8, "'is' asks which object it is; write == to ask for the value")]),
    "unassigned": (
        "if v:\n    x = 1\nanswer(x)",
        [(3, 8, "'x' may have no value yet on some way to here; give it one before")],
    ),
    "unassigned-loop": (
        "for x in [v]:\n    y = x\nanswer(y)",
        [(3, 8, "'y' may have no value yet on some way to here; give it one before")],
    ),
    "set-loop": (
        "for x in {'a', 'b'}:\n    answer(x)",
        [(1, 10, "iteration over a set, whose order is not Python's in JavaScript; write sorted(…)")],
    ),
    "set-list": (
        "answer(list({'a', 'b'}))",
        [(1, 13, "iteration over a set, whose order is not Python's in JavaScript; write sorted(…)")],
    ),
    "set-join": (
        "answer(','.join({'a', 'b'}))",
        [(1, 17, "iteration over a set, whose order is not Python's in JavaScript; write sorted(…)")],
    ),
    "request-in-comprehension": (
        "answer([requests.get('https://x.test/', timeout=1, allow_redirects=False).status_code for x in [1]])",
        [(1, 9, "a request in a comprehension; write a for loop")],
    ),
    "own-request-in-comprehension": (
        "answer([answer(x) for x in [1]])",
        [(1, 9, "a request in a comprehension; write a for loop")],
    ),
    "no-timeout": (
        "requests.post('https://x.test/', json=v, allow_redirects=False)",
        [(1, 1, "a request without timeout=; write timeout=2, in seconds")],
    ),
    "timeout-none": (
        "requests.post('https://x.test/', json=v, timeout=None, allow_redirects=False)",
        [(1, 50, "a timeout other than a number above 0, or a constant that is one; write timeout=2")],
    ),
    "timeout-tuple": (
        "requests.post('https://x.test/', json=v, timeout=(1, 2), allow_redirects=False)",
        [(1, 50, "a timeout other than a number above 0, or a constant that is one; write timeout=2")],
    ),
    "timeout-event": (
        "requests.post('https://x.test/', json=1, timeout=v, allow_redirects=False)",
        [(1, 50, "a timeout other than a number above 0, or a constant that is one; write timeout=2")],
    ),
    "redirects": (
        "requests.post('https://x.test/', json=1, timeout=1)",
        [(1, 1, "a request that follows redirects, as node-fetch does in another way; write allow_redirects=False")],
    ),
    "redirects-true": (
        "requests.post('https://x.test/', json=1, timeout=1, allow_redirects=True)",
        [(1, 1, "a request that follows redirects, as node-fetch does in another way; write allow_redirects=False")],
    ),
    "data": (
        "requests.post('https://x.test/', data='x', timeout=1, allow_redirects=False)",
        [(1, 1, "requests.post with data; write requests.post(url, json=…, headers=…, timeout=…)")],
    ),
    "params": (
        "requests.get('https://x.test/', params={'a': 1}, timeout=1, allow_redirects=False)",
        [(1, 1, "requests.get with params; write requests.get(url, json=…, headers=…, timeout=…)")],
    ),
    "auth": (
        "requests.get('https://x.test/', auth=v, timeout=1, allow_redirects=False)",
        [(1, 1, "requests.get with auth; write requests.get(url, json=…, headers=…, timeout=…)")],
    ),
    "get-body": (
        "requests.get('https://x.test/', json=1, timeout=1, allow_redirects=False)",
        [(1, 38, "a body of a GET request, which node-fetch does not send; leave json= out")],
    ),
    "session": (
        "requests.Session()",
        [
            (
                1,
                1,
                "requests.Session; write one of requests.get, requests.post, requests.put, requests.patch, requests.delete, requests.head",
            )
        ],
    ),
    "request-method": (
        "requests.request('GET', 'https://x.test/', timeout=1, allow_redirects=False)",
        [
            (
                1,
                1,
                "requests.request; write one of requests.get, requests.post, requests.put, requests.patch, requests.delete, requests.head",
            )
        ],
    ),
    "url-event": (
        "if isinstance(v, str):\n    requests.get('https://x.test/' + v, timeout=1, allow_redirects=False)",
        [(2, 18, 'a URL with text in it that may hold anything; write quote(x, safe="") around each such part')],
    ),
    "url-format": (
        "if isinstance(v, str):\n    requests.get(f'https://x.test/{v}/a', timeout=1, allow_redirects=False)",
        [(2, 18, 'a URL with text in it that may hold anything; write quote(x, safe="") around each such part')],
    ),
    "url-setting": (
        "requests.get(settings['base'], timeout=1, allow_redirects=False)",
        [(1, 14, "a URL that may not begin with http; begin it with a constant, or check it")],
    ),
    "url-space": (
        "requests.get('https://x.test/a b', timeout=1, allow_redirects=False)",
        [(1, 14, 'a URL with text in it that may hold anything; write quote(x, safe="") around each such part')],
    ),
    "quote-slash": ("answer(quote('a/b'))", [(1, 8, 'quote leaves / as it is; write quote(x, safe="")')]),
    "strftime": (
        "answer(datetime.fromisoformat('2020-01-01').strftime('%Y'))",
        [(1, 8, ".strftime() is not in the language; docs/port.md lists what is")],
    ),
    "now": (
        "answer(datetime.now())",
        [(1, 8, "a call of datetime.now is not in the language; docs/port.md lists what is")],
    ),
    "timestamp-naive": (
        "answer(datetime.fromisoformat('2020-01-01').timestamp())",
        [(1, 8, "timestamp() of a time that may have no zone; write if x.tzinfo is None: x = x.replace(tzinfo=UTC)")],
    ),
    "repr": ("answer(f'{v!r}')", [(1, 11, "!r and !a show a value as Python writes it; leave them out")]),
    "format-spec": (
        "answer(f'{v:>10}')",
        [(1, 11, "a format other than .2f and its like; write the text together by hand")],
    ),
    "format-unknown": (
        "answer(f'{v:.2f}')",
        [(1, 11, "a format of what may be no number; write isinstance(x, (int, float)) before it")],
    ),
    "big-literal": (
        "answer(9007199254740993)",
        [(1, 8, "a number beyond 2**53, which JavaScript would round; write it as a text")],
    ),
    "bytes": ("answer(b'a')", [(1, 8, "bytes, complex numbers and ... have no equal; write a text or a number")]),
    "ellipsis": ("answer(...)", [(1, 8, "bytes, complex numbers and ... have no equal; write a text or a number")]),
    "text-of-dict": (
        "answer(f'{v}')",
        [
            (
                1,
                11,
                "the text of what may be a dict or a list, which JavaScript writes otherwise; check isinstance before",
            )
        ],
    ),
    "str-of-any": (
        "answer(str(v))",
        [
            (
                1,
                12,
                "the text of what may be a dict or a list, which JavaScript writes otherwise; check isinstance before",
            )
        ],
    ),
    "text-of-list": (
        "answer(str([1]))",
        [
            (
                1,
                12,
                "the text of what may be a dict or a list, which JavaScript writes otherwise; check isinstance before",
            )
        ],
    ),
    "text-of-float": (
        "if isinstance(v, (int, float)):\n    answer(f'{v / 2}')",
        [(2, 15, "the text of a number that is calculated: 2.0 is 2 in JavaScript; write f'{x:.2f}' or int(x)")],
    ),
    "text-of-round": (
        "answer(str(round(1.25, 1)))",
        [(1, 12, "the text of a number that is calculated: 2.0 is 2 in JavaScript; write f'{x:.2f}' or int(x)")],
    ),
    "text-of-float-call": (
        "answer(str(float('1')))",
        [(1, 12, "the text of a number that is calculated: 2.0 is 2 in JavaScript; write f'{x:.2f}' or int(x)")],
    ),
    "isinstance-calculated": (
        "if isinstance(v, (int, float)):\n    n = v / 2\n    answer(isinstance(n, float))",
        [(3, 12, "isinstance of a number that is calculated: 2.0 and 2 are one in JavaScript; ask for (int, float)")],
    ),
    "isinstance-other": (
        "answer(isinstance(v, bytes))",
        [(1, 8, "isinstance of a class other than str, int, float, bool, list, dict; ask for one of those")],
    ),
    "error-text": (
        "try:\n    answer(int(v))\nexcept ValueError as error:\n    answer(f'{error}')",
        [(4, 15, "the text of a caught error, which is not the same in JavaScript; say in your own words what failed")],
    ),
    "error-args": (
        "try:\n    answer(int(v))\nexcept ValueError as error:\n    answer(error.args)",
        [
            (4, 12, ".args is not in the language here; docs/port.md lists what is"),
            (
                4,
                12,
                "the text of a caught error, which is not the same in JavaScript; say in your own words what failed",
            ),
        ],
    ),
    "bare-except": (
        "try:\n    answer(1)\nexcept:\n    answer(2)",
        [(3, 1, "a bare except; write except Exception, or the errors that you mean")],
    ),
    "except-unknown": (
        "try:\n    answer(1)\nexcept OSError:\n    answer(2)",
        [(3, 1, "except OSError; docs/port.md lists the errors that can be named")],
    ),
    "try-else": (
        "try:\n    answer(1)\nexcept ValueError:\n    pass\nelse:\n    answer(2)",
        [(6, 5, "else of try; write it after the whole, or at the end of try")],
    ),
    "for-else": (
        "for x in [1]:\n    answer(x)\nelse:\n    answer(2)",
        [(4, 5, "else of a loop; write it with a name that says whether the loop was left")],
    ),
    "while-else": (
        "while v:\n    break\nelse:\n    answer(2)",
        [(4, 5, "else of a loop; write it with a name that says whether the loop was left")],
    ),
    "list-augment": (
        "a = [1]\na += [2]\nanswer(a)",
        [(2, 1, "+= and its like on what may be a list, dict or set, which changes it for all; write x = x + y")],
    ),
    "any-augment": (
        "a = v\na += [2]\nanswer(a)",
        [(2, 1, "+= and its like on what may be a list, dict or set, which changes it for all; write x = x + y")],
    ),
    "constant-append": (
        "ITEMS.append(v)",
        [(1, 1, "an append() of what may be a module's constant; make a copy first, such as dict(…) or list(…)")],
    ),
    "constant-alias": (
        "a = ITEMS\na.append(v)",
        [(2, 1, "an append() of what may be a module's constant; make a copy first, such as dict(…) or list(…)")],
    ),
    "constant-field": (
        "TABLE['k'] = v",
        [(1, 1, "a change of what may be a module's constant; make a copy first, such as dict(…) or list(…)")],
    ),
    "constant-argument": (
        "change(TABLE)",
        [
            (
                'table["x"] = 1',
                5,
                "a change of what may be a module's constant; make a copy first, such as dict(…) or list(…)",
            )
        ],
    ),
    "constant-return": (
        "given()['k'] = 1",
        [(1, 1, "a change of what may be a module's constant; make a copy first, such as dict(…) or list(…)")],
    ),
    "constant-inner": (
        "TABLE['inner']['k'] = 1",
        [(1, 1, "a change of what may be a module's constant; make a copy first, such as dict(…) or list(…)")],
    ),
    "constant-del": (
        "del TABLE['k']",
        [(1, 5, "a del of what may be a module's constant; make a copy first, such as dict(…) or list(…)")],
    ),
    "key-unknown": (
        "d = {}\nd[v] = 1\nanswer(d)",
        [(2, 3, "a key that may be no text; check isinstance(x, str) before")],
    ),
    "key-int": ("answer({1: 'a'})", [(1, 9, "a key that may be no text; check isinstance(x, str) before")]),
    "spread-unknown": ("answer({**v})", [(1, 11, "** of what may be no dict; check isinstance(x, dict) before")]),
    "spread-list-unknown": ("answer([*v])", [(1, 9, "* of what may be no list; check isinstance(x, list) before")]),
    "star-call": ("answer(*[v])", [(1, 1, "* and ** in a call; name each argument")]),
    "star-keywords": ("answer(**{'value': v})", [(1, 1, "* and ** in a call; name each argument")]),
    "wrong-call": (
        "answer(v, 1)",
        [(1, 1, "a call of answer that does not fit its parameters (too many); pass what it takes")],
    ),
    "missing-argument": (
        "answer()",
        [(1, 1, "a call of answer that does not fit its parameters (value); pass what it takes")],
    ),
    "unknown-keyword": (
        "answer(value=v, more=1)",
        [(1, 1, "a call of answer that does not fit its parameters (more); pass what it takes")],
    ),
    "print": ("print(v)", [(1, 1, "print() is not in the language; docs/port.md lists what is")]),
    "open": ("open('x')", [(1, 1, "open() is not in the language; docs/port.md lists what is")]),
    "sum": ("answer(sum([1]))", [(1, 8, "sum() is not in the language; docs/port.md lists what is")]),
    "zip": (
        "for a, b in zip([1], [2]):\n    pass",
        [(1, 5, "a loop that takes elements apart; only x.items() and enumerate(x) are in the language")],
    ),
    "map": ("answer(list(map(str, [1])))", [(1, 13, "map() is not in the language; docs/port.md lists what is")]),
    "sorted-key": ("answer(sorted([1], key=str))", [(1, 8, "sorted with key= or reverse=; sort what needs neither")]),
    "sorted-reverse": (
        "answer(sorted([1], reverse=True))",
        [(1, 8, "sorted with key= or reverse=; sort what needs neither")],
    ),
    "slice-step": ("answer('abc'[::2])", [(1, 8, "a slice with a step; write a loop")]),
    "slice-assign": ("a = [1]\na[0:1] = [2]\nanswer(a)", [(2, 1, "an assignment to a slice; write a loop")]),
    "two-loops": (
        "answer([x for y in [[1]] for x in y])",
        [(1, 8, "two loops in one comprehension; write a for loop")],
    ),
    "all-list": (
        "answer(all([1, 0]))",
        [(1, 8, "any and all of other than a comprehension; write all(… for x in xs)")],
    ),
    "generator": (
        "g = (x for x in [1])\nanswer(1)",
        [(1, 5, "a generator outside of any, all, list, sorted, join; write a list comprehension")],
    ),
    "calculated-order": (
        "d = {}\nif isinstance(v, str):\n    d[v] = 1\nfor k in d:\n    answer(k)",
        [(4, 10, "iteration over a dict with calculated keys, whose order JavaScript may change; write sorted(…)")],
    ),
    "index-keys": (
        "d = {'b': 1, '1': 2}\nanswer([k for k in d])",
        [(2, 20, "iteration over a dict with calculated keys, whose order JavaScript may change; write sorted(…)")],
    ),
    "strip-unknown": ("answer(v.strip())", [(1, 8, ".strip() of what may be no str; check isinstance(x, str) before")]),
    "append-unknown": ("v.append(1)", [(1, 1, ".append() of what may be no list; check isinstance(x, list) before")]),
    "title": ("answer('a'.title())", [(1, 8, ".title() is not in the language; docs/port.md lists what is")]),
    "isdigit": ("answer('1'.isdigit())", [(1, 8, ".isdigit() is not in the language; docs/port.md lists what is")]),
    "encode": ("answer('a'.encode())", [(1, 8, ".encode() is not in the language; docs/port.md lists what is")]),
    "splitlimit": (
        "answer('a,b'.split(',', 1))",
        [(1, 8, 'split with other than one text that is not empty; write split(",") or split()')],
    ),
    "append-value": (
        "answer([1].append(2))",
        [(1, 8, "the value of an append(), which is None; write it on a line of its own")],
    ),
    "function-value": (
        "f = answer\nf(1)",
        [
            (1, 5, "'answer' is a function, and only cache.load takes one; call it"),
            (2, 1, "a call of what is no name; call a function by its name"),
        ],
    ),
    "error-two-texts": (
        "raise ValidationError('a', 'b')",
        [(1, 1, "an error with more than one text; write it with one")],
    ),
    "error-other": (
        "raise RuntimeError('x')",
        [(1, 1, "an error other than Segment's, ValueError, KeyError or TypeError; raise one of those")],
    ),
    "raise-nothing": ("raise", [(1, 1, "raise without an error, outside of except; name the error")]),
    "response-headers": (
        "r = requests.get('https://x.test/', timeout=1, allow_redirects=False)\nanswer(r.headers)",
        [(2, 8, ".headers is not in the language here; docs/port.md lists what is")],
    ),
    "response-raise": (
        "r = requests.get('https://x.test/', timeout=1, allow_redirects=False)\nr.raise_for_status()",
        [(2, 1, ".raise_for_status() of a response; status_code, ok, text and json() are in the language")],
    ),
    "response-truth": (
        "r = requests.get('https://x.test/', timeout=1, allow_redirects=False)\nif r:\n    answer(1)",
        [(2, 4, "the truth of a time, a response or a function; ask for what it holds")],
    ),
    "chain-call": (
        "answer(0 < len(v.get('a')) < 3)",
        [(1, 12, "the middle of a chained comparison is written more than once in JavaScript; give it a name first")],
    ),
    "cache-lambda-arguments": (
        "answer(cache.load('k', 1, lambda x: x))",
        [(1, 27, "cache.load takes a def or lambda without arguments; write one")],
    ),
    "cache-key": (
        "answer(cache.load(v, 1, lambda: 1))",
        [(1, 19, "a cache key that may be no text; write an f-string")],
    ),
    "loop-changes": (
        "d = [1]\nfor x in d:\n    d.append(x)",
        [(3, 5, "a loop that changes 'd', over which it goes; change a copy")],
    ),
    "import-inside": (
        "import json\nanswer(json.dumps(v))",
        [
            (1, 1, "an import inside of a function; move it to the top of the file"),
            (2, 8, ".dumps() is not in the language; docs/port.md lists what is"),
        ],
    ),
    "assert": ("assert v", [(1, 1, "assert, which Python may leave out; write if and raise")]),
    "power": ("answer(2 ** 3)", [(1, 8, "** is not in the language; + - * / // % are")]),
    "bit": ("answer(1 | 2)", [(1, 8, "| is not in the language; + - * / // % are")]),
    "matrix": ("answer(v @ v)", [(1, 8, "@ is not in the language; + - * / // % are")]),
    "times-text": (
        "answer('a' * 3)",
        [(1, 8, "* of what may be a text or a list; check isinstance before, or write an f-string")],
    ),
    "does-nothing": ("v", [(1, 1, "an expression that does nothing; leave it out")]),
    "range-step": (
        "for n in range(0, 10, 2):\n    answer(n)",
        [(1, 10, "range with a step, or whose number is used after the loop; write a while loop")],
    ),
    "int-base": ("answer(int('f', 16))", [(1, 8, "int() with a base; only int(x) is in the language")]),
    "dict-keys": ("d = {'a': 1}\nanswer(d.keys())", [(2, 8, "keys() outside of a loop; write list(x), or key in x")]),
    "json-none-undefined": (
        "requests.post('https://x.test/', json=v.get('a') if isinstance(v, dict) else None, timeout=1, allow_redirects=False)",
        [(1, 39, "a body that may be None is written more than once in JavaScript; give it a name first")],
    ),
    "startswith-tuple": (
        "answer('abc'.startswith(('a', 'b')))",
        [(1, 8, "startswith with other than one text; ask for one text at a time")],
    ),
    "set-in-list": (
        "answer([{'a'}])",
        [(1, 9, "a set, a time or a response in a list or dict; keep it in a name of its own")],
    ),
    "date-in-dict": (
        "answer({'at': datetime.fromisoformat('2020-01-01')})",
        [(1, 15, "a set, a time or a response in a list or dict; keep it in a name of its own")],
    ),
    "set-sent": (
        "requests.post('https://x.test/', json={'a'}, timeout=1, allow_redirects=False)",
        [(1, 39, "a body that JSON can not hold; send dicts, lists, texts, numbers")],
    ),
    "shadowing": (
        "answer([str for str in [1]])",
        [(1, 17, "'str' in a comprehension hides a function; give it another name")],
    ),
    "loop-value-gone": (
        "try:\n    x = int(v)\nexcept ValueError:\n    pass\nanswer(x)",
        [(5, 8, "'x' may have no value yet on some way to here; give it one before")],
    ),
    "error-gone": (
        "try:\n    int(v)\nexcept ValueError as error:\n    pass\nraise error",
        [(5, 1, "an error other than Segment's, ValueError, KeyError or TypeError; raise one of those")],
    ),
    "default-tuple": ("answer(('a', 'b')[0])", [(1, 8, "a tuple; write a list")]),
    "time-zone": (
        "answer(datetime.fromisoformat('2020-01-01').tzinfo)",
        [
            (
                'requests.post("https://x.test/", json={"value": value}, timeout=1, allow_redirects=False)',
                53,
                "a set, a time or a response in a list or dict; keep it in a name of its own",
            ),
            (1, 8, ".tzinfo is not in the language here; docs/port.md lists what is"),
        ],
    ),
    "is-not-one": ("answer(v is not 1)", [(1, 8, "'is' asks which object it is; write == to ask for the value")]),
    "in-set-of-all": ("answer(1 in {v})", [(1, 13, "a set of other than texts, or numbers; write a list")]),
    "quote-keyword": ("answer(quote('a', '/'))", [(1, 8, 'quote leaves / as it is; write quote(x, safe="")')]),
    "int-text-of-sum": (
        "if isinstance(v, float):\n    answer(f'{v + 0.5}')",
        [(2, 15, "the text of a number that is calculated: 2.0 is 2 in JavaScript; write f'{x:.2f}' or int(x)")],
    ),
    "turned-in": (
        "answer(first(v) in [second(v)])",
        [(1, 8, "two calls that JavaScript makes in another order; give the first a name before")],
    ),
    "turned-store": (
        "d = {}\nd[first(v)] = second(v)",
        [(2, 1, "two calls that JavaScript makes in another order; give the first a name before")],
    ),
    "turned-join": (
        "answer(first(v).join([second(v)]))",
        [(1, 8, "two calls that JavaScript makes in another order; give the first a name before")],
    ),
    "turned-request": (
        "requests.post('https://x.test/', json=second(v), headers={'a': first(v)}, timeout=1, allow_redirects=False)",
        [(1, 1, "two calls that JavaScript makes in another order; give the first a name before")],
    ),
    "number-key": (
        "d = {}\nd['1'] = v",
        [(2, 3, "a key that looks like a number, which JavaScript puts first; use another")],
    ),
    "half-pair": ("answer('\\ud83d')", [(1, 8, "half of a surrogate pair; write whole characters")]),
    "url-user": (
        "requests.get('https://a:b@x.test/', timeout=1, allow_redirects=False)",
        [(1, 14, "a URL with a user name or its scheme's own port; leave that out")],
    ),
    "url-port": (
        "requests.get('https://x.test:443/', timeout=1, allow_redirects=False)",
        [(1, 14, "a URL with a user name or its scheme's own port; leave that out")],
    ),
    "url-step": (
        "requests.get('https://x.test/a/../b', timeout=1, allow_redirects=False)",
        [(1, 14, "a URL with a step between folders; write the address that it leads to")],
    ),
    "headers-twice": (
        "requests.get('https://x.test/', headers={'x-a': '1', 'X-A': '2'}, timeout=1, allow_redirects=False)",
        [(1, 41, "two headers whose names differ in case only; leave out the first")],
    ),
    "url-end": (
        "requests.get('https://x.test/?', timeout=1, allow_redirects=False)",
        [(1, 14, "a URL that may end in ?, which requests drops; end it in something else")],
    ),
    "url-end-unknown": (
        "q = quote(first(v), safe='')\nrequests.get('https://x.test/?' + q, timeout=1, allow_redirects=False)",
        [(2, 14, "a URL that may end in ?, which requests drops; end it in something else")],
    ),
    "quote-unknown": (
        "answer(quote(v, safe=''))",
        [(1, 14, "quote of what may be no text; check isinstance(x, str) before")],
    ),
    "iso-of-now": (
        "answer(datetime.now().isoformat())",
        [(1, 8, ".isoformat() of what may be no time; datetime.fromisoformat(x) makes one")],
    ),
    "iso-unknown": (
        "answer(datetime.fromisoformat(v).year)",
        [(1, 8, "fromisoformat of what may be no text; check isinstance(x, str) before")],
    ),
    "keys-by-another": (
        "d = {}\nput(d, first(v))\nfor k in d:\n    answer(k)",
        [(3, 10, "iteration over a dict with calculated keys, whose order JavaScript may change; write sorted(…)")],
    ),
}
"""A line that is a text is one of the functions above."""

ABOVE = """
ITEMS = [1]
TABLE = {"k": 1, "inner": {}}


def change(table):
    table["x"] = 1


def given():
    return TABLE



def first(value):
    if isinstance(value, str):
        return value
    raise ValidationError("first")


def second(value):
    if isinstance(value, str):
        return value
    raise ValidationError("second")


def put(holder, key):
    holder[key] = 1
"""
