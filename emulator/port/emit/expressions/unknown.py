"""Refusals of libraries' names that have no equal at Segment, each with what to write instead."""

from __future__ import annotations

import ast
import difflib

from emulator.port.emit.builder import Builder
from emulator.port.emit.facts.error_names import error_name
from emulator.port.output.javascript import UNDEFINED, Js, Text
from emulator.port.rows import rows
from emulator.port.source.library_modules import classes_of
from emulator.port.source.python_2 import PYTHON_2

MODULES = {
    "httpx": "httpx; write the same call with requests",
    "aiohttp": "aiohttp; write the same call with requests, without async",
    "urllib3": "urllib3; write the same call with requests",
    "urllib.request": "urllib.request; write the same call with requests",
    "http.client": "http.client; write the same call with requests",
    "asyncio": "asyncio; write plain def, and the port awaits where it must",
    "threading": "threads, which a function at Segment does not have; call one after the other",
    "concurrent": "threads, which a function at Segment does not have; call one after the other",
    "multiprocessing": "processes, which a function at Segment does not have; call one after the other",
    "subprocess": "other programs, which a function at Segment cannot run; send a request instead",
    "socket": "sockets, which a function at Segment does not have; send a request with requests",
    "boto3": "a vendor's SDK; write the service's HTTP call with requests, or do this in an API of your own",
    "botocore": "a vendor's SDK; write the service's HTTP call with requests, or do this in an API of your own",
    "google": "a vendor's SDK; write the service's HTTP call with requests",
    "stripe": "a vendor's SDK; write the service's HTTP call with requests",
    "twilio": "a vendor's SDK; write the service's HTTP call with requests",
    "slack_sdk": "a vendor's SDK; write the service's HTTP call with requests",
    "sendgrid": "a vendor's SDK; write the service's HTTP call with requests",
    "pydantic": "pydantic; write a dataclass, and check its fields with isinstance",
    "attr": "attrs; write a dataclass",
    "attrs": "attrs; write a dataclass",
    "os": "the environment, files and processes, which a function at Segment does not have; declare a setting",
    "sys": "sys, which has no equal at Segment; leave it out",
    "sys.exit": "sys.exit; return, or raise an error of emulator.segment",
    "platform": "platform, which tells the machine; leave it out",
    "locale": "locale; write the format itself, such as f'{number:,.2f}'",
    "getpass": "getpass, which tells the machine; leave it out",
    "gc": "gc, which is Python's own; leave it out",
    "tempfile": "files, which a function at Segment does not have; keep the data in a variable",
    "shutil": "files, which a function at Segment does not have; keep the data in a variable",
    "glob": "files, which a function at Segment does not have; put the data into a constant or a setting",
    "configparser": "configparser; declare settings",
    "argparse": "argparse; declare settings",
    "dotenv": "the environment, which a function at Segment does not have; declare a setting",
    "bz2": "bz2, which Segment does not have; write gzip.compress(data)",
    "lzma": "lzma, which Segment does not have; write gzip.compress(data)",
    "yaml": "yaml; send JSON, and read it with json.loads",
    "itertools.batched": "itertools.batched, which Python 3.11 lacks; slice the list in a loop over range",
    **dict.fromkeys(
        ("pathlib.PurePath", "pathlib.PurePosixPath"),
        "paths as objects; write os.path.basename, os.path.splitext, os.path.dirname or os.path.join",
    ),
    "pathlib": "files, which a function at Segment does not have; put the data into a constant or a setting",
    "io": "files, which a function at Segment does not have; build a text with a list and join",
    "sqlite3": "a database, which a function at Segment does not have; keep values with cache.load",
    "pickle": "pickle, which only Python reads; write json.dumps",
    "numpy": "numpy; write the calculation with plain numbers and lists",
    "pandas": "pandas; write the calculation with plain lists and dicts",
    "dateutil": "dateutil; write datetime.fromisoformat or datetime.strptime",
    "pytz": "pytz; write zoneinfo.ZoneInfo",
    "tenacity": "tenacity; raise RetryError, and Segment tries again for four hours",
    "backoff": "backoff; raise RetryError, and Segment tries again for four hours",
    "jwt": "jwt; sign with hmac.new and base64.urlsafe_b64encode",
    "ssl": "ssl, which has no equal at Segment; leave it out",
    "inspect": "inspect, which looks at Python itself; of it there is isclass, iscoroutinefunction and cleandoc",
    "importlib": "importlib, which looks at Python itself; write import",
    "random.seed": "random.seed; leave it out, since what is drawn repeats with the option --seed",
    "random.Random": "a generator of your own; use the functions of random, or hashlib for what a key decides",
    "random.SystemRandom": "random.SystemRandom; use secrets.choice or secrets.randbelow",
    "random.gauss": "random.gauss, whose last digits JavaScript has otherwise; use random.triangular or random.uniform",
    "random.normalvariate": "random.normalvariate, whose last digits JavaScript has otherwise; use random.triangular",
    "random.expovariate": "random.expovariate, whose last digits JavaScript has otherwise; use random.uniform",
    "uuid.uuid1": "uuid.uuid1, which tells the machine and the time; use uuid.uuid4",
    "decimal.DefaultContext": "a context that is there already; write decimal.Context(prec=28)",
    "decimal.ExtendedContext": "a context that is there already; write decimal.Context(prec=9)",
    "decimal.BasicContext": "a context that is there already; write decimal.Context(prec=9, rounding=ROUND_HALF_UP)",
    "time.process_time": "time.process_time; use time.time",
    "functools.singledispatch": "singledispatch by other than @f.register; write one function that asks isinstance",
    "functools.singledispatchmethod": "singledispatchmethod by other than @f.register; write one that asks isinstance",
    "collections.UserString": "collections.UserString; write a class below str",
    "hashlib.file_digest": "hashlib.file_digest, of a file; write hashlib.sha256(data)",
    "mimetypes": "mimetypes, whose answers hang on the machine; write a dict of the types you send",
    "email.message": "a mail as a file; write the service's JSON, or the text of the mail itself",
    "email.mime": "a mail as a file; write the service's JSON, or the text of the mail itself",
    "email.header": "email.header; email.utils.formataddr encodes a name",
    "http.client.responses": "http.client.responses; write http.HTTPStatus(number).phrase",
    "timeit": "timeit; use time.perf_counter",
    "codecs": "codecs; write text.encode(encoding) or data.decode(encoding)",
    "contextvars": "contextvars; pass the value as an argument",
    "ast": "ast, which reads Python; send JSON, and read it with json.loads",
    "logging.config": "logging.config; write logging.basicConfig",
    "logging.handlers": "logging.handlers, which need files and sockets; log to the console",
    "csv.Sniffer": "csv.Sniffer; name the delimiter",
    "secrets.SystemRandom": "secrets.SystemRandom; use secrets.choice or secrets.randbelow",
    "statistics.NormalDist": "statistics.NormalDist; use statistics.mean and statistics.stdev",
    "functools.partialmethod": "partialmethod of what several classes have, or what is calculated; write a method",
    "contextlib.redirect_stdout": "contextlib.redirect_stdout; print to an io.StringIO with file=",
    "unicodedata.name": "unicodedata.name, whose table Segment does not have; leave it out",
    "unicodedata.east_asian_width": "unicodedata.east_asian_width, whose table Segment does not have; write len(text)",
    "ctypes": "ctypes, which has no equal at Segment; leave it out",
}
"""What no module of that name has an equal for, and what to write instead."""
BUILTINS = {
    "ExceptionGroup": "ExceptionGroup; raise one error that has the others in an attribute",
    "open": "files, which a function at Segment does not have; put the data into a constant or a setting",
    "input": "input, which a function at Segment does not have; declare a setting",
    "eval": "eval; write the code itself",
    "exec": "exec; write the code itself",
    "compile": "compile; write the code itself",
    "globals": "globals(); keep values in a dict of your own",
    "locals": "locals(); keep values in a dict of your own",
    "complex": "complex numbers; write two numbers",
    "classmethod": "classmethod() of a function that stands elsewhere; write @classmethod and def",
    "get_type_hints": "get_type_hints; write dataclasses.fields(x), or a constant",
    "get_origin": "get_origin; write a constant",
    "get_args": "get_args of anything but a Literal of the same file; write a constant",
    "breakpoint": "breakpoint(); leave it out",
    "delattr": "delattr(); set the attribute to None",
    "__import__": "__import__(); write import",
}
"""Built-in functions without an equal, and what to write instead."""


