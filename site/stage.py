"""Copies the pages, and the files that they link to, to build/pages, so that their links hold in a site too."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
STAGE = ROOT / "build" / "pages"
_PAGES = ("*.md", "docs/*.md", "functions/README.md", "functions/*/README.md", "tests/captures/README.md")
_LINK = re.compile(r"\]\(([^)\s#:]+)")
_CODE = re.compile(r"^```.*?^```$|`[^`\n]*`", re.MULTILINE | re.DOTALL)


def pages() -> list[Path]:
    """Return every page of the site."""
    return sorted(page for pattern in _PAGES for page in ROOT.glob(pattern))


def linked_files(page: Path) -> list[Path]:
    """Return the files of the repository, other than pages, that a page links to."""
    links = _LINK.findall(_CODE.sub("", page.read_text(encoding="utf-8")))
    targets = [(page.parent / link).resolve() for link in links]
    return [target for target in targets if target.is_file() and target.suffix != ".md"]


def stage() -> None:
    """Make build/pages anew, with the repository's own folders in it."""
    shutil.rmtree(STAGE, ignore_errors=True)
    for source in {*pages(), *(file for page in pages() for file in linked_files(page))}:
        target = STAGE / source.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)


if __name__ == "__main__":
    stage()
