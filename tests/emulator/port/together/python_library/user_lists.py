import collections
import copy
from collections import UserList


class Batch(UserList):
    def __init__(self, items=None, limit=3):
        super().__init__(items)
        self.limit = limit

    def append(self, item):
        if len(self) >= self.limit:
            raise ValueError(f"full: {self!r}")
        super().append(item)


class Names(collections.UserList):
    def __contains__(self, name):
        return any(each.lower() == name.lower() for each in self.data)

    def __getitem__(self, place):
        found = super().__getitem__(place)
        return found.title() if isinstance(found, str) else found


def end(function, *args):
    try:
        return repr(function(*args))
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def program(v):
    batch = Batch(v if isinstance(v, (list, str)) else [v])
    out = [end(batch.append, each) for each in (1, "x", 3, 4)]
    out += [repr(batch), len(batch), 1 in batch, [str(each) for each in batch], bool(UserList())]
    names = Names(["ann", "bob", "eve"])
    out += [
        "ANN" in names,
        names[0],
        names[-1],
        type(names[1:]).__name__,
        list(names[::-1]),
        names[1:] == ["bob", "eve"],
    ]
    a = UserList([3, 1, 2])
    b = a.copy()
    a.sort(reverse=True)
    b += [v]
    b *= 2
    out += [repr(a), repr(b), repr(a + [9]), repr([9] + a), repr(a + UserList("x")), repr(a * 2), repr(2 * a)]
    out += [
        a < [4],
        a >= UserList([3, 2, 1]),
        a == (3, 2, 1),
        a != [3, 2, 1],
        a.index(2),
        a.count(1),
        b.pop(),
        b.pop(0),
    ]
    out += [
        end(a.index, 9),
        end(a.remove, 9),
        end(a.pop, 7),
        end(lambda: a[7]),
        end(lambda: UserList(5)),
        end(lambda: a + 5),
    ]
    a[0] = "z"
    del a[1]
    a.insert(0, "y")
    a.extend(x for x in "pq")
    a.reverse()
    out += [
        repr(a),
        list(reversed(a)),
        "-".join(map(str, a)),
        sorted(a, key=str),
        isinstance(a, list),
        isinstance(batch, UserList),
    ]
    c = copy.copy(a)
    c.append(1)
    a.clear()
    first, *rest = c
    return [
        out,
        repr(a),
        repr(c),
        first,
        rest,
        max(Names("abc")),
        list(enumerate(names, 1)),
        [*a],
        repr(list(zip(c, "ab"))),
    ]
