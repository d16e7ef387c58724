"""Which files have changed, which events that made different, and `replay --watch` itself."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.tools.watching import Sightings, carried_over, changed_files, changes, snapshot, wait_for_change
from emulator.tools.watching.runs import Key, Seen
from emulator.values.model import Difference, Failure, Verdict
from tests.deliveries import a_delivery, a_request, an_error, an_exchange
from tests.environment import interruptible


def a_verdict(*exchanges: Any, failures: tuple[Failure, ...] = (), **changed: Any) -> Verdict:
    """Return a verdict over a delivery of the shop."""
    delivery = a_delivery(*exchanges, **changed)
    return Verdict(delivery=delivery, failures=failures, notices=(), covered=True)


def sighted(*verdicts: Verdict) -> dict[Key, Seen]:
    """Return what one run of the story `visits` remembers."""
    sightings = Sightings()
    for verdict in verdicts:
        sightings.add(verdict, "visits")
    return sightings.events


BEFORE = sighted(a_verdict(a_request()))
FAILED = Failure(check="expectation", cause="differs at $.body.id", where="functions/shop/handler.py:9")
OTHER_VALUE = Failure(
    check="expectation",
    cause="differs at $.body.id",
    differences=(Difference(path="$.body.id", expected="1", got="2"),),
)
MOVED = Failure(check="expectation", cause="differs at $.body.id", where="functions/shop/handler.py:12")


@pytest.mark.parametrize(
    ("verdict", "end"),
    [
        pytest.param(a_verdict(a_request(body='{"id":2}')), "delivered, 1 request", id="another-request"),
        pytest.param(a_verdict(a_request(), a_request()), "delivered, 2 requests", id="more-requests"),
        pytest.param(a_verdict(), "delivered", id="no-request"),
        pytest.param(
            a_verdict(a_request(), outcome="discarded", reason="Bad Request"),
            "discarded: Bad Request, 1 request",
            id="another-end",
        ),
        pytest.param(a_verdict(a_request(), error=an_error()), "delivered, 1 request", id="an-error"),
        pytest.param(
            a_verdict(a_request(), failures=(FAILED, OTHER_VALUE)),
            "delivered, 1 request, fails: expectation",
            id="a-failure",
        ),
    ],
)
def test_an_event_is_told_when_something_else_became_of_it(verdict: Verdict, end: str) -> None:
    """Its requests, its end or its failures differ from the run before."""
    (change,) = changes(BEFORE, sighted(verdict))

    assert change.before == next(iter(BEFORE.values()))
    assert change.after is not None
    assert change.after.end == end


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(a_verdict(a_request()), a_verdict(a_request()), id="the-same"),
        pytest.param(a_verdict(a_request()), a_verdict(a_request(), position=7, place="visits.jsonl:8"), id="place"),
        pytest.param(
            a_verdict(an_exchange(a_request(), line=9)), a_verdict(an_exchange(a_request(), line=12)), id="handler-line"
        ),
        pytest.param(a_verdict(failures=(FAILED,)), a_verdict(failures=(MOVED,)), id="line-of-a-failure"),
    ],
)
def test_lines_that_only_move_are_no_change(before: Verdict, after: Verdict) -> None:
    """An edit above an event or above a call does not make every event below it different."""
    assert changes(sighted(before), sighted(after)) == []


def test_other_values_of_one_failure_are_a_change() -> None:
    """Two failures of one cause differ when what was expected or got does."""
    before, after = a_verdict(failures=(FAILED,)), a_verdict(failures=(OTHER_VALUE,))

    assert len(changes(sighted(before), sighted(after))) == 1


def test_events_that_come_and_go_are_told_and_the_others_are_not() -> None:
    """An event taken out of a capture and one put in are two changes, whatever their places."""
    first, second, third = (a_verdict(a_request(), message_id=f"m-{number}") for number in (1, 2, 3))
    found = changes(sighted(first, second), sighted(second, third))

    assert [(each.key.message_id, each.before is None, each.after is None) for each in found] == [
        ("m-3", True, False),
        ("m-1", False, True),
    ]


def test_events_of_one_message_id_are_told_apart() -> None:
    """They go by their order, and so do events without a messageId."""
    twins = sighted(*(a_verdict(message_id=message_id) for message_id in ("m", "m", None, None)))

    assert [(key.message_id, key.number) for key in twins] == [("m", 0), ("m", 1), (None, 0), (None, 1)]


def test_a_story_that_was_not_run_is_remembered_from_before() -> None:
    """Its events are neither gone now nor new later; those of a story that was run are what that run met."""
    elsewhere = Sightings()
    elsewhere.add(a_verdict(message_id="m-9"), "others")
    before = {**BEFORE, **elsewhere.events}
    after = sighted(a_verdict(message_id="m-2"))

    assert [key.message_id for key in carried_over(before, after)] == ["m-9", "m-2"]


keys = st.builds(Key, st.sampled_from("ab"), st.just("s"), st.sampled_from(["m", None]), st.integers(0, 2))
runs = st.dictionaries(keys, st.builds(Seen, st.none(), st.none(), st.text(max_size=1), st.binary(max_size=1)))


@settings(deadline=None)
@given(before=runs, after=runs)
def test_changes_lead_from_one_run_to_the_other(before: dict[Key, Seen], after: dict[Key, Seen]) -> None:
    """Laying the changes over the run before gives the digests of the later run, and a run has none to itself."""
    found = changes(before, after)
    laid = {**before, **{each.key: each.after for each in found if each.after}}
    for each in found:
        if each.after is None:
            del laid[each.key]

    assert {key: seen.digest for key, seen in laid.items()} == {key: seen.digest for key, seen in after.items()}
    assert changes(after, after) == []


def test_a_look_finds_files_at_any_depth_and_leaves_passing_ones_out(tmp_path: Path) -> None:
    """Hidden files, editors' drafts, compiled Python and what is not there are no one's work."""
    kept = ["a.json", "deep/er/b.py"]
    for name in [*kept, ".hidden", "a.json~", "x.swp", "c.jsonl.new", "__pycache__/b.pyc", ".git/config"]:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("", encoding="utf-8")

    found = snapshot([tmp_path, tmp_path / "a.json", tmp_path / "missing"])

    assert sorted(found) == sorted(tmp_path / name for name in kept)


def test_made_written_and_removed_files_are_changed_files(tmp_path: Path) -> None:
    """A file that stays as it is, is none of them."""
    same, written, removed, made = (tmp_path / name for name in ("a", "b", "c", "d"))
    for path in (same, written, removed):
        path.write_text("1", encoding="utf-8")
    before = snapshot([tmp_path])
    written.write_text("12", encoding="utf-8")
    removed.unlink()
    made.write_text("1", encoding="utf-8")

    assert changed_files(before, snapshot([tmp_path])) == [written, removed, made]


def test_a_file_of_the_same_size_is_told_by_its_time(tmp_path: Path) -> None:
    """One letter for another changes no size."""
    path = tmp_path / "a"
    path.write_text("1", encoding="utf-8")
    before = snapshot([path])
    os.utime(path, ns=(0, 0))

    assert changed_files(before, snapshot([path])) == [path]


def test_waiting_ends_when_the_last_of_several_files_is_written(tmp_path: Path) -> None:
    """Nothing happens for two looks, then a file a look appears, three in all: the wait ends after the third."""
    looks = 0

    def sleep(_seconds: float) -> None:
        nonlocal looks
        looks += 1
        if 3 <= looks <= 5:
            (tmp_path / str(looks)).write_text("", encoding="utf-8")

    found = wait_for_change(lambda: [tmp_path], {}, sleep)

    assert sorted(path.name for path in found) == ["3", "4", "5"]
    assert looks == 6


class Screen:
    """What a running command has written so far."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._text = ""
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._text += line

    def until(self, words: str) -> str:
        """Return what was written since the last call, as soon as `words` are in it."""
        end = time.monotonic() + 20
        while words not in self._text:
            assert time.monotonic() < end, f"{words!r} never came; written: {self._text}"
            time.sleep(0.02)
        text, self._text = self._text, ""
        return text


