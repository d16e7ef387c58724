from collections import defaultdict


class Up(dict):
    def __missing__(self, code):
        return chr(code).upper()


class Table:
    def __getitem__(self, code):
        if code > 98:
            raise KeyError(code)
        return None if code == 97 else "<" + chr(code) + ">"


def end(f, *a):
    try:
        return repr(f(*a))
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def program(v):
    tables = [
        Up({97: None}),
        Table(),
        defaultdict(lambda: "-", {97: 98}),
        {97: 1.5},
        {97: -1},
        {97: 0x1F600, "b": "x"},
        [1, 2] * 50,
        "x" * 98,
        v,
        str.maketrans({"a": None, "b": "bb"}),
    ]
    out = [end("abc".translate, table) for table in tables]
    out += [end(str.maketrans, "ab", "xy", each) for each in ("c", None, 1, v)] + [
        end(str.maketrans, "ab", v),
        end(str.maketrans, v, "a"),
    ]
    out += [end(b" ab ".strip, v), end(b"ab".lstrip, b"a"), end(b"ab".rstrip, bytearray(b"b"))]
    out += [
        end(f, 3, each)
        for f in (int.__lt__, int.__add__, float.__ge__, str.__contains__)
        for each in (2, True, 2.5, "x")
        if f not in (int.__lt__, int.__add__) or isinstance(each, int)
    ]
    out += [
        list(map(str.__len__, ["a", "bc"])),
        sorted([[2], [1, 2]], key=list.__len__),
        list(map(int.__str__, [1, None])),
    ]
    limits = {"low": int.__lt__, "high": int.__gt__}
    return [out, [name for name, wrong in limits.items() if wrong(5, 7)]]
