"""The house is built as ARCHITECTURE.md says: levels, doors, and what holds for every module."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
MODULES = sorted((ROOT / "emulator").rglob("*.py"))
SHIPPED = [*MODULES, *sorted((ROOT / "functions").rglob("*.py"))]
# Not rooms: the public API and the command's other name, which only pass on what rooms have.
FRONTS = {"__init__", "__main__"}
LONGEST = 300
DOORS = {
    "click": ["cli"],
    "dask": ["jobs/dask_cluster"],
    "distributed": ["jobs/dask_cluster"],
    "fsspec": ["inputs/captures/remote"],
    "jsonschema": ["inputs/schemas"],
    "jsonschema_rs": ["inputs/schemas/schema"],
    "lark": ["inputs/fql"],
    "liquid": [f"mappings/liquid_{part}" for part in ("comparisons", "complaints", "templates", "values")],
    "orjson": ["values/jsonvalue", "engine/runtime/wire"],
    "phonenumbers": ["tools/masking"],
    "psutil": ["engine/runtime/process"],
    "pytest": ["pytest_plugin"],
    "referencing": ["inputs/schemas"],
    "requests": ["engine/network", "inputs/replies", "engine/runtime/python/execution"],
    "responses": ["inputs/replies"],
    "time_machine": ["engine/runtime/python/clock"],
    "urllib3": ["engine/network"],
}


def name_of(path: Path) -> str:
    """Return a module's place in the package: "runtime/wire"."""
    return path.relative_to(ROOT / "emulator").with_suffix("").as_posix()


def room_of(path: Path) -> str:
    """Return the first part of a module's place."""
    return name_of(path).partition("/")[0]


@pytest.fixture(scope="module")
def trees() -> dict[Path, ast.Module]:
    """Every shipped module, parsed once for all tests."""
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in SHIPPED}


@pytest.fixture(scope="module")
def imports(trees: dict[Path, ast.Module]) -> dict[Path, list[str]]:
    """Each of the emulator's modules with what it imports, anywhere in the file, by full names."""
    return {path: list(_imported(path, trees[path])) for path in MODULES}


