"""What `init` makes: a name that can be one, every file of a destination, and nothing overwritten."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.errors import FileFormatError, UsageError
from emulator.inputs.bundle import read_function
from emulator.tools.scaffold import Places, make, story_of
from emulator.tools.scaffold.dummies import with_dummy
from emulator.tools.scaffold.gitignore import PRIVATE, ignore_private_files
from emulator.tools.scaffold.naming import LONGEST, display_name, refuse_odd_name

MADE = [
    "functions/crm_2/handler.py",
    "functions/crm_2/function.json",
    "functions/crm_2/README.md",
    "schemas/destinations/crm_2/identify.json",
    "schemas/destinations/crm_2/track.json",
    "tests/captures/crm_2.jsonl",
    "tests/settings.json",
]


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """An empty folder, with the usual places in it."""
    return Places(
        functions=tmp_path / "functions",
        captures=tmp_path / "tests" / "captures",
        settings=tmp_path / "tests" / "settings.json",
    )


def files_in(folder: Path) -> dict[str, bytes]:
    """Return every file below the folder with its bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", ["crm", "my_destination", "crm_2", "a1_b2_c3", "c" * LONGEST])
def test_a_plain_name_is_taken(name: str) -> None:
    """Lower-case words joined by one underscore, each time."""
    refuse_odd_name(name)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param("My-Destination", "did you mean 'my_destination'?", id="capitals-and-hyphen"),
        pytest.param("MyDestination", "did you mean 'my_destination'?", id="camel-case"),
        pytest.param("my destination", "did you mean 'my_destination'?", id="blank"),
        pytest.param("my__destination", "did you mean 'my_destination'?", id="two-underscores"),
        pytest.param("_crm", "did you mean 'crm'?", id="begins-with-underscore"),
        pytest.param("../crm", "did you mean 'crm'?", id="path"),
        pytest.param("crm\n", "did you mean 'crm'?", id="line-break"),
        pytest.param("2crm", "such as my_destination", id="begins-with-digit"),
        pytest.param("é", "such as my_destination", id="beyond-ascii"),
        pytest.param("", "such as my_destination", id="empty"),
        pytest.param("shared", "'shared' holds the helpers of all destinations", id="shared"),
        pytest.param("import", "'import' is a word of Python", id="keyword"),
        pytest.param("c" * (LONGEST + 1), f"has {LONGEST + 1} characters; at most {LONGEST} are allowed", id="long"),
    ],
)
def test_an_odd_name_is_refused_with_one_that_would_do(name: str, said: str) -> None:
    """The line says what is wrong, and the nearest name where there is one."""
    with pytest.raises(UsageError) as caught:
        refuse_odd_name(name)

    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_people_read_the_name_as_words() -> None:
    """Each word has a capital."""
    assert display_name("my_crm_2") == "My Crm 2"


def test_every_file_of_a_destination_is_made(places: Places, tmp_path: Path) -> None:
    """The paths come back in the order in which to read them, and are all there is."""
    made = make("crm_2", places)

    assert [str(path.relative_to(tmp_path)) for path in made] == MADE
    assert sorted(files_in(tmp_path)) == sorted(MADE)


def test_no_word_of_the_template_is_left(places: Places, tmp_path: Path) -> None:
    """Every file speaks of the new destination, under each of its names."""
    make("crm_2", places)
    text = b"".join(files_in(tmp_path).values()).decode()

    assert [word for word in ("my_destination", "my-destination", "My Dest", "MY_DEST") if word in text] == []
    assert {word for word in ("crm_2", "crm-2", "Crm 2", "CRM_2_API_KEY") if word in text} == {
        "crm_2",
        "crm-2",
        "Crm 2",
        "CRM_2_API_KEY",
    }


def test_what_is_made_reads_as_a_function(places: Places) -> None:
    """The handler file and function.json are sound, and the setting has all six fields."""
    make("crm_2", places)
    function = read_function(places.functions / "crm_2")

    assert function.handlers == ("onIdentify", "onTrack")
    assert function.warnings == ()
    assert function.definition is not None
    assert function.definition.display_name == "Crm 2"
    assert [(s.name, s.required, s.sensitive) for s in function.definition.settings] == [("apiKey", True, True)]


@pytest.mark.parametrize("there", MADE[:-1])
def test_nothing_is_made_when_a_file_is_there(places: Places, tmp_path: Path, there: str) -> None:
    """The file stays as it is, no other is written, and one line names what is there."""
    path = tmp_path / there
    path.parent.mkdir(parents=True)
    path.write_text("mine", encoding="utf-8")
    before = files_in(tmp_path)

    with pytest.raises(UsageError, match="already exists, and nothing is overwritten"):
        make("crm_2", places)

    assert files_in(tmp_path) == before


def test_nothing_is_made_when_the_settings_know_the_name(places: Places, tmp_path: Path) -> None:
    """The line names where in the settings file."""
    places.settings.parent.mkdir(parents=True)
    places.settings.write_text('{\n  "crm_2": {"apiKey": "mine-and-mine-alone"}\n}', encoding="utf-8")
    before = files_in(tmp_path)

    with pytest.raises(UsageError, match=r"settings\.json:2: 'crm_2' already exists"):
        make("crm_2", places)

    assert files_in(tmp_path) == before


