"""Finds the files around a folder of functions."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from emulator.report.wording import INVOKE


@dataclass(frozen=True, slots=True)
class Places:
    """The files beside a folder of functions, such as `functions/`: captures, expectations, settings, schemas."""

    functions_dir: Path

    @property
    def captures(self) -> Path:
        """The folder of captures."""
        return self.functions_dir.parent / "tests" / "captures"

    @property
    def expected(self) -> Path:
        """The folder of expectations."""
        return self.functions_dir.parent / "tests" / "expected"

    @property
    def schemas(self) -> Path:
        """The folder of request schemas."""
        return self.functions_dir.parent / "schemas" / "destinations"

    @property
    def settings(self) -> Path | None:
        """The settings file, if there is one."""
        file = self.functions_dir.parent / "tests" / "settings.json"
        return file if file.is_file() else None

    def invoke(self) -> str:
        """Return the beginning of the command that runs one event, as it is typed in the current folder."""
        if self.functions_dir == Path.cwd() / "functions":
            return INVOKE
        settings = f" --settings {shown(self.settings)}" if self.settings else ""
        return f"{INVOKE} --functions {shown(self.functions_dir)} --expected {shown(self.expected)}{settings}"


def shown(path: Path) -> str:
    """Return a path as reports show it: relative to the current folder when it is below it."""
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)
