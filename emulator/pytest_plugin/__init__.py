"""The pytest plugin: a marker for functions under test, and expectations as tests.

    [pytest]
    segment_functions = functions

makes a test of every event that has an expectation; `--segment-update` writes the expectations anew first. In a test:

    @pytest.mark.segment_function("functions/userpilot_cloud")
    def test_signed_up(deliver):
        delivery = deliver({"type": "track", "userId": "u1", "event": "Signed Up"})
        assert [request.json()["event_name"] for request in delivery.requests] == ["Signed Up"]

pytest loads this module in every project of the environment that it is installed in: nothing is collected, and
nothing of the emulator imported, until the ini file or a test asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from emulator.pytest_plugin.cases import Case, Stages
    from emulator.pytest_plugin.session_checks import Suite
    from emulator.pytest_plugin.stories import Story
    from emulator.values.function import Function
    from emulator.values.model import Delivery

MARKER = "segment_function"
INI = "segment_functions"
UPDATE = "--segment-update"

_stages: pytest.StashKey[Stages] = pytest.StashKey()
_suite: pytest.StashKey[Suite] = pytest.StashKey()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the ini option and the flag."""
    what = "Folders of Segment functions whose expectations, in tests/expected beside each folder, are tests."
    parser.addini(INI, what, type="paths", default=[])
    parser.getgroup("segment").addoption(
        UPDATE,
        action="store_true",
        help="Write what functions do now as their expectations, for all that the arguments take in.",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marker, for --strict-markers and --markers."""
    what = (
        "the function of this test, by its folder or handler file; with settings, the handler gets those and not "
        "the ones of tests/settings.json; replies are rules as in a replies file; mappings a file, or presets."
    )
    config.addinivalue_line("markers", f"{MARKER}(path, *, settings=None, replies=None, mappings=None): {what}")


def pytest_sessionstart(session: pytest.Session) -> None:
    """Make ready what the session needs, and update expectations if that was asked for."""
    config = session.config
    folders = config.getini(INI)
    if config.getoption(UPDATE) and not folders:
        raise pytest.UsageError(f"{UPDATE} needs to know the functions: set {INI} in the ini file")
    if not folders:
        return
    from emulator.pytest_plugin.session_checks import Suite  # noqa: PLC0415 - as the module's docstring says

    config.stash[_suite] = Suite(session, folders)
    # A worker of pytest-xdist finds the expectations updated already.
    if config.getoption(UPDATE) and not hasattr(config, "workerinput"):
        config.stash[_suite].update()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> Story | None:
    """Collect an expectations file of the functions that the ini file names."""
    suite = parent.config.stash.get(_suite, None)
    return suite.story_of(file_path, parent) if suite else None


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Say what an update changed."""
    suite = config.stash.get(_suite, None)
    if suite and suite.changes is not None:
        terminalreporter.section("Segment expectations")
        for line in suite.changes or ["nothing changed"]:
            terminalreporter.write_line(line)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """End the workers."""
    stages = session.config.stash.get(_stages, None)
    if stages:
        stages.close()


@pytest.fixture
def function(_segment_case: Case) -> Function:
    """The function that the marker names, loaded."""
    return _segment_case.function


@pytest.fixture
def deliver(_segment_case: Case) -> Callable[[Mapping[str, Any]], Delivery]:
    """Run one event through the marked function: `deliver(event) -> Delivery`."""
    return _segment_case.deliver


@pytest.fixture
def replay(_segment_case: Case) -> Callable[[str | Path], list[Delivery]]:
    """Run a capture through the marked function: `replay(path) -> list[Delivery]`."""
    return _segment_case.replay


@pytest.fixture
def _segment_case(request: pytest.FixtureRequest) -> Iterator[Case]:
    from emulator.errors import EmulatorError  # noqa: PLC0415 - as the module's docstring says
    from emulator.pytest_plugin.cases import Stages, case_of  # noqa: PLC0415 - as above

    stages = request.config.stash.setdefault(_stages, Stages())
    try:
        case = case_of(request.node, stages)
    except EmulatorError as error:
        pytest.fail(str(error), pytrace=False)
    yield case
    case.warn_of_unused(request.node)
