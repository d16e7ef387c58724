"""What the port refuses: lines of a handler, every refusal of them as (line, column, what), and what to write instead."""

from __future__ import annotations

from typing import NamedTuple


class Refused(NamedTuple):
    """Lines that have no equal, what is said of them, and lines that follow the advice."""

    body: str
    said: list[tuple[int, int, str]]
    instead: str


_SET = "iteration over a set, whose order is not Python's in JavaScript; write sorted(…)"
_FITS = "that does not fit its parameters"
LINES = {
    "typed-dict-value": Refused(
        "import typing\nclass C(typing.TypedDict):\n    a: int\nanswer([C.__name__, list(map(C, [v]))])",
        [
            (4, 9, "C as a value, where a TypedDict is no class; write dict"),
            (4, 30, "C as a value, where a TypedDict is no class; write dict"),
        ],
        "answer(['C', list(map(dict, [v]))])",
    ),
    "template-pattern": Refused(
        "import string\nclass T(string.Template):\n    idpattern = v\nanswer(T('$a').substitute(a=1))",
        [(2, 1, "a calculated pattern of a string.Template; write its text there")],
        "import string\nclass T(string.Template):\n    idpattern = '[a-z]+'\nanswer(T('$a').substitute(a=1))",
    ),
    "syntax-error-place": Refused(
        "answer(str(SyntaxError('a', ('f', 1, 2, v))))",
        [(1, 12, "SyntaxError with the place of a file; write its text alone")],
        "answer(str(SyntaxError('a')))",
    ),
    "methodcaller-names": Refused(
        "from operator import methodcaller\nnames = ['strip']\nanswer(methodcaller(*names)(v))",
        [(3, 8, "methodcaller of *names; write a lambda")],
        "answer((lambda x: x.strip())(v))",
    ),
    "async-def": Refused(
        "async def f():\n    pass",
        [(1, 1, "async; write plain def, for and with, and the port awaits where it must")],
        "def f():\n    pass",
    ),
    "status-is": Refused(
        "import http\nimport requests\nreply = requests.get('https://x.test', timeout=1)\nanswer(reply.status_code is http.HTTPStatus.OK)",
        [(4, 8, "a reply's number is never the object of HTTPStatus; write == instead of is")],
        "import http\nimport requests\nreply = requests.get('https://x.test', timeout=1)\nanswer(reply.status_code == http.HTTPStatus.OK)",
    ),
    "address-class": Refused(
        "import ipaddress\nanswer(str(ipaddress.IPv4Address(v)))",
        [(2, 12, "ipaddress.IPv4Address(…); write ipaddress.ip_address(text)")],
        "import ipaddress\nanswer(str(ipaddress.ip_address(v)))",
    ),
    "dispatch-asked": Refused(
        "from functools import singledispatch\n@singledispatch\ndef f(x):\n    return x\nanswer(f(v))",
        [
            (1, 1, "singledispatch by other than @f.register; write one function that asks isinstance"),
            (2, 2, "singledispatch by other than @f.register; write one function that asks isinstance"),
        ],
        "def f(x):\n    return x.lower() if isinstance(x, str) else x\nanswer(f(v))",
    ),
    "function-type": Refused(
        "import types\nanswer(isinstance(v, types.FunctionType))",
        [(2, 22, "isinstance of types.FunctionType; write callable(x)")],
        "answer(callable(v))",
    ),
    "pure-path": Refused(
        "from pathlib import PurePosixPath\nanswer(PurePosixPath('/a/b.txt').suffix)",
        [(place, column, "paths as objects; write os.path.basename, os.path.splitext, os.path.dirname or os.path.join") for place, column in ((1, 1), (2, 8))],
        "import os\nanswer(os.path.splitext(os.path.basename('/a/b.txt'))[1])",
    ),
    "protocol-of-items": Refused(
        "from typing import Protocol, runtime_checkable\n@runtime_checkable\nclass A(Protocol):\n    def __getitem__(self, x): ...\nanswer(isinstance(v, A))",
        [(5, 22, "isinstance of such a Protocol; ask hasattr(x, name) of what it names")],
        "answer(hasattr(v, '__getitem__'))",
    ),
    "reply-stream": Refused(
        "import requests\nreply = requests.get('https://x.test', timeout=1)\nanswer([len(reply.raw.read()), reply.apparent_encoding])",
        [
            (3, 13, "response.raw, since a reply is read to its end; write response.content"),
            (3, 32, "response.apparent_encoding, which guesses; write response.encoding"),
        ],
        "import requests\nreply = requests.get('https://x.test', timeout=1)\nanswer([len(reply.content), reply.encoding])",
    ),
    "own-send": Refused(
        "import requests\nclass Api(requests.Session):\n    def send(self, request, **options):\n        return super().send(request, **options)\nanswer(Api().get('https://x.test', timeout=1).ok)",
        [(3, 5, "requests.Session.send of your own, which nothing calls here; override request")],
        "import requests\nclass Api(requests.Session):\n    def request(self, method, url, **options):\n        return super().request(method, url, **options)\nanswer(Api().get('https://x.test', timeout=1).ok)",
    ),
    "library-method": Refused(
        "import io\nanswer(io.BytesIO(b'a').getbuffer().nbytes)",
        [(2, 8, "io.BytesIO.getbuffer has no equal in the port; of io.BytesIO there is getvalue")],
        "import io\nanswer(len(io.BytesIO(b'a').getvalue()))",
    ),
    "type-several": Refused(
        "A = type('A', (dict, list), {})\nanswer(A())",
        [(1, 5, "type() with several bases; write a class")],
        "class A(dict):\n    pass\nanswer(A())",
    ),
    "type-special": Refused(
        "A = type('A', (), {'__getattr__': lambda self, name: 3, '__len__': lambda self: answer(1)})\n"
        "B = type('B', (dict,), {'__len__': lambda self: 3})\nanswer([A().x, len(B())])",
        [
            (1, 5, "type() that makes a class with __getattr__; write a class"),
            (1, 68, "a request in __len__, where JavaScript cannot wait; send it from a method"),
            (2, 5, "type() that makes a class with __len__; write a class"),
        ],
        "class A:\n    def __getattr__(self, name):\n        return 3\nclass B(dict):\n    def __len__(self):\n        return 3\n"
        "answer([A().x, len(B())])",
    ),
    "type-fields": Refused(
        "A = type('A', (), v)\nanswer(A())",
        [(1, 5, "type() with fields whose names do not stand there; write a class")],
        "class A:\n    pass\nanswer(A().__dict__)",
    ),
    "set-loop": Refused("for x in {'a', 'b'}:\n    answer(x)", [(1, 10, _SET)], "for x in sorted({'a', 'b'}):\n    answer(x)"),
    "set-list": Refused("answer(list({'a', 'b'}))", [(1, 13, _SET)], "answer(sorted({'a', 'b'}))"),
    "set-join": Refused("answer(','.join({'a', 'b'}))", [(1, 17, _SET)], "answer(','.join(sorted({'a', 'b'})))"),
    "ellipsis": Refused("answer(...)", [(1, 8, "complex numbers and ... have no equivalent in JavaScript; write a text or a number")], "answer('...')"),
    "too-many": Refused("answer(v, 1)", [(1, 1, f"a call of answer {_FITS} (too many); pass what it takes")], "answer(v)"),
    "missing": Refused("answer()", [(1, 1, f"a call of answer {_FITS} (value); pass what it takes")], "answer(v)"),
    "unknown-keyword": Refused(
        "answer(value=v, more=1)", [(1, 1, f"a call of answer {_FITS} (more); pass what it takes")], "answer(value=v)"
    ),
    "open": Refused(
        "open('x')",
        [(1, 1, "files, which a function at Segment does not have; put the data into a constant or a setting")],
        "answer(settings['x'])",
    ),
    "eval": Refused("answer(eval('1'))", [(1, 8, "eval; write the code itself")], "answer(1)"),
    "vars": Refused(
        "answer(vars())",
        [(1, 8, "vars() of a scope; keep values in a dict of your own")],
        "found = {'v': v}\nanswer(found)",
    ),
    "dir": Refused(
        "answer(dir())",
        [(1, 8, "dir() of a scope; name the attributes")],
        "answer(['v'])",
    ),
    "dir-own": Refused(
        "class A:\n    def __dir__(self):\n        return ['a']\nanswer(dir(A()))",
        [(4, 8, "dir() where a class has a __dir__; name the attributes")],
        "class A:\n    def names(self):\n        return ['a']\nanswer(A().names())",
    ),
    "hash": Refused(
        "answer(hash(v))",
        [(1, 8, "hash(), whose number of a text is another one each time Python starts; use hashlib or zlib.crc32")],
        "import hashlib\nanswer(hashlib.sha256(str(v).encode()).hexdigest())",
    ),
    "matrix": Refused("answer(v @ v)", [(1, 8, "@ has no equal; write the sum of the products")], "answer(v * v + v * v)"),
    "half-pair": Refused("answer('\\ud83d')", [(1, 8, "half of a surrogate pair; write whole characters")], "answer('😀')"),
    "except-star": Refused(
        "try:\n    answer(1)\nexcept* ValueError:\n    pass", [(1, 1, "except*; write except")],
        "try:\n    answer(1)\nexcept ValueError:\n    pass",
    ),
    "undefined": Refused("answer(nothing)", [(1, 8, "'nothing' is not defined; define it, or correct its name")], "answer(None)"),
    "class-statement": Refused(
        "class A:\n    if v:\n        def f(self):\n            return 1",
        [(2, 5, "a statement in a class; write attributes and def there, and call after it")],
        "class A:\n    def f(self):\n        return 1",
    ),
    "class-of-builtin": Refused(
        "class A(bytes):\n    pass", [(1, 1, "a class below bytes; keep one in an attribute instead")],
        "class A:\n    def __init__(self):\n        self.held = {}",
    ),
    "class-of-dict-with-size": Refused(
        "class A(dict):\n    size = 1\nanswer(A())",
        [(2, 5, "size of a class below dict or list, which JavaScript has a use for; rename it")],
        "class A(dict):\n    most = 1\nanswer(A())",
    ),
    "dict-of-attributes": Refused(
        "class A(dict):\n    def __init__(self):\n        self.__dict__ = self\nanswer(A())",
        [(3, 9, "an assignment to __dict__; write a __getattr__ that returns self[name]")],
        "class A(dict):\n    def __getattr__(self, name):\n        return self[name]\nanswer(A().x)",
    ),
    "class-new": Refused(
        "class A(Exception):\n    def __new__(cls):\n        return super().__new__(cls)\nanswer(A())",
        [(2, 5, "__new__ of an error; write a function that gives the error")],
        "class A(Exception):\n    pass\ndef made():\n    return A()\nanswer(str(made()))",
    ),
    "dataclass-new": Refused(
        "from dataclasses import dataclass\n@dataclass\nclass A:\n    x: int\n    def __new__(cls, x):\n"
        "        return super().__new__(cls)\nanswer(A(1).x)",
        [(5, 5, "__new__ of a dataclass; write a class method that gives the object")],
        "from dataclasses import dataclass\n@dataclass\nclass A:\n    x: int\n    @classmethod\n"
        "    def made(cls, x):\n        return cls(x)\nanswer(A.made(1).x)",
    ),
    "new-by-name": Refused(
        "class A:\n    def __new__(cls, x):\n        return super().__new__(cls)\n    def __init__(self, y):\n"
        "        self.y = y\nanswer(A(y=1))",
        [(6, 8, "A, with __new__ and __init__, by name; pass the arguments in their order")],
        "class A:\n    def __new__(cls, x):\n        return super().__new__(cls)\n    def __init__(self, y):\n"
        "        self.y = y\nanswer(A(1).y)",
    ),
    "class-del": Refused(
        "class A:\n    def __del__(self):\n        answer(1)\nA()",
        [(2, 5, "__del__, which JavaScript never calls; write a method, and call it or use with")],
        "class A:\n    def close(self):\n        answer(1)\nA().close()",
    ),
    "class-special": Refused(
        "class A:\n    def __getattribute__(self, name):\n        return name\nanswer(A().x)",
        [(2, 5, "__getattribute__; write __getattr__")],
        "class A:\n    def __getattr__(self, name):\n        return name\nanswer(A().x)",
    ),
    "class-no-special": Refused(
        "class A:\n    def __magic__(self):\n        return 1\nanswer(A())",
        [(2, 5, "a special method that has no meaning here, __magic__; give it another name")],
        "class A:\n    def magic(self):\n        return 1\nanswer(A())",
    ),
    "members-in-a-block": Refused(
        "from enum import Enum\nclass A(Enum):\n    if v:\n        ONE = 1\nanswer(A.ONE.value)",
        [(3, 5, "a member in a block of an enumeration; write an assignment for each")],
        "from enum import Enum\nclass A(Enum):\n    ONE = 1\nanswer(A.ONE.value)",
    ),
    "super-of-another": Refused(
        "class A(dict):\n    pass\nclass B(A):\n    def items(self):\n        return list(super(A, self).items())\nanswer(B().items())",
        [(5, 21, "super() of another class, for items of Python's own; write Base.items(x)")],
        "class A(dict):\n    pass\nclass B(A):\n    def items(self):\n        return list(dict.items(self))\nanswer(B().items())",
    ),
    "metaclass-item": Refused(
        "class M(type):\n    def __getitem__(cls, key):\n        return key\nclass A(metaclass=M):\n    pass\nanswer(A['k'])",
        [(2, 5, "__getitem__ of a metaclass; write a class method with a name of its own")],
        "class M(type):\n    def item(cls, key):\n        return key\nclass A(metaclass=M):\n    pass\nanswer(A.item('k'))",
    ),
    "metaclass-prepare": Refused(
        "class M(type):\n    @classmethod\n    def __prepare__(mcs, name, bases):\n        return {'a': 1}\nclass A(metaclass=M):\n    pass\nanswer(A.a)",
        [(3, 5, "__prepare__; write __new__ of the metaclass, which gets a dict")],
        "class M(type):\n    def __new__(mcs, name, bases, body):\n        return super().__new__(mcs, name, bases, {**body, 'a': 1})\nclass A(metaclass=M):\n    pass\nanswer(A.a)",
    ),
    "metaclass-sends": Refused(
        "import requests\nclass M(type):\n    def __call__(cls):\n        requests.get('https://x.test', timeout=1)\n        return super().__call__()\nclass A(metaclass=M):\n    pass\nanswer(A())",
        [(3, 5, "a request in __call__ of a metaclass, where JavaScript cannot wait; send it from a method")],
        "import requests\nclass A:\n    @classmethod\n    def made(cls):\n        requests.get('https://x.test', timeout=1)\n        return cls()\nanswer(len([A.made()]))",
    ),
    "metaclass-called": Refused(
        "class M(type):\n    pass\nanswer(M('A', (), {}).__name__)",
        [(3, 8, "a metaclass that is called; write a class")],
        "class M(type):\n    pass\nclass A(metaclass=M):\n    pass\nanswer(A.__name__)",
    ),
    "metaclass-of-data": Refused(
        "from dataclasses import dataclass\nclass M(type):\n    pass\n@dataclass\nclass A(metaclass=M):\n    x: int = 1\nanswer(A().x)",
        [(5, 1, "a metaclass of a dataclass, an error or a class below dict and its like; write a decorator")],
        "from dataclasses import dataclass\ndef m(cls):\n    return cls\n@m\n@dataclass\nclass A:\n    x: int = 1\nanswer(A().x)",
    ),
    "metaclass-by-init": Refused(
        "import requests\nclass M(type):\n    def __call__(cls, *args):\n        return super().__call__(*args)\nclass A(metaclass=M):\n    def __init__(self):\n        requests.get('https://x.test', timeout=1)\nanswer(A())",
        [
            (3, 5, "a request in __call__ of a metaclass, where JavaScript cannot wait; send it from a method"),
            (5, 1, "a request in the __init__ of a class whose metaclass has __call__; send it from a method"),
        ],
        "import requests\nclass M(type):\n    def __call__(cls, *args):\n        return super().__call__(*args)\nclass A(metaclass=M):\n    def begin(self):\n        requests.get('https://x.test', timeout=1)\nanswer(A().begin())",
    ),
    "metaclass-and-subclasses": Refused(
        "class M(type):\n    def __new__(mcs, name, bases, body, **given):\n        return super().__new__(mcs, name, bases, body, **given)\nclass A(metaclass=M):\n    def __init_subclass__(cls, k=1):\n        cls.k = k\nclass B(A, k=2):\n    pass\nanswer(B.k)",
        [(7, 14, "an argument of a class with a metaclass and __init_subclass__; write a class attribute")],
        "class M(type):\n    pass\nclass A(metaclass=M):\n    pass\nclass B(A):\n    k = 2\nanswer(B.k)",
    ),
    "class-argument": Refused(
        "class A:\n    pass\nclass B(A, kind='x'):\n    pass\nanswer(B())",
        [(3, 17, "an argument of a class; write a class attribute")],
        "class A:\n    pass\nclass B(A):\n    kind = 'x'\nanswer(B())",
    ),
    "library-calls-what-sends": Refused(
        "import json\nclass E(json.JSONEncoder):\n    def default(self, o):\n        answer(1)\n        return 1\njson.dumps(v, cls=E)",
        [(6, 1, "a request in what json.dumps calls, where JavaScript cannot wait; write a for loop")],
        "import json\nclass E(json.JSONEncoder):\n    def default(self, o):\n        return 1\nanswer(1)\njson.dumps(v, cls=E)",
    ),
    "deleter-that-sends": Refused(
        "class A:\n    @property\n    def x(self):\n        return 1\n    @x.deleter\n    def x(self):\n        answer(1)\ndel A().x",
        [(6, 5, "a request in x, where JavaScript cannot wait; send it from a method")],
        "class A:\n    def delete(self):\n        answer(1)\nA().delete()",
    ),
    "setter-of-another": Refused(
        "class A:\n    @property\n    def x(self):\n        return 1\nclass B(A):\n    @A.x.setter\n    def x(self, value):\n        pass\nanswer(B())",
        [(7, 5, "a setter of another class's property; write the property anew")],
        "class A:\n    @property\n    def x(self):\n        return 1\nclass B(A):\n    @property\n    def x(self):\n        return 1\n    @x.setter\n    def x(self, value):\n        pass\nanswer(B())",
    ),
    "slot-missing": Refused(
        "class A:\n    __slots__ = ('x',)\n    def __init__(self):\n        self.y = 1\nanswer(A())",
        [(4, 9, "an attribute that __slots__ does not name, y; name it there")],
        "class A:\n    __slots__ = ('x', 'y')\n    def __init__(self):\n        self.y = 1\nanswer(A())",
    ),
    "dataclass-error": Refused(
        "from dataclasses import dataclass\n@dataclass\nclass A(Exception):\n    x: int\nanswer(A(1))",
        [(3, 1, "a dataclass below an error, an enumeration or the like; write def __init__")],
        "class A(Exception):\n    def __init__(self, x):\n        self.x = x\nanswer(A(1).x)",
    ),
    "dataclass-init-above": Refused(
        "from dataclasses import dataclass\nclass A:\n    def __init__(self):\n        self.x = 1\n@dataclass\nclass B(A):\n    y: int\nanswer(B(1))",
        [(6, 1, "a dataclass below a class with __init__, which its own replaces; write @dataclass there")],
        "from dataclasses import dataclass\n@dataclass\nclass A:\n    x: int = 1\n@dataclass\nclass B(A):\n    y: int = 2\nanswer(B(1).y)",
    ),
    "isinstance-protocol": Refused(
        "from typing import Protocol\nclass A(Protocol):\n    x: int\nanswer(isinstance(v, A))",
        [(4, 22, "isinstance of such a Protocol; ask hasattr(x, name) of what it names")],
        "answer(hasattr(v, 'x'))",
    ),
    "base-called": Refused(
        "def made():\n    return dict\nclass A(made()):\n    pass\nanswer(A())",
        [(3, 9, "a base that a call gives; name a class")],
        "class A(dict):\n    pass\nanswer(A())",
    ),
    "property-names": Refused(
        "class A:\n    def f(self):\n        return 1\n    x = property(fget=f)\nanswer(A().x)",
        [(4, 9, "property() with other than a getter and a setter; write @property")],
        "class A:\n    @property\n    def x(self):\n        return 1\nanswer(A().x)",
    ),
    "sends-in-init": Refused(
        "class A(Exception):\n    def __init__(self):\n        answer(1)\nA()",
        [(2, 5, "a request in __init__, where JavaScript cannot wait; send it from a method")],
        "class A:\n    def __init__(self):\n        answer(1)\nA()",
    ),
    "may-send-as-text": Refused(
        "class Api:\n    def get(self, x):\n        return answer(x)\n    def fetch(self):\n        return self.get('x')\n"
        "class A:\n    def __init__(self, held):\n        self.held = held\n    def __str__(self):\n"
        "        return self.text()\n    def text(self):\n        return self.held.get('x')\nstr(A({}))\nA(Api()).held.fetch()",
        [(
            9,
            5,
            (
                "a request in __str__, where JavaScript cannot wait: self.held.get (line 29) may be onTrack.Api.get; "
                "send it from a method, or rename onTrack.Api.get if it never is"
            ),
        )],
        "class Api:\n    def ask(self, x):\n        return answer(x)\n    def fetch(self):\n        return self.ask('x')\n"
        "class A:\n    def __init__(self, held):\n        self.held = held\n    def __str__(self):\n"
        "        return self.text()\n    def text(self):\n        return self.held.get('x')\nstr(A({}))\nA(Api()).held.fetch()",
    ),
    "sends-in-sum": Refused(
        "class A:\n    def __radd__(self, x):\n        answer(1)\n        return x\nsum([A()])",
        [(2, 5, "a request in __radd__, where JavaScript cannot wait; send it from a method")],
        "class A:\n    def __radd__(self, x):\n        answer(1)\n        return x\n1 + A()",
    ),
    "sends-in-operator": Refused(
        "import operator\nclass A:\n    def __or__(self, x):\n        answer(1)\n        return x\noperator.or_(A(), 1)",
        [(3, 5, "a request in __or__, where JavaScript cannot wait; send it from a method")],
        "import operator\nclass A:\n    def __or__(self, x):\n        answer(1)\n        return x\n"
        "A() | operator.itemgetter(0)([1])",
    ),
    "sends-or-not-implemented": Refused(
        "class A:\n    def __or__(self, x):\n        if x:\n            return NotImplemented\n        answer(1)\nA() | 1",
        [(2, 5, "a request in __or__, where JavaScript cannot wait; send it from a method")],
        "class A:\n    def __or__(self, x):\n        if x:\n            raise TypeError(x)\n        answer(1)\nA() | 1",
    ),
    "sends-as-text": Refused(
        "class A:\n    def __str__(self):\n        answer(1)\n        return ''\nstr(A())",
        [(2, 5, "a request in __str__, where JavaScript cannot wait; send it from a method")],
        "class A:\n    @property\n    def text(self):\n        answer(1)\n        return ''\nA().text",
    ),
    "property-that-sends": Refused(
        "class A:\n    @property\n    def x(self):\n        answer(1)\nhasattr(A(), 'x')",
        [(5, 1, "hasattr of a property that sends, x; ask isinstance")],
        "class A:\n    @property\n    def x(self):\n        answer(1)\nisinstance(A(), A)",
    ),
    "sends-in-groupby": Refused(
        "import itertools\nfor k, g in itertools.groupby([1], key=lambda x: answer(x)):\n    pass",
        [(2, 40, "a request in what itertools.groupby calls, where JavaScript cannot wait; write a for loop")],
        "for k in sorted([1], key=lambda x: answer(x)):\n    pass",
    ),
    "sends-in-json-dumps": Refused(
        "import json\nanswer(json.dumps({1}, default=lambda x: answer(x)))",
        [(2, 32, "a request in what json.dumps calls, where JavaScript cannot wait; write a for loop")],
        "import json\nfor x in [1]:\n    answer(x)\nanswer(json.dumps({1}, default=list))",
    ),
    "sends-in-json-loads": Refused(
        "import json\njson.loads('{}', object_hook=lambda x: answer(x))",
        [(2, 30, "a request in what json.loads calls, where JavaScript cannot wait; write a for loop")],
        "import json\nfor x in [json.loads('{}')]:\n    answer(x)",
    ),
    "sends-in-reply-json": Refused(
        "import requests\nrequests.get('https://x.test').json(object_hook=lambda x: answer(x))",
        [(2, 49, "a request in what .json() calls, where JavaScript cannot wait; write a for loop")],
        "import requests\nfor x in [requests.get('https://x.test').json(object_hook=list)]:\n    answer(x)",
    ),
    "special-method-as-value": Refused(
        "for part, taken in ((1, int.__and__),):\n    answer(taken(3, part))",
        [(1, 25, "int.__and__ as a value; write a lambda, or a function of operator")],
        "for part, taken in ((1, lambda x, y: x & y),):\n    answer(taken(3, part))",
    ),
    "log-file-in-a-config": Refused(
        "import logging.config\nlogging.config.dictConfig({'version': 1, 'handlers': {'f': {'class': 'logging.FileHandler'}}})",
        [(2, 70, "logging.FileHandler in a config of logging; write logging.StreamHandler")],
        "import logging.config\nlogging.config.dictConfig({'version': 1, 'handlers': {'f': {'class': 'logging.StreamHandler'}}})",
    ),
    "class-name-in-a-comprehension": Refused(
        "class A:\n    factor = 2\n    names = ['a']\n    copies = [n * 2 for n in names]\n    scaled = [x * factor for x in (1, 2)]\nanswer(A.copies)",
        [(5, 19, "factor in a comprehension in the body of a class, where Python reads the name around the class; give one of them another name")],
        "factor = 2\nclass A:\n    names = ['a']\n    copies = [n * 2 for n in names]\n    scaled = [x * factor for x in (1, 2)]\nanswer(A.copies)",
    ),
    "class-below-an-error-of-json": Refused(
        "import json\nclass Bad(json.JSONDecodeError):\n    pass\nanswer(str(Bad('a', 'b', 0)))",
        [(2, 1, "a class below json.JSONDecodeError; write one below ValueError that has it as __cause__")],
        "import json\nclass Bad(ValueError):\n    pass\ntry:\n    json.loads(str(v))\nexcept json.JSONDecodeError as e:\n    raise Bad(str(e)) from e",
    ),
    "chain-of-errors": Refused(
        "try:\n    answer(1)\nexcept ValueError as e:\n    answer(e.__context__ is None)",
        [(4, 12, ".__context__, which JavaScript does not keep; raise … from …, and ask for __cause__")],
        "try:\n    answer(1)\nexcept ValueError as e:\n    answer(e.__cause__ is None)",
    ),
    "several": Refused(
        "answer(eval('1'))\nopen(...)\nanswer(v @ v)",
        [
            (1, 8, "eval; write the code itself"),
            (2, 1, "files, which a function at Segment does not have; put the data into a constant or a setting"),
            (3, 8, "@ has no equal; write the sum of the products"),
        ],
        "answer(1)",
    ),
}  # fmt: skip
"""Lines of a handler, by what is wrong with them."""


