import json


class Failed(Exception):
    def __init__(self, text, **more):
        super().__init__(text)
        self.code = 1
        self.__dict__.update(more)
        self.__dict__["name"] = text
        vars(self)["stack"] = [text]
        self.__dict__.setdefault("tries", 0)
        self.__dict__.setdefault("code", 9)


class Further(Failed, ValueError):
    left = 5


def program(v):
    error = Further("no", retry=v, message="told", _hidden=2)
    held = error.__dict__
    error.later = 3
    gone = held.pop("_hidden")
    del vars(error)["tries"]
    found = [error.name, error.message, error.stack, error.code, error.retry, getattr(error, "tries", None), error.left]
    asked = ["code" in held, "left" in held, "args" in held, "cause" in held, held.get("later"), len(held), gone]
    try:
        raise Further("other") from error
    except ValueError as other:
        found.append(sorted(other.__dict__))
    held.clear()
    return [found, asked, json.dumps({**vars(Further("x", a=1))}), dict(held), str(error), error.args]