@contextmanager
def watching(folder: Path, *words: str) -> Iterator[Screen]:
    """Run `replay --watch` in a folder, in a process group of its own as a terminal would have it."""
    process = subprocess.Popen(
        interruptible("replay", "--watch", *words),
        cwd=folder,
        env={**os.environ, "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        start_new_session=True,
    )
    with process:
        try:
            yield Screen(process)
        finally:
            if process.poll() is None:
                process.kill()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one destination, as init makes it."""
    folder = tmp_path_factory.mktemp("made")
    command = [sys.executable, "-m", "emulator", "init", "crm"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder


@pytest.fixture
def bundle(made: Path, tmp_path: Path) -> Path:
    """A folder with one destination, to be edited."""
    return shutil.copytree(made, tmp_path / "bundle")


def edit(path: Path, old: str, new: str) -> None:
    """Replace words in a file, in one step as most editors do."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    draft = path.with_name(path.name + "~")
    draft.write_text(text.replace(old, new), encoding="utf-8")
    draft.replace(path)


END = "Ctrl-C ends"


def test_watching_shows_what_an_edit_changes_and_ends_on_ctrl_c(bundle: Path) -> None:
    """A broken handler, a mended one, and one that cannot be read for a moment; Ctrl-C ends it with exit code 0."""
    handler = bundle / "functions" / "crm" / "handler.py"
    with watching(bundle) as screen:
        assert "✓ all good: 4 deliveries, 2 requests\n\nwatching 8 files" in screen.until(END)

        edit(handler, '"name": name', '"title": name')
        broken = screen.until(END)
        edit(handler, '"title": name', '"name": name')
        mended = screen.until(END)
        edit(handler, "def onTrack(", "def onTrack((")
        unreadable = screen.until(END)
        edit(handler, "def onTrack((", "def onTrack(")
        read_again = screen.until(END)

        os.killpg(screen.process.pid, signal.SIGINT)
        assert screen.process.wait(10) == 0

    assert broken.startswith(
        "\nfunctions/crm/handler.py changed\n"
        "crm  tests/captures/crm.jsonl:3  track crm-track\n"
        "  now  delivered, 1 request, fails: request schema, expectation\n"
        "  was  delivered, 1 request\n"
        "\n"
        "✗ crm: 1 event fits no request schema"
    ), broken
    assert "crm-identify" not in broken
    assert (
        "  now  delivered, 1 request\n"
        "  was  delivered, 1 request, fails: request schema, expectation\n"
        "\n"
        "✓ all good: 4 deliveries, 2 requests\n"
    ) in mended
    assert "✗ functions/crm/handler.py:20: not Python" in unreadable
    assert "no event is different\n\n✓ all good" in read_again


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        pytest.param(
            "tests/captures/crm.jsonl", "Signed Up", "Signed Out", "1 event differs at $.body.name", id="capture"
        ),
        pytest.param(
            "tests/expected/crm/crm.jsonl", '"seats":3', '"seats":4', "$.body.properties.seats", id="expectation"
        ),
        pytest.param(
            "functions/crm/function.json", '"apiKey"', '"key"', "crm has no setting 'apiKey'", id="function.json"
        ),
        pytest.param("tests/settings.json", "dummy-crm-key", "", "crm needs a value for its setting", id="settings"),
        pytest.param("schemas/destinations/crm/track.json", "/events", "/event", "differing at $.url", id="schema"),
    ],
)
def test_every_file_that_a_replay_reads_is_watched(bundle: Path, file: str, old: str, new: str, said: str) -> None:
    """An edit of it runs the replay again, and the difference is told."""
    with watching(bundle, "crm") as screen:
        screen.until(END)
        edit(bundle / file, old, new)
        text = screen.until(END)

    assert f"{file} changed\n" in text
    assert said in text