def _imported(path: Path, tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: imports are absolute here"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def levels() -> dict[str, int]:
    """Return the level of each room in ARCHITECTURE.md's table."""
    rows = re.findall(r"^\| (\d+) \| (.*?) \|", PAGE, re.MULTILINE)
    return {room: int(level) for level, rooms in rows for room in re.findall(r"`(\w+)`", rooms)}


LEVELS = levels()


def test_the_files_that_the_page_names() -> None:
    """Every file, and every folder with a slash at its end, is there; a name alone lies beside the one before it."""
    folder = ROOT / "emulator"
    lost = []
    for name in re.findall(r"`([\w/]+(?:\.py|\.cjs|/))`", PAGE):
        place = (
            folder / name
            if "/" not in name
            else next((p for p in (ROOT / "emulator" / name, ROOT / name) if p.exists()), None)
        )
        if place is None or not place.exists():
            lost.append(name)
        elif place.is_file():
            folder = place.parent

    assert [] == lost


def test_each_question_has_at_most_three_files() -> None:
    """A reader finds what the page asks for in few places."""
    rows = re.findall(r"^\| (.+?) \| (.+) \|$", PAGE.partition("## Where is …")[2].partition("\n## ")[0], re.MULTILINE)[
        2:
    ]

    assert len(rows) >= 15
    assert [] == [question for question, answer in rows if not 1 <= len(re.findall(r"`[^`]+[/.][^`]*`", answer)) <= 3]


def test_every_room_has_a_level() -> None:
    """The table names the rooms that there are, and no other."""
    assert set(LEVELS) == {room_of(path) for path in MODULES} - FRONTS


def test_imports_go_one_way(imports: dict[Path, list[str]]) -> None:
    """A room imports from levels above its own only, never from its own level or one below."""
    offenders = []
    for path in (path for path in MODULES if name_of(path) not in FRONTS):
        room = room_of(path)
        imported = {name.split(".")[1] for name in imports[path] if name.startswith("emulator.")} - {room}
        offenders += [f"{name_of(path)} imports {each}" for each in sorted(imported) if LEVELS[each] >= LEVELS[room]]

    assert [] == offenders


def test_each_dependency_has_its_doors(imports: dict[Path, list[str]]) -> None:
    """Only the standard library is imported everywhere; a new dependency needs a door of its own."""
    offenders = []
    for path in MODULES:
        first = {name.partition(".")[0] for name in imports[path]} - sys.stdlib_module_names - {"emulator"}
        closed = [each for each in sorted(first) if not any(_is_in(path, door) for door in DOORS.get(each, []))]
        offenders += [f"{name_of(path)} imports {each}" for each in closed]

    assert [] == offenders


def _is_in(path: Path, door: str) -> bool:
    return name_of(path) == door or name_of(path).startswith(f"{door}/")


def test_doors_are_documented_and_used(imports: dict[Path, list[str]]) -> None:
    """ARCHITECTURE.md names each dependency with its doors, and none is left that nobody passes."""
    doors = PAGE.partition("Each dependency has one door: ")[2].partition("\n\n")[0]
    used = {(name.partition(".")[0], path) for path in MODULES for name in imports[path]}
    unused = [
        f"{dependency} in {door}"
        for dependency, places in DOORS.items()
        for door in places
        if not any(name == dependency and _is_in(path, door) for name, path in used)
    ]

    assert [] == [dependency for dependency in DOORS if f"`{dependency}`" not in doors]
    assert [] == unused


class TestModules:
    """What holds for every module that is shipped; each test lists the offenders."""

    def test_length(self) -> None:
        """A module can be read in one go."""
        assert [] == [each for each, text in texts() if len(text.splitlines()) > LONGEST]

    def test_nothing_is_printed(self, trees: dict[Path, ast.Module]) -> None:
        """Output goes through a report or the command, and handlers keep silent."""
        assert [] == [
            f"{each}:{call.lineno}"
            for each, tree in trees.items()
            for call in ast.walk(tree)
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "print"
        ]

    def test_docstrings(self, trees: dict[Path, ast.Module]) -> None:
        """The module and every public name in it say what they are."""
        assert [] == [each for each, tree in trees.items() if not ast.get_docstring(tree)]
        assert [] == [
            f"{each}: {node.name}"
            for each, tree in trees.items()
            for node in _public(tree)
            if not ast.get_docstring(node)
        ]

    @pytest.mark.parametrize(
        "pattern",
        [
            pytest.param(r"\b(?:TODO|FIXME|XXX|HACK)\b", id="nothing-is-left-for-later"),
            pytest.param(r"# noqa(?!: [A-Z0-9, ]+ - \S).*", id="each-noqa-has-its-reason"),
            pytest.param(r"# type: ignore(?!\[[a-z-]+(?:, ?[a-z-]+)*\]  # \S).*", id="each-ignore-has-its-reason"),
        ],
    )
    def test_comments_are_done(self, pattern: str) -> None:
        """Nothing is left for later, and each exception to a rule has its reason."""
        assert [] == [f"{each}: {found}" for each, text in texts() for found in re.findall(pattern, text)]


def texts() -> Iterator[tuple[str, str]]:
    """Yield every shipped module's place in the repository, with its text."""
    for path in SHIPPED:
        yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


Named = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def _public(tree: ast.Module | ast.ClassDef) -> Iterator[Named]:
    for node in tree.body:
        if isinstance(node, Named) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from _public(node)


def test_handlers_are_not_imported_by_the_emulator(imports: dict[Path, list[str]]) -> None:
    """The emulator knows functions by their folders only."""
    assert [] == [name_of(path) for path in MODULES for name in imports[path] if name.startswith("functions")]
