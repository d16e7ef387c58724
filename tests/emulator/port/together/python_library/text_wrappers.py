import textwrap
from functools import partial
from textwrap import TextWrapper

TEXT = "The quick  brown fox\tjumped over the well-known lazy dog. And ran\naway from extraordinarily-long-words!"
OPTIONS = {"width": 24, "subsequent_indent": "  ", "break_long_words": False}


class Bullets(TextWrapper):
    def __init__(self, **options):
        super().__init__(initial_indent="* ", subsequent_indent="  ", **options)

    def wrap(self, text):
        return [line.rstrip("!") for line in super().wrap(text)]


class ApiError(Exception):
    def __init__(self, status, body):
        super().__init__(f"{status}: {body}")
        self.status, self.body = status, body


class Named(ValueError):
    def __init__(self, name, message, stack=(1,)):
        self.name, self.message, self.stack = name, message, list(stack)


def end(function, *args, **named):
    try:
        return function(*args, **named)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def program(v):
    texts = [TEXT, v if isinstance(v, str) else str(v), ""]
    wrappers = [
        TextWrapper(),
        TextWrapper(20, "> "),
        Bullets(width=18),
        TextWrapper(max_lines=2, width=22, placeholder=" …"),
    ]
    out = [[wrapper.wrap(text), wrapper.fill(text)] for wrapper in wrappers for text in texts]
    out += [textwrap.fill(text, **OPTIONS) for text in texts] + [textwrap.wrap(texts[0], **{**OPTIONS, "width": 30})]
    out += [end(textwrap.shorten, TEXT, **{"width": 20}), textwrap.shorten(TEXT, **{"width": 30, "placeholder": "…"})]
    short = {"placeholder": "-"}
    out += [end(lambda: textwrap.shorten(TEXT, **short)), end(lambda: textwrap.wrap(TEXT, **{"wide": 3}))]
    wrappers[0].width = 30
    out += [wrappers[0].fill(TEXT), end(TextWrapper(width=0).wrap, TEXT), end(TextWrapper, size=3)]
    try:
        raise ApiError(500, v)
    except ApiError as error:
        out += [vars(error), error.__dict__, sorted(vars(error))]
    try:
        try:
            raise KeyError("k")
        except KeyError as cause:
            raise Named("n", v) from cause
    except Named as error:
        error.add_note("a note")
        out += [
            vars(error),
            {**vars(error), "status": 1},
            [f"{k}={x}" for k, x in vars(error).items()],
            "name" in vars(error),
        ]
    pull = iter([3, 1, 2]).__next__
    out += [pull(), list(iter(pull, 2)), end(pull)]
    out += [
        list(map(partial(str.center, "ab"), [4, 5])),
        partial(str.replace, "a-b", "-")("+"),
        partial("x".join)(["a", "b"]),
    ]
    return out
