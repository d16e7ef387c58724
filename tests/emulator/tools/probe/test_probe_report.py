"""The report of a probe: one paragraph for each hazard, the cost, and a last line that counts."""

from __future__ import annotations

from dataclasses import replace

from emulator.errors import CaptureError
from emulator.report.lines import joined
from emulator.tools.probe import HAZARDS, Finding, Probed
from emulator.tools.probe.cost import Timed, cost_of
from emulator.tools.probe.findings import Gathering, Sighting
from emulator.tools.probe.probe_report import documents, text_lines

COST = cost_of([Timed(handler="onTrack", seconds=0.2)] * 4, 8, 80.0, 0.15)


def seen(hazard: str, number: int = 1, what: str = "it is so", where: str | None = "handler.py:9") -> Sighting:
    """Return a sighting in one of the capture's events."""
    return Sighting(hazard=hazard, what=what, where=where, place=f"visits.jsonl:{number}", message_id=f"m-{number}")


def findings(*sightings: Sighting) -> tuple[Finding, ...]:
    """Return what sightings are gathered to."""
    gathering = Gathering()
    gathering.add(sightings, lambda text: text)
    return tuple(gathering.findings())


def probed(*sightings: Sighting) -> Probed:
    """Return a probe of eight events that found this."""
    return Probed(
        destination="shop",
        events=8,
        passed_over=0,
        stopped=0,
        findings=findings(*sightings),
        cost=COST,
        batched=None,
        errors=(),
    )


def text_of(found: Probed) -> str:
    """Return the report as it is read."""
    return joined(text_lines(found))


def test_gathered_by_cause() -> None:
    """What is of one cause is one finding: its first three events, and the count of all; the larger ones first."""
    found = findings(seen("logs", 9), *(seen("slow", number) for number in range(5)), seen("slow", 7, "it is longer"))

    assert [("slow", 5, 3), ("slow", 1, 1), ("logs", 1, 1)] == [
        (each.hazard.name, each.events, len(each.shown)) for each in found
    ]


def test_an_event_is_one_under_a_finding() -> None:
    """An event that shows the same twice, in two of its requests, is told once and counted once."""
    found = findings(seen("slow", 1), seen("slow", 1), seen("slow", 2))

    assert [(2, ["m-1", "m-2"])] == [(each.events, [one.message_id for one in each.shown]) for each in found]


def test_secrets_are_hidden() -> None:
    """What hides secrets is asked for every text of an event."""
    gathering = Gathering()
    gathering.add([seen("slow", 7, "it is 7")], lambda text: text.replace("7", "*"))
    [found] = gathering.findings()

    assert ("it is *", "m-*") == (found.what, found.shown[0].message_id)


def test_text() -> None:
    """A hazard with its causes, their events, why it matters and what to do; then the cost."""
    hazard = next(hazard for hazard in HAZARDS if hazard.name == "slow")

    assert text_of(probed(*(seen("slow", number) for number in range(1, 6)))) == (
        "✗ slow\n"
        "  handler.py:9: it is so\n"
        "    visits.jsonl:1 m-1\n"
        "    visits.jsonl:2 m-2\n"
        "    visits.jsonl:3 m-3\n"
        "    and 2 more\n"
        f"  why   {hazard.why}\n"
        f"  fix   {hazard.mend}\n"
        "\n"
        "execution time of shop\n"
        "                 events     p50 ms     p95 ms     max ms  h/million    h/month\n"
        "  onTrack             4        200        200        200         56        7.2\n"
        "  Real time on this machine, waits, and 0.15 s for each request. At the 0.1 events a second of these captures,"
        " a month of 30 days takes 7.2 hours, retries not counted.\n"
        "\n"
        "✗ shop: 1 finding, 0 shown, not judged, 8 events\n"
    )


def test_text_of_what_is_not_judged() -> None:
    """It is shown with its first event, and the last line is good."""
    text = text_of(probed(seen("duplicates", 1, where=None), seen("duplicates", 2, where=None)))

    assert "· duplicates (shown, not judged)\n  it is so\n    visits.jsonl:1 m-1\n    and 1 more\n" in text
    assert text.endswith("✓ shop: 0 findings, 1 shown, not judged, 8 events\n")


def test_text_of_many_causes() -> None:
    """Of one hazard's causes five are shown, the others counted."""
    text = text_of(probed(*(seen("logs", number, f"cause {number}") for number in range(1, 9))))

    assert ("cause 5" in text, "cause 6" in text) == (True, False)
    assert "  and 3 more causes; --format jsonl has them all\n" in text


def test_text_without_a_rate() -> None:
    """Without a rate there is no month, and without invocations no table."""
    still = replace(probed(), cost=cost_of([Timed(handler="onTrack", seconds=0.2)], 1, 0.0, 0.15))
    idle = replace(probed(), cost=cost_of([], 8, 80.0, 0.15))

    assert "All events have one time, so the cost of a month cannot be estimated." in text_of(still)
    assert "  No event invoked a handler.\n" in text_of(idle)


def test_last_line() -> None:
    """Whatever was left out is said, and what could not be read is bad."""
    found = replace(probed(), passed_over=1200, stopped=2, errors=(CaptureError("visits.jsonl:3", "is no JSON"),))

    assert text_of(found).endswith(
        "✗ visits.jsonl:3: is no JSON\n✗ shop: 0 findings, 0 shown, not judged, 8 events, 1,200 beyond --events,"
        " 2 stopped, and left out of most trials, 1 error\n"
    )


def test_text_with_batches() -> None:
    """A function that got batches has a second table, where an invocation of onBatch is for many events."""
    cost = cost_of([Timed(handler="onBatch", seconds=0.36, events=6), *[Timed(handler="onTrack", seconds=0.2)] * 2],
                   8, 80.0, 0.15)  # fmt: skip

    assert (
        "execution time of shop with onBatch\n"
        "                 events     p50 ms     p95 ms     max ms  h/million    h/month\n"
        "  onBatch             6        360        360        360         17        3.2\n"
        "  onTrack             2        200        200        200         56        3.6\n"
    ) in text_of(replace(probed(), batched=cost))


def test_an_event_without_a_place() -> None:
    """An event without place and messageId is still a line."""
    lone = replace(seen("logs"), place=None, message_id=None)

    assert "    (an event without a place)\n" in text_of(probed(lone))


def test_documents() -> None:
    """One document for each finding, the cost, and each error."""
    found = replace(probed(seen("slow", 4)), errors=(CaptureError("visits.jsonl:3", "is no JSON"),))

    finding, cost, error = documents(found)
    *_, batched = documents(replace(probed(), batched=COST))

    assert {"destination": "shop", "name": "slow", "judged": True, "what": "it is so", "events": 1} == {
        key: finding["finding"][key] for key in ("destination", "name", "judged", "what", "events")
    }
    assert [{"place": "visits.jsonl:4", "messageId": "m-4"}] == finding["finding"]["shown"]
    assert ("shop", 0.1, 0.15, 4) == (
        cost["cost"]["destination"],
        cost["cost"]["eventsPerSecond"],
        cost["cost"]["latency"],
        cost["cost"]["handlers"][0]["events"],
    )
    assert [False, True] == [each["cost"]["batched"] for each in (cost, batched)]
    assert {"error": "visits.jsonl:3: is no JSON"} == error
