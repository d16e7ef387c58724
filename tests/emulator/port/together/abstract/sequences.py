import collections.abc
import typing as t
from collections.abc import MutableSequence, Sequence


class Lines(Sequence[t.Any]):
    def __init__(self, items):
        self.items = list(items)

    def __getitem__(self, place):
        if isinstance(place, slice):
            return Lines(self.items[place])
        return self.items[place]

    def __len__(self):
        return len(self.items)


class Cart(MutableSequence):
    def __init__(self):
        self.kept = []

    def __getitem__(self, place):
        return self.kept[place]

    def __setitem__(self, place, value):
        self.kept[place] = value

    def __delitem__(self, place):
        del self.kept[place]

    def __len__(self):
        return len(self.kept)

    def insert(self, place, value):
        self.kept.insert(place, value)


class Pages(collections.abc.Iterator):
    def __init__(self, last):
        self.page, self.last = 0, last

    def __next__(self):
        if self.page == self.last:
            raise StopIteration
        self.page += 1
        return self.page


class Once(t.Iterable[int]):
    def __iter__(self):
        yield 1


def program(v):
    lines = Lines(v if isinstance(v, (list, str)) else [v, 1])
    cart = Cart()
    cart.append(3)
    cart.extend([1, 2])
    cart += [5]
    found = [
        list(lines), 1 in lines, list(reversed(lines)), lines.count(1), len(lines[:1]), isinstance(lines, Sequence),
        isinstance(lines, MutableSequence), isinstance(cart, t.MutableSequence), isinstance(v, Sequence),
        cart.pop(), cart.index(1), list(cart), 3 in cart, list(Pages(3)), isinstance(Pages(1), t.Iterator),
        next(iter(Pages(1))), list(Once()), [*lines], [n for n, _ in enumerate(cart)],
    ]  # fmt: skip
    cart.reverse()
    cart.remove(1)
    found.append(list(cart))
    for act in (lambda: lines.index("zz"), lambda: cart.remove(9), lambda: lines[99]):
        try:
            act()
        except (ValueError, IndexError) as error:
            found.append([type(error).__name__, str(error)])
    cart.clear()
    return [*found, len(cart)]