def test_files_that_come_to_be_are_watched_too(bundle: Path) -> None:
    """A story's own replies, and a helper beside the destinations."""
    with watching(bundle) as screen:
        screen.until(END)
        (bundle / "tests" / "expected" / "crm" / "crm.replies.json").write_text('[{"status": 503}]', encoding="utf-8")
        failing = screen.until(END)
        (bundle / "functions" / "shared").mkdir()
        (bundle / "functions" / "shared" / "text.py").write_text("", encoding="utf-8")
        helped = screen.until(END)

    assert "now  exhausted: RetryError, 1 request, fails: expectation\n" in failing
    assert "functions/shared/text.py changed\nno event is different\n" in helped


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param(["--update"], "--watch and --update: one at a time", id="update"),
        pytest.param(["--format", "jsonl"], "--watch shows text on the screen", id="format"),
        pytest.param(["-o", "report.txt"], "--watch shows text on the screen", id="output"),
        pytest.param(["-"], "--watch cannot read standard input again", id="stdin"),
        pytest.param(["cmr"], "did you mean 'crm'?", id="misspelt"),
    ],
)
def test_what_can_not_be_watched_is_refused(bundle: Path, words: list[str], said: str) -> None:
    """One line, exit code 2, and no waiting."""
    with watching(bundle, *words) as screen:
        assert screen.process.wait(10) == 2
        assert said in screen.until("\n")
