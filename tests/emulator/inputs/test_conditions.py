"""Which files belong to one destination and story."""

from __future__ import annotations

from pathlib import Path

import pytest

from emulator.inputs.story_files import conditions_of

FILES = ("visits.jsonl", "visits.replies.json", "visits.settings.json", "visits.filters.json")


@pytest.mark.parametrize(
    "present", [(), FILES, FILES[:1], FILES[1:2], FILES[2:3], FILES[3:]], ids=["none", "all", *FILES]
)
def test_conditions(tmp_path: Path, present: tuple[str, ...]) -> None:
    """Expectations have a place even before there are any; replies, settings and filters are there or are None."""
    folder = tmp_path / "shop"
    folder.mkdir()
    for name in present:
        (folder / name).touch()
    found = conditions_of(tmp_path, "shop", "visits")

    assert folder / "visits.jsonl" == found.expected
    assert ("visits.jsonl" in present) == found.has_expectations
    assert [folder / name if name in present else None for name in FILES[1:]] == [
        found.replies,
        found.settings,
        found.filters,
    ]


def test_other_stories_and_destinations_do_not_count(tmp_path: Path) -> None:
    """A file of another story, of another destination, or a folder of the name, is none of this story's."""
    for path in ("shop/other.replies.json", "crm/visits.replies.json"):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).touch()
    for name in FILES:
        (tmp_path / "shop" / name).mkdir()
    found = conditions_of(tmp_path, "shop", "visits")

    assert (False, None, None) == (found.has_expectations, found.replies, found.settings)
