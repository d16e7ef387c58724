"""Splits requests into records, so that a batch can be compared with single events.

A record is the body of a request, or an item of a list in that body: bulk endpoints take lists. What stands around a
list, such as an API key, belongs to each of its items. Headers are not data, and a request that only reads, or that the
destination did not take, leaves none.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from emulator.values.json_path import step_of
from emulator.values.model import Delivery, Exchange

_READS = ("GET", "HEAD", "OPTIONS")


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """One record of data: `value`, within `around`; `order` is its place among all.

    `address` is the method and URL of its request, `where` the handler's line that made it.
    """

    value: Any
    order: tuple[int, ...]
    address: str
    where: str | None
    around: dict[str, Any] = field(default_factory=dict)
    _texts: dict[str, str] = field(init=False, repr=False)
    _around: dict[str, str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        # What is not an object has one field, without a name.
        fields = self.value if isinstance(self.value, dict) else {"": self.value}
        object.__setattr__(self, "_texts", {key: text_of(each) for key, each in fields.items()})
        object.__setattr__(self, "_around", {key: text_of(each) for key, each in self.around.items()})

    @property
    def is_item(self) -> bool:
        """Return whether this is an item of a list, and no whole request."""
        return len(self.order) > 1

    def holds(self, other: Record) -> bool:
        """Return whether both hold the same data.

        Of a request and an item of a list, what is in one is in the other, or around it: a bulk endpoint has an
        address and an envelope of its own. Two requests, or two items, have those in common.
        """
        if self.is_item is other.is_item:
            same = self.address == other.address and self._around == other._around
            return same and self._texts == other._texts
        return self._within(other) and other._within(self)

    def beside(self, other: Record) -> Any:
        """Return the value with what is around it, as far as that is to be compared with the other."""
        if not isinstance(self.value, dict) or not isinstance(other.value, dict):
            return self.value
        both_items = self.is_item and other.is_item
        around = {key: value for key, value in self.around.items() if both_items or key in other.value}
        return {**around, **self.value}

    def likeness(self, other: Record) -> float:
        """Return which share of both is the same value at the same place, from 0 to 1."""
        ours, theirs = set(_leaves(self.beside(other), "")), set(_leaves(other.beside(self), ""))
        return 2 * len(ours & theirs) / (len(ours) + len(theirs))

    def _within(self, other: Record) -> bool:
        theirs, around = other._texts, other._around
        return all((theirs.get(key) or around.get(key)) == text for key, text in self._texts.items())


@dataclass(frozen=True, slots=True, eq=False)
class Sent:
    """One request that left data: the `whole` of it, and the items of each list in its body."""

    whole: Record
    lists: tuple[tuple[Record, ...], ...]


def sent_by(deliveries: Iterable[Delivery]) -> list[Sent]:
    """Return the requests that left data, of every attempt, in the order of time."""
    attempts = sorted(
        ((attempt.at, each.position, attempt.exchanges) for each in deliveries for attempt in each.attempts),
        key=lambda each: each[:2],
    )
    exchanges = [exchange for _, _, made in attempts for exchange in made if _leaves_data(exchange)]
    return [_sent(exchange, order) for order, exchange in enumerate(exchanges)]


def text_of(value: Any) -> str:
    """Return a JSON value as text, the same for equal values."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def _leaves_data(exchange: Exchange) -> bool:
    taken = exchange.reply is not None and 200 <= exchange.reply.status < 300
    return taken and exchange.request.method not in _READS


def _sent(exchange: Exchange, order: int) -> Sent:
    address, where = f"{exchange.request.method} {exchange.request.url}", exchange.where
    body = exchange.request.document["body"]
    lists = tuple(
        tuple(Record(item, (order, at, number), address, where, around) for number, item in enumerate(items))
        for at, (items, around) in enumerate(_lists(body, {}))
    )
    return Sent(Record(body, (order,), address, where), lists)


def _lists(value: Any, around: dict[str, Any]) -> Iterator[tuple[list[Any], dict[str, Any]]]:
    """Yield each list that is reached through objects only, with what stands around it."""
    if isinstance(value, list):
        yield value, around
    elif isinstance(value, dict):
        for key, each in value.items():
            others = {name: other for name, other in value.items() if name != key}
            yield from _lists(each, {**around, **others})


def _leaves(value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict) and value:
        for key, each in value.items():
            yield from _leaves(each, path + step_of(key))
    elif isinstance(value, list) and value:
        for index, each in enumerate(value):
            yield from _leaves(each, path + step_of(index))
    else:
        yield path, text_of(value)
