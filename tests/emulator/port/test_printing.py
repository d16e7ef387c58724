"""Whatever is printed means what it was built to mean: brackets where precedence needs them, and nothing lost."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.port.output.javascript import (
    Array,
    Arrow,
    Binary,
    Call,
    Conditional,
    Index,
    Js,
    Member,
    Name,
    New,
    Object,
    Template,
    Text,
    Unary,
    call,
    waits_in_vain,
)  # fmt: skip
from emulator.port.output.printing import fitted, flat, quoted

PRINTED: list[tuple[Js, str]] = [
    (Binary("*", Binary("+", Name("a"), Name("b")), Name("c")), "(a + b) * c"),
    (Binary("-", Name("a"), Binary("-", Name("b"), Name("c"))), "a - (b - c)"),
    (Binary("&&", Binary("&&", Name("a"), Name("b")), Name("c")), "a && b && c"),
    (Binary("&&", Name("a"), Binary("&&", Name("b"), Name("c"))), "a && b && c"),
    (Binary("||", Binary("&&", Name("a"), Name("b")), Name("c")), "(a && b) || c"),
    (Binary("??", Binary("||", Name("a"), Name("b")), Name("null")), "(a || b) ?? null"),
    (Unary("!", Binary("===", Name("a"), Name("b"))), "!(a === b)"),
    (Unary("-", Unary("-", Name("a"))), "- -a"),
    (New(Name("A"), (Name("b"),)), "new A(b)"),
    (New(call("f", Name("A")), (Name("b"),)), "new (f(A))(b)"),
    (New(Member(call("f"), "A")), "new (f().A)()"),
    (Unary("typeof", Member(Name("a"), "b c")), 'typeof a["b c"]'),
    (Member(Name("5"), "x"), "(5).x"),
    (Member(Unary("await", call("f")), "x"), "(await f()).x"),
    (Conditional(Conditional(Name("a"), Name("b"), Name("c")), Name("d"), Name("e")), "(a ? b : c) ? d : e"),
    (Arrow("x", Object((("x", Name("x")),))), "(x) => ({ x })"),
    (Object((("true", Name("true")), ("null", Name("null")))), "{ true: true, null: null }"),
    (Call(Arrow("", Name("1"))), "(() => 1)()"),
    (Object(((None, Name("a")), ("b-c", Name("d")), (Name("k"), Text("v")))), '{ ...a, "b-c": d, [k]: "v" }'),
    (Template(("a`${", Name("b"), "\\\n")), "`a\\`\\${${b}\\\\\\n`"),
]


@pytest.mark.parametrize(("node", "expected"), PRINTED, ids=[text for _, text in PRINTED])
def test_flat(node: Js, expected: str) -> None:
    """Brackets stand where they are needed, and where a reader is glad of them."""
    assert expected == flat(node)


_SENT = Unary("await", Name("sent"))


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (_SENT, False),
        (Arrow("", _SENT), True),
        (Arrow("", _SENT, is_async=True), False),
        (Arrow("", Arrow("", _SENT), is_async=True), True),
        (Arrow("", Arrow("", _SENT, is_async=True)), False),
        (Object(((Arrow("", call("f", _SENT)), Name("1")),)), True),
        (Template(("a", Arrow("", _SENT))), True),
    ],
)
def test_waits_in_vain(node: Js, expected: bool) -> None:
    """An await is in vain where the next function around it is not async."""
    assert expected == waits_in_vain(node)


_names = st.integers(0, 9).map(lambda n: Name(str(n)))
_operators = st.sampled_from(["+", "-", "*", "&&", "||", "??", "===", "!==", "<", ">="])


def _larger(inner: st.SearchStrategy[Js]) -> st.SearchStrategy[Js]:
    return (
        st.builds(Binary, _operators, inner, inner)
        | st.builds(Unary, st.sampled_from(["!", "-", "typeof"]), inner)
        | st.builds(Conditional, inner, inner, inner)
        | st.builds(lambda each: Index(Array((each,)), Name("0")), inner)
        | st.builds(lambda each: Member(Object((("a-b", each),), tall=True), "a-b"), inner)
        | st.builds(lambda each: Call(Arrow("", each)), inner)
        | st.builds(lambda each: Template(("`${", each, "}\\")), inner)
    )


_expressions: st.SearchStrategy[Js] = st.recursive(_names | st.text(max_size=3).map(Text), _larger, max_leaves=12)


def bracketed(node: Js) -> str:
    """Print with brackets around everything, so that no precedence matters."""
    match node:
        case Binary(operator=operator, left=left, right=right):
            return f"({bracketed(left)} {operator} {bracketed(right)})"
        case Unary(operator=operator, operand=operand):
            return f"({operator} {bracketed(operand)})"
        case Conditional(test=test, yes=yes, no=no):
            return f"({bracketed(test)} ? {bracketed(yes)} : {bracketed(no)})"
        case Index(of=Array(elements=(element,))):
            return f"([{bracketed(element)}])[0]"
        case Member(of=Object(fields=((_, value),))):
            return f'({{ "a-b": {bracketed(value)} }})["a-b"]'
        case Call(function=Arrow(body=body)):
            return f"((() => ({bracketed(body)}))())"
        case Template(values=(before, Js() as held, after)):
            return f"({json.dumps(before)} + ({bracketed(held)}) + {json.dumps(after)})"
        case Text(value=value):
            return json.dumps(value)
    return flat(node)


@settings(max_examples=10, deadline=None, derandomize=True)
@given(st.lists(_expressions, min_size=40, max_size=60))
def test_printed_again_it_comes_to_the_same(nodes: list[Js]) -> None:
    """An expression with the fewest brackets, on one line or many, evaluates as the one with all of them."""
    texts = [(flat(node), fitted(node, "", 100), bracketed(node)) for node in nodes]
    script = (
        f"const same = {json.dumps(texts)}.map((row) => row.map((text) => JSON.stringify([eval('(' + text + ')')])));"
    )
    found = _node(script + "process.stdout.write(JSON.stringify(same));")

    assert [] == [text for text, values in zip(texts, found, strict=True) if len(set(values)) > 1]


@settings(max_examples=10, deadline=None, derandomize=True)
@given(st.lists(st.text(st.characters(exclude_categories=[])), min_size=30, max_size=60))
def test_a_text_is_quoted_exactly(texts: list[str]) -> None:
    """A literal holds every character, half of a pair and line separators too."""
    script = f"process.stdout.write(JSON.stringify([{', '.join(map(quoted, texts))}]));"

    assert [_units(text) for text in texts] == [_units(text) for text in _node(script)]


def _units(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


def _node(script: str) -> Any:
    node = shutil.which("node")
    assert node is not None
    ended = subprocess.run([node, "-"], input=script.encode(), capture_output=True, check=True, timeout=60)
    return json.loads(ended.stdout)
