"""Refuses the parts of a pattern that JavaScript's engine does differently."""

from __future__ import annotations

import re
from typing import Any

from emulator.port.patterns.pattern import PatternError
from emulator.port.patterns.tree import REPEATS, Items, Tree, bodies, groups, hole_of, is_nullable, sure_groups

__all__ = ["check", "is_choosy"]


def check(tree: Tree) -> None:
    """Raise PatternError for what has no equal."""
    _check(tree.items, set(), bool(tree.flags & re.I))


def _check(items: Items, before: set[int], any_case: bool) -> None:
    """`before` are the groups that surely have a text when these items begin."""
    known = set(before)
    for operation, argument in items:
        if operation == "GROUPREF":
            _check_reference(argument, known, any_case)
        elif operation == "GROUPREF_EXISTS":
            raise PatternError("(?(...)...) has no equal in JavaScript; write the two cases as alternatives")
        elif operation in REPEATS:
            _check_repeat(*argument)
        elif operation in ("ASSERT", "ASSERT_NOT"):
            _check_assertion(operation, *argument)
        inside = any_case
        if operation == "SUBPATTERN":
            inside = (any_case or bool(argument[1] & re.I)) and not argument[2] & re.I
        for body in bodies(operation, argument):
            _check(body, known, inside)
        known |= sure_groups([(operation, argument)])


def _check_reference(group: int, known: set[int], any_case: bool) -> None:
    if group not in known:
        why = "JavaScript takes a group without a text for an empty one, Python for no match"
        raise PatternError(f"\\{group} refers to a group that may have no text: {why}; make the group certain")
    if any_case:
        raise PatternError(f"\\{group} compares other characters in JavaScript when case is ignored; compare in Python")


def _check_repeat(least: int, most: Any, body: Items) -> None:
    hole = hole_of(body[0][1]) if body and body[0][0] == "LITERAL" else None
    if hole and not hole[1]:
        raise PatternError("a repeat after re.escape(...) repeats its last character only; put (?:...) around both")
    held = groups(body)
    if (least, most) in ((0, 1), (1, 1)):
        return
    if left_out := sorted(held - sure_groups(body)):
        why = "Python keeps its text from an earlier round, JavaScript forgets it"
        raise PatternError(
            f"group {left_out[0]} may be left out in a round of what is repeated: {why}; repeat in Python"
        )
    if is_nullable(body) and (held or is_choosy(body)):
        raise PatternError("a repeat of what may match nothing stops elsewhere in JavaScript; let it match something")


def is_choosy(items: Items) -> bool:
    """Whether what is tried first may be shorter than what is tried next."""
    return any(
        operation in ("BRANCH", "MIN_REPEAT") or any(map(is_choosy, bodies(operation, argument)))
        for operation, argument in items
    )


def _check_assertion(operation: str, direction: int, body: Items) -> None:
    if operation == "ASSERT_NOT" and groups(body):
        raise PatternError("a group in a negative assertion has a text in Python and none in JavaScript; use (?:...)")
    if direction < 0:
        _check_look_behind(body)


def _check_look_behind(body: Items) -> None:
    for operation, argument in body:
        if operation in ("GROUPREF", "ATOMIC_GROUP", "POSSESSIVE_REPEAT"):
            raise PatternError("a reference, atomic group or possessive repeat in (?<...) has no equal in JavaScript")
        for inner in bodies(operation, argument):
            _check_look_behind(inner)
