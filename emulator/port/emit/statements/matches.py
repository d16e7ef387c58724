"""match: a chain of if, each of which asks for one pattern."""

from __future__ import annotations

import ast
from functools import reduce

from emulator.port.emit.builder import Builder
from emulator.port.emit.calls.classes_of import asked_class
from emulator.port.emit.declared.shapes import WITH_FIELDS, Shape, shape_of
from emulator.port.emit.declared.signatures import texts
from emulator.port.emit.expressions.comparisons import equality
from emulator.port.emit.expressions.conditions import condition
from emulator.port.emit.facts.class_syntax import is_literal
from emulator.port.emit.statements.blocks import body, comments
from emulator.port.inference.kinds import TOP
from emulator.port.output.javascript import NULL, Assigned, Binary, Js, Member, Name, Text, Unary, method
from emulator.port.output.printing import STEP, flat
from emulator.port.source.reading import Sources

_SELVES = frozenset({"bool", "bytearray", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple"})
"""Classes whose one pattern without a name takes the value itself."""
Parts = tuple[list[Js], list[tuple[str, Js]]]


def transform_match(builder: Builder, node: ast.Match) -> None:
    """Add a match."""
    subject = _subject(builder, node)
    word = "if ("
    for index, case in enumerate(node.cases):
        first = case.body[0]
        comments(builder, case.pattern.lineno)
        builder.last_line = max(builder.last_line, case.pattern.lineno)
        builder.line = case.pattern.lineno
        tests, names = _pattern(builder, case.pattern, subject)
        if case.guard is not None:
            tests = [*tests, *(_bound(builder, name, js) for name, js in names), condition(builder, case.guard)]
            names = []
        if not tests:
            _last(builder, (names, case), is_first=index == 0)
            if index == 0:
                return
            builder.write("}")
            return
        test = reduce(lambda left, right: Binary("&&", left, right), tests)
        builder.expression(word, test, ") {", in_head=True)
        _bind(builder, names)
        body(builder, case.body)
        builder.last_line = max(builder.last_line, first.lineno)
        word = "} else if ("
    builder.write("}")


def _last(builder: Builder, what: tuple[list[tuple[str, Js]], ast.match_case], *, is_first: bool) -> None:
    names, case = what
    builder.write("{" if is_first else "} else {")
    _bind(builder, names)
    body(builder, case.body)
    if is_first:
        builder.write("}")


def _bind(builder: Builder, names: list[tuple[str, Js]]) -> None:
    for name, js in names:
        builder.write(f"{STEP}{builder.local(name).text} = {flat(js)};")


def _bound(builder: Builder, name: str, js: Js) -> Js:
    """Write a name that takes its value inside of a test, which it never makes false."""
    return Binary(",", Assigned(builder.local(name), js), Name("true"))


def _subject(builder: Builder, node: ast.Match) -> Js:
    if isinstance(node.subject, ast.Name) and not _rebinds(node, node.subject.id):
        return builder.js(node.subject)
    name = builder.fresh("subject")
    builder.expression(f"const {name} = ", builder.defined(node.subject))
    return Name(name)


def _rebinds(node: ast.Match, name: str) -> bool:
    return any(
        getattr(each, "name", None) == name or getattr(each, "rest", None) == name
        for case in node.cases
        for each in ast.walk(case.pattern)
    )


def _pattern(builder: Builder, node: ast.pattern, js: Js) -> Parts:
    """Return the tests of a pattern, and the names that it gives to parts of the subject."""
    match node:
        case ast.MatchValue(value=value):
            anything = ast.Name(id="_", ctx=ast.Load())
            builder.proofs.note(anything, TOP)
            return [equality(builder, (anything, js), (value, builder.js(value)))], []
        case ast.MatchSingleton(value=value):
            return [Binary("==", js, NULL) if value is None else Binary("===", js, Name(str(value).lower()))], []
        case ast.MatchAs(pattern=None, name=name):
            return [], [(name, js)] if name else []
        case ast.MatchAs(pattern=ast.pattern() as inner, name=name):
            tests, names = _pattern(builder, inner, js)
            return tests, [*names, *([(name, js)] if name else [])]
        case ast.MatchOr(patterns=patterns):
            return _either(builder, patterns, js)
        case ast.MatchSequence(patterns=patterns):
            return _sequence(builder, patterns, js)
        case ast.MatchMapping():
            return _mapping(builder, node, js)
        case ast.MatchClass():
            return _class(builder, node, js)
    return [builder.refuse(node, "this pattern; write if and elif")], []


def _either(builder: Builder, patterns: list[ast.pattern], js: Js) -> Parts:
    parts = [_pattern(builder, each, js) for each in patterns]
    tests = []
    for inner, names in parts:
        bound = [_bound(builder, name, value) for name, value in names]
        each = [*inner, *bound]
        tests.append(reduce(lambda left, right: Binary("&&", left, right), each) if each else Name("true"))
    return [reduce(lambda left, right: Binary("||", left, right), tests)], []


def _sequence(builder: Builder, patterns: list[ast.pattern], js: Js) -> Parts:
    star = next((i for i, each in enumerate(patterns) if isinstance(each, ast.MatchStar)), None)
    count = len(patterns) - (star is not None)
    length = Member(js, "length")
    tests: list[Js] = [builder.helper("pyIsSequence", js)]
    if star is None:
        tests.append(Binary("===", length, Name(str(count))))
    elif count:
        tests.append(Binary(">=", length, Name(str(count))))
    names: list[tuple[str, Js]] = []
    for index, each in enumerate(patterns):
        if isinstance(each, ast.MatchStar):
            behind = len(patterns) - index - 1
            ends = [Name(str(index)), *([Name(f"-{behind}")] if behind else [])]
            names += [(each.name, builder.helper("pyList", method(js, "slice", *ends)))] if each.name else []
            continue
        place = index if star is None or index < star else index - len(patterns)
        inner, bound = _pattern(builder, each, method(js, "at", Name(str(place))))
        tests += inner
        names += bound
    return tests, names


def _mapping(builder: Builder, node: ast.MatchMapping, js: Js) -> Parts:
    tests: list[Js] = [builder.helper("pyIsDict", js)]
    names: list[tuple[str, Js]] = []
    for key, pattern in zip(node.keys, node.patterns, strict=True):
        place = builder.js(key)
        tests.append(builder.helper("pyIn", place, js))
        inner, bound = _pattern(builder, pattern, builder.helper("pyGetItem", js, place))
        tests += inner
        names += bound
    if node.rest:
        names.append((node.rest, builder.helper("pyWithout", js, *map(builder.js, node.keys))))
    return tests, names


def _class(builder: Builder, node: ast.MatchClass, js: Js) -> Parts:
    meaning = builder.meaning(node.cls)
    is_built_in = meaning is not None and meaning.kind in ("builtin", "known")
    tests: list[Js] = [_class_test(builder, node, js)]
    names: list[tuple[str, Js]] = []
    if is_built_in and meaning is not None and meaning.name in _SELVES and node.patterns:
        inner, bound = _pattern(builder, node.patterns[0], js)
        return [*tests, *inner], bound
    attributes: list[Js] = [] if is_built_in else _positions(builder, node)
    attributes += [Text(name) for name in node.kwd_attrs]
    for name, pattern in zip(attributes, [*node.patterns, *node.kwd_patterns], strict=False):
        tests.append(builder.helper("pyHasAttr", js, name))
        inner, bound = _pattern(builder, pattern, builder.helper("pyGetAttr", js, name))
        tests += inner
        names += bound
    return tests, names


def _positions(builder: Builder, node: ast.MatchClass) -> list[Js]:
    """Write the names of the attributes that stand at the first places of a class."""
    meaning, count = builder.meaning(node.cls), len(node.patterns)
    own = shape_of(builder.proofs.sources, meaning.key) if meaning is not None and meaning.kind == "class" else None
    known = _places(own, builder.proofs.sources) if own is not None else None
    if known is not None and len(known) >= count:
        return [Text(each) for each in known[:count]]
    given = [builder.js(node.cls), Name(str(count)), *([texts(known)] if known is not None else [])]
    return [builder.helper("pyMatchPlace", Name(str(index)), *given) for index in range(count)]


def _places(own: Shape, sources: Sources) -> list[str] | None:
    """Return the attributes that a pattern gives by their places; None for a class that says none."""
    for shape in own.line(sources):
        for each in shape.node.body:
            if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "__match_args__":
                return list(ast.literal_eval(each.value)) if is_literal(each.value) else None
        if shape.kind in WITH_FIELDS:
            return [each.name for each in shape.fields(sources) if each.in_init and not each.keyword_only]
    return None


def _class_test(builder: Builder, node: ast.MatchClass, js: Js) -> Js:
    meaning = builder.meaning(node.cls)
    if (
        meaning is not None
        and meaning.kind == "builtin"
        and meaning.name in ("str", "bool")
        and not builder.proofs.poses
    ):
        return Binary("===", Unary("typeof", js), Text({"str": "string", "bool": "boolean"}[meaning.name]))
    if meaning is not None and meaning.kind == "builtin" and meaning.name == "dict":
        return builder.helper("pyIsDict", js)
    return builder.helper("pyIsInstance", js, asked_class(builder, node.cls))
