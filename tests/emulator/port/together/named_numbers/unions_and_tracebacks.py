"""Values that have little but a text: unions of classes, tracebacks, errors without arguments."""

import json
import sys
import traceback
from datetime import date
from decimal import Decimal


class Watched:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        self.seen = [kind is None, error is None, tb is None]
        return True


def unions(v):
    Number = int | None
    Money = Decimal | str
    found = [str(Number), repr(Money), f"{int | str}", str([int | None]), str(ValueError | date), type(Number).__name__]
    found += [Number == (None | int), Number != Money, {Number: 1}[int | None], isinstance(v, Number)]
    found += [issubclass(bool, each) for each in (Number, Money, (int, str), (str, bytes))]
    try:
        json.dumps({"a": Number})
    except TypeError as error:
        found.append(str(error))
    return found


def tracebacks():
    watched = Watched()
    with watched:
        pass
    found = [watched.seen, sys.exc_info() == (None, None, None)]
    with watched:
        raise ValueError(3)
    try:
        raise KeyError(1)
    except KeyError:
        kind, error, tb = sys.exc_info()
        found += [watched.seen, kind is KeyError, str(error), tb is None, bool(tb), type(tb).__name__]
        found.append("".join(traceback.format_exception(*sys.exc_info()))[-8:])
        try:
            raise error.with_traceback(tb)
        except KeyError as again:
            return [*found, again is error]


def program(v):
    errors = [str(SyntaxError()), repr(SyntaxError()), str(SyntaxError("a")), str(ValueError())]
    return [unions(v), tracebacks(), errors]
