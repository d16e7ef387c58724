"""What holds for every expression and every event."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.inputs.fql import FQLSyntaxError, FQLTypeError, compile_fql, parse_path
from emulator.inputs.fql.fql_functions import FUNCTIONS
from emulator.inputs.fql.parsing import parse
from emulator.inputs.fql.showing import show, show_path
from emulator.inputs.fql.tree import And, Call, Comparison, ListOf, Literal, Node, Not, Or, Path

NAMES = ["type", "a", "b", "properties", "in", "and", "true", "0", "a b", "x.y", "back\\", "ü", "-"]
STEPS = st.lists(st.sampled_from(NAMES) | st.text(min_size=1, max_size=4), min_size=1, max_size=3).map(tuple)
TEXTS = st.sampled_from(["", "a", "B c", "*", "[a-z]*", "\\*", "it's", '"']) | st.text(max_size=5)
NUMBERS = st.integers(-5, 5) | st.floats(allow_nan=False, allow_infinity=False).map(lambda n: n + 0.0)
CONSTANTS = st.none() | st.booleans() | TEXTS | NUMBERS.map(lambda n: int(n) if n == int(n) and abs(n) < 2**53 else n)
OPERATORS = ["=", "!=", ">", ">=", "<", "<=", "in"]


def _call(name: str, arguments: list[Node]) -> Node:
    given = tuple(arguments[: FUNCTIONS[name].arguments])
    if name == "match":
        # A pattern that is written out must be a right one.
        given = (given[0], Path(("a",)))
    return Call(name, given)


def _deeper(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(inner, min_size=2, max_size=3).map(tuple)
    return st.one_of(
        st.builds(_call, st.sampled_from(sorted(FUNCTIONS)), st.lists(inner, min_size=2, max_size=2)),
        st.builds(Comparison, st.sampled_from(OPERATORS), inner, inner),
        inner.map(Not),
        several.map(And),
        several.map(Or),
    )


ATOMS: st.SearchStrategy[Node] = STEPS.map(Path) | CONSTANTS.map(Literal)
LISTS: st.SearchStrategy[Node] = st.lists(ATOMS, max_size=3).map(lambda items: ListOf(tuple(items)))
TREES: st.SearchStrategy[Node] = st.recursive(ATOMS | LISTS, _deeper, max_leaves=8)
JSON = st.recursive(
    CONSTANTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
    max_leaves=8,
)


class UndecidedError(Exception):
    """The reference has no answer."""


def kind(value: Any) -> str:
    """Return a value's type; Python's own says that true is a number."""
    return "number" if type(value) in (int, float) else type(value).__name__


def reference(node: Node, event: Any) -> Any:  # noqa: PLR0911 - one for each kind of node
    """Evaluate a tree in the plainest way there is; functions aside, which have tables of their own."""
    match node:
        case Path(steps):
            for step in steps:
                event = event.get(step) if isinstance(event, dict) else None
            return event
        case Literal(value):
            return value
        case ListOf(items):
            return [reference(item, event) for item in items]
        case Call(name, arguments):
            return FUNCTIONS[name].apply(*[reference(argument, event) for argument in arguments])
        case Not(condition):
            return not truth(reference(condition, event))
        case And(conditions):
            return all(truth(reference(each, event)) for each in conditions)
        case Or(conditions):
            return any(truth(reference(each, event)) for each in conditions)
        case Comparison(operator, left, right):
            return compared(operator, reference(left, event), reference(right, event))


def truth(value: Any) -> bool:
    """Return a condition's truth, null being false."""
    if value in (None, True, False) and kind(value) != "number":
        return value is True
    raise UndecidedError


def spelled(value: Any) -> str:
    """Spell a value with its types, so that equal spellings are equal values."""
    if isinstance(value, dict):
        return f"{{{sorted((key, spelled(inner)) for key, inner in value.items())}}}"
    if isinstance(value, list):
        return f"[{[spelled(inner) for inner in value]}]"
    return f"{kind(value)} {float(value) if kind(value) == 'number' else value!r}"


def compared(operator: str, left: Any, right: Any) -> bool:
    """Compare two values."""
    if operator in ("=", "!="):
        return (spelled(left) == spelled(right)) is (operator == "=")
    if operator == "in":
        if right is not None and not isinstance(right, list):
            raise UndecidedError
        return spelled(left) in map(spelled, right or [])
    if left is None or right is None:
        return False
    if kind(left) != "number" or kind(right) != "number":
        raise UndecidedError
    return {">": left > right, ">=": left >= right, "<": left < right, "<=": left <= right}[operator]


def answer(decide: Any) -> Any:
    """Return what a call says, "undecided" when it cannot."""
    try:
        return decide()
    except (UndecidedError, FQLTypeError):
        return "undecided"


@settings(deadline=None, max_examples=300)
@given(TREES)
def test_a_tree_survives_its_spelling(tree: Node) -> None:
    """Parsing what a tree is shown as gives the tree."""
    assert tree == parse(show(tree))


@settings(deadline=None, max_examples=300)
@given(TREES, JSON)
def test_every_answer_is_the_reference_s(tree: Node, event: Any) -> None:
    """An expression is true, false or undecided of an event as the plain reference has it, and never anything else."""
    expected = answer(lambda: truth(reference(tree, event)))

    assert tree == Path(("all",)) or expected == answer(lambda: compile_fql(show(tree))(event))


@settings(deadline=None, max_examples=300)
@given(st.text(alphabet="ab.,()[]'\"\\!=<> 0-", max_size=20) | st.text(max_size=10))
def test_every_text_is_fql_or_has_a_place(text: str) -> None:
    """Whatever the text, it compiles, or is refused with a column within it or right behind it."""
    try:
        compile_fql(text)
    except FQLSyntaxError as error:
        assert 1 <= error.column <= len(text) + 1  # noqa: PT017 - most texts raise, and some must not


@settings(deadline=None)
@given(STEPS)
def test_a_path_survives_its_spelling(steps: tuple[str, ...]) -> None:
    """Every non-empty key can be written, and read back."""
    assert steps == parse_path(show_path(steps))