def module_advice(name: str) -> str | None:
    """Return why a module, or a name of one, cannot be ported; None when it is not one that never can."""
    if error_name(name) is not None:
        return None
    parts = name.split(".")
    for count in range(len(parts), 0, -1):
        prefix = ".".join(parts[:count])
        if prefix in MODULES and not any(row == name or row.startswith(f"{name}.") for row in rows()):
            return MODULES[prefix]
    return None


def refuse_unknown(builder: Builder, node: ast.AST, name: str) -> Js:
    """Refuse a name that no row describes, with the names that come closest."""
    if name in PYTHON_2:
        return builder.helper("pyGlobal", UNDEFINED, Text(name))
    if "." not in name:
        return builder.refuse(node, BUILTINS.get(name) or _of_builtins(name))
    return builder.refuse(node, module_advice(name) or unknown_name(name))


def unknown_name(name: str) -> str:
    """Return what is said of a library's name without a row."""
    module, _, last = name.rpartition(".")
    names = (each.rpartition(".") for each in rows())
    known = sorted({*classes_of(module), *(name for of, _, name in names if of == module != "")})
    near = difflib.get_close_matches(last, known, 3, 0.5) or known[:6]
    if not near:
        return f"{name} has no equal in the port; docs/port.md lists what has one"
    return f"{name} has no equal in the port; of {module} there is {', '.join(near)}"


def _of_builtins(name: str) -> str:
    near = difflib.get_close_matches(name, [each for each in rows() if "." not in each], 2, 0.6)
    advice = f"; did you mean {' or '.join(near)}?" if near else "; define it, or correct its name"
    return f"'{name}' is not defined{advice}"
