"""Keeps private files out of git: real settings, and captures of real events that are not masked yet."""

from __future__ import annotations

from pathlib import Path

from emulator.errors import UsageError

PRIVATE = ("*.local.json", "tests/captures/private/")
_HEADING = "# Real settings, and captures that are not masked, stay on the machine they are used on."


def ignore_private_files(gitignore: Path) -> list[str]:
    """Add to a .gitignore what it lacks of PRIVATE, making the file if need be; return the lines that were added."""
    try:
        text = gitignore.read_text(encoding="utf-8") if gitignore.exists() else ""
        known = {line.strip().removeprefix("/") for line in text.splitlines()}
        missing = [pattern for pattern in PRIVATE if pattern not in known]
        if missing:
            ends = "" if text.endswith("\n") or not text else "\n"
            gitignore.write_text("\n".join([f"{text}{ends}{_HEADING}", *missing, ""]), encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "is not UTF-8"
        raise UsageError(f"{gitignore}: cannot be extended by {', '.join(PRIVATE)}: {reason.lower()}") from None
    return missing
