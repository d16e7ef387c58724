"""What collections.abc gives a class that derives from one of its own: the methods that follow from a few."""

# ruff: noqa: C420, PLW1641, SIM118  (own classes need no more than what is written here)
# mypy: ignore-errors

from abc import ABC, abstractmethod


class Mapping(ABC):
    """Values by key, of a class with __getitem__, __iter__ and __len__."""

    abstract_kind = "Mapping"

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    @abstractmethod
    def __iter__(self):
        raise NotImplementedError

    @abstractmethod
    def __len__(self):
        raise NotImplementedError

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def get(self, key, default=None):
        """Return the value of a key, or the default."""
        try:
            return self[key]
        except KeyError:
            return default

    def keys(self):
        """Return the keys."""
        return {key: None for key in self}.keys()

    def items(self):
        """Return keys with their values."""
        return {key: self[key] for key in self}.items()

    def values(self):
        """Return the values."""
        return {key: self[key] for key in self}.values()

    def __eq__(self, other):
        if not isinstance(other, (dict, Mapping)):
            return NotImplemented
        return dict(self.items()) == dict(other.items())


class MutableMapping(Mapping):
    """A Mapping with __setitem__ and __delitem__, too."""

    abstract_kind = "MutableMapping"

    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    def pop(self, key, *default):
        """Remove a key and return its value."""
        if len(default) > 1:
            given = len(default) + 2
            raise TypeError(f"MutableMapping.pop() takes from 2 to 3 positional arguments but {given} were given")
        try:
            value = self[key]
        except KeyError:
            if not default:
                raise
            return default[0]
        del self[key]
        return value

    def popitem(self):
        """Remove the first key; return it with its value."""
        for key in self:
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def clear(self):
        """Remove all."""
        for key in list(self):
            del self[key]

    def update(self, other=(), /, **keywords):
        """Set all that a mapping, pairs or keywords give."""
        if isinstance(other, (dict, Mapping)) or hasattr(other, "keys"):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in keywords.items():
            self[key] = value

    def setdefault(self, key, default=None):
        """Return the value of a key, after setting it to the default where there is none."""
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default


class Sequence(ABC):
    """Values by place, of a class with __getitem__ and __len__."""

    abstract_kind = "Sequence"

    @abstractmethod
    def __getitem__(self, place):
        raise IndexError

    @abstractmethod
    def __len__(self):
        raise NotImplementedError

    def __iter__(self):
        place = 0
        try:
            while True:
                yield self[place]
                place += 1
        except IndexError:
            return

    def __contains__(self, value):
        return any(each is value or each == value for each in self)

    def __reversed__(self):
        for place in range(len(self) - 1, -1, -1):
            yield self[place]

    def index(self, value, start=0, stop=None):
        """Return the place of a value; ValueError where there is none."""
        for place in range(start, len(self) if stop is None else min(stop, len(self))):
            if self[place] is value or self[place] == value:
                return place
        raise ValueError

    def count(self, value):
        """Return how many values are equal to one."""
        return sum(1 for each in self if each is value or each == value)


class MutableSequence(Sequence):
    """A Sequence with __setitem__, __delitem__ and insert, too."""

    abstract_kind = "MutableSequence"

    @abstractmethod
    def __setitem__(self, place, value):
        raise IndexError

    @abstractmethod
    def __delitem__(self, place):
        raise IndexError

    @abstractmethod
    def insert(self, place, value):
        """Put a value before a place."""
        raise IndexError

    def append(self, value):
        """Add a value at the end."""
        self.insert(len(self), value)

    def extend(self, values):
        """Add values at the end."""
        for each in list(values):
            self.append(each)

    def clear(self):
        """Remove all."""
        while len(self):
            self.pop()

    def reverse(self):
        """Turn the order around."""
        turned = list(reversed(self))
        for place, each in enumerate(turned):
            self[place] = each

    def pop(self, place=-1):
        """Remove the value at a place and return it."""
        value = self[place]
        del self[place]
        return value

    def remove(self, value):
        """Remove the first value that is equal to one."""
        del self[self.index(value)]

    def __iadd__(self, values):
        self.extend(values)
        return self


class Iterator(ABC):
    """Values one after the other, of a class with __next__."""

    @abstractmethod
    def __next__(self):
        raise StopIteration

    def __iter__(self):
        return self
