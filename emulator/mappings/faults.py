"""What is wrong with a mapping, a trigger or a payload, in the words that Segment's own framework uses.

MappingError    a mapping is not valid, or cannot be resolved with this event
TriggerError    a trigger cannot be parsed, or breaks on this event
PayloadError    a payload does not fit the action's fields

Each is a ValueError with one message for a person; nothing else leaves this room, whatever the mapping and the event.
"""

from __future__ import annotations

from typing import Final

__all__ = ["MappingError", "PayloadError", "TriggerError"]


class MappingError(ValueError):
    """A mapping is faulty; `errors` holds each fault, `name` is the class of error that Segment reports."""

    def __init__(self, *errors: str, name: str = "Error") -> None:
        super().__init__(" ".join(errors))
        self.errors = errors
        self.name = name


class TriggerError(ValueError):
    """A trigger is not valid, so no event ever starts its mapping, or it breaks on one event."""


class PayloadError(ValueError):
    """A payload does not fit the fields of its action; Segment answers with status 400 and discards the event."""

    status: Final = 400
    name: Final = "AggregateAjvError"

    def __init__(self, *errors: str) -> None:
        super().__init__(" ".join(errors))
        self.errors = errors
