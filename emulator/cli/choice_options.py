"""Defines the options that choose events of captures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import click

from emulator.cli.options import together
from emulator.errors import UsageError
from emulator.inputs.captures import Capture

_OPTIONS = {
    "only": "--only", "events_named": "--event", "users": "--user", "since": "--since", "until": "--until",
    "where": "--where", "sample": "--sample", "limit": "--limit",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class ChoiceOptions:
    """The options that choose events of captures."""

    only: tuple[str, ...]
    events_named: tuple[str, ...]
    users: tuple[str, ...]
    since: str | None
    until: str | None
    where: str | None
    sample: float | None
    limit: int | None
    seed: int = 0

    @property
    def options_given(self) -> list[str]:
        """The options that choose something."""
        return [option for name, option in _OPTIONS.items() if getattr(self, name) not in (None, ())]

    def chosen(self, captures: Sequence[Capture]) -> list[Capture]:
        """Return the captures with the chosen events only."""
        if not self.options_given:
            return list(captures)
        from emulator.inputs.captures.chosen_events import Choice, chosen  # noqa: PLC0415 - most runs take all events

        named = {name: getattr(self, name) for name in _OPTIONS if name != "events_named"}
        return chosen(captures, Choice(**named, events=self.events_named, seed=self.seed))

    def refuse_none(self, events: int) -> None:
        """Raise UsageError when no event was chosen: nothing that was looked at is never good."""
        if not events and self.options_given:
            raise UsageError(f"no event of the captures fits {', '.join(self.options_given)}: nothing was done")


choice_options_without_only = together(
    click.option("--event", "events_named", multiple=True, metavar="NAME",
                 help="Take only track events of this name; may be given again."),
    click.option("--user", "users", multiple=True, metavar="ID",
                 help="Take only events of this userId or anonymousId; may be given again."),
    click.option("--since", metavar="INSTANT", help="Take only events received from this day or instant on."),
    click.option("--until", metavar="INSTANT", help="Take only events received before this day or instant."),
    click.option("--where", metavar="FQL", help="Take only events that meet a condition, as of a filter."),
    click.option("--sample", type=click.FloatRange(0, 1, min_open=True), metavar="SHARE",
                 help="Take only the events of this share of users, such as 0.01."),
    click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Take only the first N events."),
)  # fmt: skip
choice_options = together(
    click.option("--only", multiple=True, metavar="PATH=VALUE",
                 help="Take only events with this value, such as type=track; may be given again."),
    choice_options_without_only,
)  # fmt: skip
