"""Makes a second set of settings with other values, to detect settings that a function keeps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from emulator.tools.probe.trial import Trial
from emulator.values.model import Delivery

_TRIED_ON = 50
"""Events that a changed setting is tried on."""
_RUN = re.compile(r"[A-Za-z0-9]+")
_NEXT = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    "bcdefghijklmnopqrstuvwxyzaBCDEFGHIJKLMNOPQRSTUVWXYZA1234567890",
)


def marked(value: Any) -> Any:
    """Return a setting with each text in it changed: each letter and digit of its longest word is the next one."""
    if isinstance(value, str):
        word = max(_RUN.finditer(value), key=lambda match: len(match[0]), default=None)
        return value if word is None else value[: word.start()] + word[0].translate(_NEXT) + value[word.end() :]
    if isinstance(value, list):
        return [marked(item) for item in value]
    if isinstance(value, dict):
        return {key: marked(item) for key, item in value.items()}
    return value


def second_settings(trial: Trial) -> dict[str, Any]:
    """Return the settings with all marked under which the events end as before; a choice such as "EU" may stay."""
    # Cut short, the last batch would be another one.
    events = trial.events if trial.batching else trial.events[:_TRIED_ON]
    wanted = _endings(trial.warm[: len(events)])
    second = dict(trial.settings)
    for name, value in trial.settings.items():
        tried = {**second, name: marked(value)}
        if tried[name] != value and _endings(trial.run(events, settings=tried)) == wanted:
            second = tried
    return second


def _endings(deliveries: list[Delivery]) -> list[tuple[str, str | None]]:
    return [(delivery.outcome, delivery.reason) for delivery in deliveries]


def texts_of(settings: dict[str, Any], other: dict[str, Any]) -> dict[str, str]:
    """Return the texts of settings that are not texts of the others, by the names of their settings."""
    foreign = {text for value in other.values() for text in _texts(value)}
    return {
        f"{name}/{position}": text
        for name, value in settings.items()
        for position, text in enumerate(_texts(value))
        if text not in foreign
    }


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _texts(item)
