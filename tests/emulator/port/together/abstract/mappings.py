from collections.abc import Mapping, MutableMapping
from typing import Iterator


class Props(Mapping):
    def __init__(self, given):
        self._given = given

    def __getitem__(self, key):
        return self._given[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._given)

    def __len__(self):
        return len(self._given)


class Folded(MutableMapping[str, object]):
    def __init__(self, *args, **kwargs):
        self._kept = {}
        self.update(*args, **kwargs)

    def __getitem__(self, key):
        return self._kept[key.lower()]

    def __setitem__(self, key, value):
        self._kept[key.lower()] = value

    def __delitem__(self, key):
        del self._kept[key.lower()]

    def __iter__(self):
        return iter(self._kept)

    def __len__(self):
        return len(self._kept)

    def __repr__(self):
        return f"Folded({self._kept!r})"


def program(v):
    props = Props(v if isinstance(v, Mapping) else {"a": v})
    folded = Folded({"A": 1}, B=2)
    folded.update([("C", 3)])
    folded.update(props)
    found = [
        props.get("a"), props.get("zz", 5), "a" in props, "zz" in props, list(props), len(props), bool(props),
        list(props.keys()), list(props.values()), list(props.items()), dict(props), {**props}, props == {"a": 1},
        props == Props({"a": 1}), props != 3, [isinstance(props, Mapping), isinstance(props, MutableMapping), isinstance(props, dict)],
        folded["a"], dict(folded), sorted(folded), isinstance(folded, MutableMapping), repr(folded),
        folded.setdefault("q", 4), folded.setdefault("Q", 5), folded.pop("Q"), folded.pop("Q", None),
        [(key, value) for key, value in folded.items()], (lambda **given: given)(**folded), "B" in folded,
        isinstance(v, Mapping), isinstance(v, MutableMapping), folded.popitem(), len(folded),
    ]  # fmt: skip
    for act in (lambda: props["zz"], lambda: folded.pop("zz"), lambda: props.nope):
        try:
            act()
        except (KeyError, AttributeError, TypeError) as error:
            found.append(repr(error))
    folded.clear()
    return [*found, len(folded), dict(folded)]
