"""What the library's inspect says of values where there is one answer: of classes, async functions and docstrings."""

# ruff: noqa: A002, ARG001  (the library's own parameters)
# mypy: ignore-errors


def isclass(object):
    """Return whether a value is a class."""
    return isinstance(object, type)


def iscoroutinefunction(obj):
    """Return whether a value is an async function, of which a handler has none."""
    return False


def cleandoc(doc):
    """Return a docstring without the indent that its lines share, and without empty lines around it."""
    first, *others = doc.expandtabs().split("\n")
    indents = [len(line) - len(line.lstrip()) for line in others if line.strip()]
    lines = [first.lstrip(), *(line[min(indents, default=0) :] for line in others)]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)