def test_two_destinations_never_answer_to_one_name(places: Places) -> None:
    """A displayName that another function.json has is refused, whatever that one's folder is called."""
    other = places.functions / "old"
    other.mkdir(parents=True)
    definition = {"displayName": "Crm 2", "resourceType": "DESTINATION"}
    (other / "function.json").write_text(json.dumps(definition), encoding="utf-8")

    with pytest.raises(UsageError, match=r"old/function\.json: has the displayName 'Crm 2' already"):
        make("crm_2", places)


def test_a_broken_neighbour_is_no_obstacle(places: Places) -> None:
    """What is wrong with another function.json is told when that one is run."""
    other = places.functions / "old"
    other.mkdir(parents=True)
    (other / "function.json").write_text("{", encoding="utf-8")

    assert story_of("crm_2", places) in make("crm_2", places)


def test_a_folder_that_can_not_be_written_is_one_line(places: Places, tmp_path: Path) -> None:
    """A file where a folder must be: the line names the file that was to be made."""
    (tmp_path / "functions").write_text("", encoding="utf-8")

    with pytest.raises(UsageError, match=r"functions/crm_2/handler\.py: cannot be written: "):
        make("crm_2", places)


def added(tmp_path: Path, text: str) -> str:
    """Return the settings text with the dummy of crm_2 at its end."""
    path = tmp_path / "settings.json"
    path.write_bytes(text.encode())
    return with_dummy(path, "crm_2")


DUMMY = '"crm_2": { "apiKey": "dummy-crm-2-key" }'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("{}", f"{{\n  {DUMMY}\n}}\n", id="empty"),
        pytest.param("{\n}\n", f"{{\n  {DUMMY}\n}}\n", id="empty-over-two-lines"),
        pytest.param(
            '{\n    "a": { "k": "v" }\n}\n', f'{{\n    "a": {{ "k": "v" }},\n    {DUMMY}\n}}\n', id="indent-of-four"
        ),
        pytest.param('{\n\t"a": {}\n}', f'{{\n\t"a": {{}},\n\t{DUMMY}\n}}\n', id="tabs-and-no-last-newline"),
        pytest.param('{"a": {}}', f'{{"a": {{}},\n  {DUMMY}\n}}\n', id="one-line"),
        pytest.param(
            '{\r\n  "a": {}\r\n}\r\n', f'{{\r\n  "a": {{}},\r\n  {DUMMY}\r\n}}\r\n', id="line-ends-of-windows"
        ),
    ],
)
def test_a_dummy_is_added_in_the_style_of_the_file(tmp_path: Path, before: str, after: str) -> None:
    """Only the end of the text changes; indentation and line ends are the file's own."""
    assert added(tmp_path, before) == after


def test_a_missing_settings_file_is_begun(tmp_path: Path) -> None:
    """Without a file its text is that of the one destination."""
    assert with_dummy(tmp_path / "settings.json", "crm_2") == f"{{\n  {DUMMY}\n}}\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param('{"apiKey": "K"}', ":1: is not of the form {destination: {setting: value}}", id="settings-alone"),
        pytest.param("[]", ":1: is not of the form {destination: {setting: value}}", id="array"),
        pytest.param('{\n"a": {},\n"b"}', ":3: ", id="not-json"),
    ],
)
def test_settings_that_can_take_no_destination_are_refused(tmp_path: Path, text: str, said: str) -> None:
    """The line names the file and the line in it."""
    with pytest.raises(FileFormatError) as caught:
        added(tmp_path, text)

    assert f"settings.json{said}" in str(caught.value)


values = st.dictionaries(st.text(max_size=4), st.text('}{", \n', max_size=4) | st.booleans(), max_size=2)
documents = st.dictionaries(st.text(max_size=4), values, max_size=3)


@settings(deadline=None, max_examples=80)
@given(document=documents, indent=st.sampled_from([None, 1, 2, "\t"]), tail=st.sampled_from(["", "\n", " \n\n"]))
def test_whatever_the_settings_are_they_stay(
    tmp_path_factory: pytest.TempPathFactory, document: dict[str, object], indent: int | str | None, tail: str
) -> None:
    """The new text is the old document with one destination more, at its end."""
    after = json.loads(added(tmp_path_factory.mktemp("any"), json.dumps(document, indent=indent) + tail))

    assert after == {**document, "crm_2": {"apiKey": "dummy-crm-2-key"}}
    assert list(after)[-1] == "crm_2"


@pytest.mark.parametrize(
    ("before", "added"),
    [
        pytest.param(None, PRIVATE, id="none"),
        pytest.param("", PRIVATE, id="empty"),
        pytest.param("build/", PRIVATE, id="without-line-break"),
        pytest.param("build/\n*.local.json\n", PRIVATE[1:], id="one-is-there"),
        pytest.param(" *.local.json\r\n/tests/captures/private/\r\n", (), id="both-are-there"),
    ],
)
def test_private_files_are_ignored(tmp_path: Path, before: str | None, added: tuple[str, ...]) -> None:
    """What a .gitignore lacks is added once, each on a line of its own; what it has stays."""
    path = tmp_path / ".gitignore"
    if before is not None:
        path.write_bytes(before.encode())

    assert list(added) == ignore_private_files(path)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in (before or "").splitlines() if line not in lines] == []
    assert [] == ignore_private_files(path)


def test_a_gitignore_that_can_not_be_extended(tmp_path: Path) -> None:
    """The file and the lines are named."""
    path = tmp_path / ".gitignore"
    path.mkdir()

    with pytest.raises(UsageError, match=r"gitignore: cannot be extended by \*\.local\.json, .*: is a directory"):
        ignore_private_files(path)
