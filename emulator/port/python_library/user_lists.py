"""What the library's collections.UserList has: a list in an attribute, each method of which a class may replace."""

# ruff: noqa: PLW1641  (a list is no key)
# mypy: ignore-errors

from emulator.port.python_library.containers import MutableSequence


class UserList(MutableSequence):
    """A list in `data`."""

    def __init__(self, initlist=None):
        self.data = [] if initlist is None else list(_plain(initlist))

    def __repr__(self):
        return repr(self.data)

    def __lt__(self, other):
        return self.data < _plain(other)

    def __le__(self, other):
        return self.data <= _plain(other)

    def __eq__(self, other):
        return self.data == _plain(other)

    def __gt__(self, other):
        return self.data > _plain(other)

    def __ge__(self, other):
        return self.data >= _plain(other)

    def __contains__(self, item):
        return item in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        return self.__class__(self.data[i]) if isinstance(i, slice) else self.data[i]

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __add__(self, other):
        return self.__class__(_joined(self.data, _plain(other)))

    def __radd__(self, other):
        return self.__class__(_joined(_plain(other), self.data))

    def __iadd__(self, other):
        self.data[len(self.data) :] = list(_plain(other))
        return self

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def __copy__(self):
        made = self.__class__.__new__(self.__class__)
        for name in self.__dict__:
            setattr(made, name, getattr(self, name))
        made.data = self.data[:]
        return made

    def append(self, item):
        """Add an item at the end."""
        self.data.append(item)

    def insert(self, i, item):
        """Put an item before a place."""
        self.data.insert(i, item)

    def pop(self, i=-1):
        """Remove the item at a place and return it."""
        return self.data.pop(i)

    def remove(self, item):
        """Remove the first item that is equal to one."""
        self.data.remove(item)

    def clear(self):
        """Remove all."""
        self.data.clear()

    def copy(self):
        """Return another of the same items."""
        return self.__class__(self)

    def count(self, item):
        """Return how many items are equal to one."""
        return self.data.count(item)

    def index(self, item, *args):
        """Return the place of an item."""
        return self.data.index(item, *args)

    def reverse(self):
        """Turn the order around."""
        self.data.reverse()

    def sort(self, /, *args, **kwds):
        """Put the items in order."""
        self.data.sort(*args, **kwds)

    def extend(self, other):
        """Add items at the end."""
        self.data.extend(_plain(other))


def _joined(one, other):
    """Return the items of both; an own list would be asked for its operator."""
    both = list(one)
    both.extend(list(other))
    return both


def _plain(other):
    return other.data if isinstance(other, UserList) else other
