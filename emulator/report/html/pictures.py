"""Draws outcomes as SVG: a bar of a destination's outcomes, and a story's outcome over virtual time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from emulator.report.html.markup import tag, text
from emulator.report.timeline import Series
from emulator.values.moments import iso

OUTCOMES = ("delivered", "discarded", "exhausted", "filtered", "rejected")
_WIDTH, _HEIGHT = 600, 72
_WIDEST_BAR = 20.0


def outcome_bar(counts: Mapping[str, int]) -> str:
    """Return a bar in which each outcome takes its share."""
    total = sum(counts.values()) or 1
    at, parts = 0.0, []
    for name in OUTCOMES:
        width = 100 * counts.get(name, 0) / total
        if width:
            title = tag("title", f"{counts[name]:,} {name}")
            parts.append(f'<rect class="{name}" x="{at:.2f}" width="{width:.2f}" height="8">{title}</rect>')
        at += width
    return f'<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img">{"".join(parts)}</svg>'


def over_time(series: Series) -> str:
    """Return a story's outcome over time: bars of what was delivered and discarded, an area of what waited."""
    number = len(series.delivered)
    highest = max(1, *map(sum, zip(series.delivered, series.discarded, strict=True)), *series.waiting)
    width = min(_WIDTH / number, _WIDEST_BAR)
    drawn = [_waiting(series.waiting, width, highest), *_bars(series, width, highest)]
    label = f"{series.destination} {series.story} over virtual time"
    picture = (
        f'<svg class="time" viewBox="0 0 {_WIDTH} {_HEIGHT}" preserveAspectRatio="none" role="img" '
        f'aria-label="{text(label)}">{"".join(drawn)}</svg>'
    )
    return tag("figure", f"{_caption(series)}{picture}{_axis(series, width * number / _WIDTH)}")


def _bars(series: Series, width: float, highest: int) -> Iterator[str]:
    for index, (delivered, discarded) in enumerate(zip(series.delivered, series.discarded, strict=True)):
        title = tag("title", text(f"{_instant(series, index)}: {delivered:,} delivered, {discarded:,} discarded"))
        floor = float(_HEIGHT)
        for name, count in (("delivered", delivered), ("discarded", discarded)):
            height = _HEIGHT * count / highest
            floor -= height
            if count:
                at = f'x="{index * width:.2f}" y="{floor:.2f}" width="{max(width - 1, 1):.2f}" height="{height:.2f}"'
                yield f'<rect class="{name}" {at}>{title}</rect>'


def _waiting(waiting: Sequence[int], width: float, highest: int) -> str:
    if not any(waiting):
        return ""
    corners = [f"0,{_HEIGHT}"]
    for index, count in enumerate(waiting):
        y = _HEIGHT - _HEIGHT * count / highest
        corners += [f"{index * width:.2f},{y:.2f}", f"{(index + 1) * width:.2f},{y:.2f}"]
    corners.append(f"{len(waiting) * width:.2f},{_HEIGHT}")
    return f'<polygon class="waiting" points="{" ".join(corners)}"/>'


def _caption(series: Series) -> str:
    counts = [
        *_counted("delivered", sum(series.delivered)),
        *_counted("waiting", max(series.waiting), " at most"),
        *_counted("discarded", sum(series.discarded)),
    ]
    name = f"{tag('b', text(series.destination))} {text(series.story)}"
    return tag("figcaption", f"{tag('span', name)} {tag('span', ' · '.join(counts))}")


def _counted(name: str, count: int, more: str = "") -> list[str]:
    return [f'<i class="key {name}"></i>{count:,} {name}{more}'] if count else []


def _axis(series: Series, share: float) -> str:
    end = _instant(series, len(series.delivered))
    last = tag("span", text(f"{end} · {series.step} a column"), "" if share > 0.5 else "near")
    return tag("div", tag("span", text(_instant(series, 0))) + last, "axis")


def _instant(series: Series, index: int) -> str:
    return iso(series.start + 1000 * index * series.seconds, "seconds").replace("T", " ").removesuffix("Z")
