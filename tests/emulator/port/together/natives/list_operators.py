import json, copy


class B(list):
    kind = "b"


def program(v):
    b = B([3, 1, 2])
    b.tag = "t"
    c, d = copy.copy(b), copy.deepcopy(b)
    out = [
        b == [3, 1, 2],
        [3, 1, 2] == b,
        b != B(),
        b < [4],
        sorted(b),
        b + [1],
        type(b + [1]).__name__,
        [0] + b,
        b * 2,
        type(b * 2).__name__,
        b[0],
        b[-1],
        b[1:],
        b[::-1],
        3 in b,
        b.index(2),
        b.count(1),
        len(b),
        repr(b),
        str(b),
        json.dumps(b),
        f"{b}",
        c,
        type(c).__name__,
        c.tag,
        type(d).__name__,
        d.tag,
        b.copy(),
        type(b.copy()).__name__,
        isinstance(b, list),
        b.kind,
        b.tag,
        list(map(str, b)),
        [*b, 1],
        tuple(b),
        set(b) == {1, 2, 3},
        max(b),
        sum(b),
        any(b),
        list(enumerate(b)),
        list(zip(b, b)),
        list(reversed(b)),
    ]
    b.sort()
    b.reverse()
    b.insert(0, 9)
    b.remove(1)
    b[0] = 8
    b[1:2] = [7, 7]
    b += (1, 2)
    b *= 2
    del b[0]
    out += [b, b.pop(), b.pop(0), type(b).__name__]
    b.extend(B("xy"))
    x, *rest = b
    out += [x, rest, type(rest).__name__, b]
    b.clear()
    out += [b, bool(b), not b]
    for f in (
        lambda: b[0],
        lambda: b["a"],
        lambda: B(1),
        lambda: {b},
        lambda: b.nope,
        lambda: b.remove(4),
        lambda: b + 1,
        lambda: b + (1,),
    ):
        try:
            f()
            out.append("fine")
        except Exception as e:
            out.append([type(e).__name__, str(e)])
    return out
