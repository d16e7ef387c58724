"""`mask`: replace personal data in captures by stable fakes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import click

from emulator.cli.choice_options import ChoiceOptions, choice_options
from emulator.cli.options import HeadedCommand, given_as
from emulator.cli.output import output_stream
from emulator.errors import CaptureError, UsageError
from emulator.inputs.captures import Capture, find_captures
from emulator.report.lines import printable
from emulator.tools.masking import (
    SHORT,
    Key,
    Kind,
    Masker,
    Suspicion,
    Wishes,
    left_behind,
    line_of,
    path_text,
    replaced,
    suspicions,
)
from emulator.values.exit_codes import exit_code
from emulator.values.model import Event
from emulator.values.words import counted

KEY = "SEGMENT_EMULATOR_MASK_KEY"
_MOST_PATHS = 1000
_OTHERS = "(more paths)"


@dataclass(frozen=True, kw_only=True)
class MaskOptions(ChoiceOptions):
    """The options of `mask`."""

    captures: tuple[str, ...]
    output: Path | None
    checking: bool
    key: str | None = field(repr=False)
    keep: tuple[str, ...]
    masked: tuple[str, ...]


@click.command(cls=HeadedCommand)
@click.argument("captures", nargs=-1, required=True, metavar="CAPTURE…")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write to this file, one event a line; it may be the capture itself.",
)
@click.option("--check", "checking", is_flag=True, help="Write nothing; fail if something looks personal.")
@click.option(
    "--key",
    envvar=KEY,
    metavar="TEXT",
    help=f"The key that fakes derive from; safer in ${KEY} than on a screen.  [default: a new one each time]",
)
@click.option(
    "--keep", multiple=True, metavar="PATH", help="Do not mask this field or anything in it; may be given again."
)
@click.option(
    "--mask",
    "masked",
    multiple=True,
    metavar="PATH",
    help="Mask this field and everything in it as well; may be given again.",
)
@choice_options
@click.option("--seed", type=int, default=0, show_default=True, help="The seed that --sample draws by.")
@given_as(MaskOptions)
def mask(options: MaskOptions) -> int:
    """Replace personal data in captures by stable fakes.

    Names, email addresses, phone numbers, postal and IP addresses, ids of users, groups and devices, the writeKey and
    URLs' query values are replaced, and whatever looks like one of these in any text. Keys, types, nulls, dates and
    event names stay. The same value gets the same fake in every file masked with the same key.

    A PATH is traits.plan, properties.items[*].note or context["a.b"].
    """
    wishes = Wishes.of(options.keep, options.masked)
    found = options.chosen(find_captures(options.captures))
    if options.checking and options.output:
        raise UsageError("--check writes nothing; leave -o out")
    if options.checking:
        code = _check(found, wishes, options)
    else:
        code = _mask(found, Masker(_key(options.key), wishes), wishes, options)
    for path in wishes.unused():
        _say(f"warning: {path} matches nothing; is it spelled as in the events?")
    return code


def _key(text: str | None) -> Key:
    if text is None:
        _say(f"no key given: fakes differ from run to run; for the same ones in every file, set {KEY} to a secret text")
        return Key.random()
    if not text.strip():
        raise UsageError(f"the key is empty; set {KEY} to a secret text")
    if len(text) < SHORT:
        _say(f"warning: a key of fewer than {SHORT} characters can be guessed, and the fakes then undone by trying")
    return Key.of(text)


@dataclass(slots=True)
class _Account:
    """What was done: events, values masked by path and kind, lines not read, and what was left behind."""

    events: int = 0
    errors: int = 0
    masked: Counter[tuple[str, Kind]] = field(default_factory=Counter)
    left: set[str] = field(default_factory=set)

    def add(self, path: str, kind: Kind) -> None:
        """Count one value; the table of paths does not grow without end."""
        known = (path, kind) in self.masked or len(self.masked) < _MOST_PATHS
        self.masked[(path if known else _OTHERS, kind)] += 1

    def lines(self) -> Iterator[str]:
        """Yield the table of what was masked."""
        said = sorted((path, kind.value, count) for (path, kind), count in self.masked.items())
        width = max((len(path) for path, _, _ in said), default=0)
        values = sum(self.masked.values())
        yield f"{counted(self.events, 'event')}, {counted(values, 'value')} masked{':' if said else ''}"
        yield from (f"{count:>9,}  {path:<{width}}  {what}" for path, what, count in said)

    @property
    def exit_code(self) -> int:
        return exit_code(found=self.left, unreadable=self.errors)


def _mask(captures: Sequence[Capture], masker: Masker, wishes: Wishes, options: MaskOptions) -> int:
    account, output = _Account(), options.output
    with replaced(output) if output else output_stream(None) as stream:
        for event in _events(captures, account):
            one = masker.mask(event.value)
            stream.write(line_of(one.value))
            for steps, kind in one.changes:
                account.add(path_text(steps), kind)
            for left in left_behind(one.value, wishes):
                _tell_left(event.place, left, account)
        if account.errors and not account.events:
            raise UsageError(f"{captures[0].label}: no event in it could be read; nothing was written")
        options.refuse_none(account.events)
    for line in account.lines():
        click.echo(printable(line), err=output is None)
    return account.exit_code


def _tell_left(place: str | None, left: Suspicion, account: _Account) -> None:
    where = "a key here" if left.in_key else "an event's name"
    line = f"{path_text(left.steps)}: {where} looks like {left.kind.value}, and is not masked; change it by hand"
    if line not in account.left and len(account.left) < _MOST_PATHS:
        account.left.add(line)
        _say(f"{place}: {line}")


def _check(captures: Sequence[Capture], wishes: Wishes, options: MaskOptions) -> int:
    account = _Account()
    for capture in captures:
        first: dict[str, str | None] = {}
        counts: Counter[str] = Counter()
        for event in _events([capture], account):
            for one in suspicions(event.value, wishes):
                what = f"{path_text(one.steps)}: {'a key here ' if one.in_key else ''}looks like {one.kind.value}"
                what = what if what in first or len(first) < _MOST_PATHS else _OTHERS
                first.setdefault(what, event.place)
                counts[what] += 1
        account.left.update(first)
        for what, place in first.items():
            more = f" ({counts[what] - 1:,} more)" if counts[what] > 1 else ""
            click.echo(printable(f"{place}: {what}{more}"))
    options.refuse_none(account.events)
    ending = (
        "what looks personal is listed above; mask it, or --keep its path" if account.left else "nothing looks personal"
    )
    click.echo(f"{counted(account.events, 'event')} checked: {ending}")
    return account.exit_code


def _events(captures: Sequence[Capture], account: _Account) -> Iterator[Event]:
    """Yield the events of all captures; what cannot be read is told, and left out."""
    for capture in captures:
        for event in capture.events():
            if isinstance(event, CaptureError):
                account.errors += 1
                _say(f"{event}")
            else:
                account.events += 1
                yield event


def _say(line: str) -> None:
    click.echo(printable(line), err=True)
