_MISSING = object()
UNSET = object()


class Old(object):
    def __init__(self, x=_MISSING):
        self.x = None if x is _MISSING else x


def get(d, k, default=_MISSING):
    value = d.get(k, _MISSING)
    if value is _MISSING:
        if default is _MISSING:
            raise KeyError(k)
        return default
    return value


def program(v):
    out = [
        get({"a": None}, "a"),
        get({}, "a", 5),
        Old().x,
        Old(3).x,
        _MISSING == UNSET,
        _MISSING is _MISSING,
        bool(_MISSING),
        isinstance(_MISSING, object),
        isinstance(3, object),
        {_MISSING: 1}[_MISSING],
        _MISSING in [1, _MISSING],
        type(_MISSING).__name__,
    ]
    try:
        get({}, "q")
    except KeyError as e:
        out.append(str(e))
    return out