class RefusedFile(NamedTuple):
    """A file, what is said of it, and one that follows the advice."""

    source: str
    said: list[str]
    instead: str


PLAIN = "\n\ndef onTrack(event, settings):\n    pass\n"
_KNOWN = "has no equal in the port"
FILES = {
    "syntax-error": RefusedFile(
        "def onTrack(event, settings)\n    pass\n", ["1:29: not Python: expected ':'"], PLAIN
    ),
    "httpx": RefusedFile(
        "import httpx\n\n\ndef onTrack(event, settings):\n    httpx.get('https://x.test/')\n",
        [f"{place}: httpx; write the same call with requests" for place in ("1:1", "5:5")],
        "import requests\n" + PLAIN,
    ),
    "asyncio": RefusedFile(
        "import asyncio\n\n\ndef onTrack(event, settings):\n    asyncio.run(None)\n",
        [f"{place}: asyncio; write plain def, and the port awaits where it must" for place in ("1:1", "5:5")],
        PLAIN,
    ),
    "environment": RefusedFile(
        "import os\n\n\ndef onTrack(event, settings):\n    return os.environ['KEY']\n",
        [
            "5:12: the environment, files and processes, which a function at Segment does not have; declare a setting",
        ],
        "def onTrack(event, settings):\n    return settings['KEY']\n",
    ),
    "unknown-name": RefusedFile(
        "from json import scanner\n\n\ndef onTrack(event, settings):\n    scanner(1, 2)\n",
        [
            f"1:1: json.scanner {_KNOWN}; of json there is JSONDecoder, JSONEncoder, dump, dumps, load, loads",
            f"5:5: json.scanner {_KNOWN}; of json there is JSONDecoder, JSONEncoder, dump, dumps, load, loads",
        ],
        "from json import dumps\n\n\ndef onTrack(event, settings):\n    dumps(1)\n",
    ),
    "unused-name": RefusedFile("from json import scanner\n" + PLAIN, [], PLAIN),
    "unused-module": RefusedFile("import inspect\nfrom decimal import getcontext\n" + PLAIN, [], PLAIN),
    "everything-at-once": RefusedFile(
        "import httpx\n\n\nclass A(bytes):\n    pass\n\n\nX = A()\n\n\ndef onTrack(event, settings):\n    return [X, eval('1'), httpx.get(1)]\n",
        [
            "1:1: httpx; write the same call with requests",
            "4:1: a class below bytes; keep one in an attribute instead",
            "12:16: eval; write the code itself",
            "12:27: httpx; write the same call with requests",
        ],
        PLAIN,
    ),
    **{
        f"{module} {name}": RefusedFile(
            f"from {module} import {name}\n\n\ndef onTrack(event, settings):\n    {name}(event['v'])\n",
            [f"{place}: {advice}" for place in ("1:1", "5:5")],
            f"{instead.partition('|')[0]}\n\n\ndef onTrack(event, settings):\n    print({instead.partition('|')[2]})\n",
        )
        for module, name, advice, instead in (
            ("functools", "singledispatch", "singledispatch by other than @f.register; write one function that asks isinstance", "|isinstance(event, dict)"),
            ("platform", "node", "platform, which tells the machine; leave it out", "|event['v']"),
            ("mimetypes", "guess_type", "mimetypes, whose answers hang on the machine; write a dict of the types you send", "|{'png': 'image/png'}.get(event['v'])"),
            ("contextlib", "redirect_stdout", "contextlib.redirect_stdout; print to an io.StringIO with file=", "import io|print('a', file=io.StringIO())"),
            ("locale", "str", "locale; write the format itself, such as f'{number:,.2f}'", "|f'{1:,.2f}'"),
            ("os", "getenv", "the environment, files and processes, which a function at Segment does not have; declare a setting", "|settings.get('v')"),
            ("sys", "exit", "sys.exit; return, or raise an error of emulator.segment", "from emulator.segment import DropEvent|DropEvent('v')"),
            ("unicodedata", "name", "unicodedata.name, whose table Segment does not have; leave it out", "|event['v']"),
        )
    },
    "request-at-the-top": RefusedFile(
        "import requests\n\nTOKEN = requests.get('https://x.test/').text\n\n\ndef onTrack(event, settings):\n    return TOKEN\n",
        ["3:9: a request while the file is loaded; send it from a handler"],
        "import requests\n\n\ndef onTrack(event, settings):\n    return requests.get('https://x.test/').text\n",
    ),
}  # fmt: skip
"""Whole files, by what is wrong with them."""
