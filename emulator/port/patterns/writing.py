"""The tree of a pattern as a JavaScript regular expression."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from emulator.port.patterns.characters import HOLE, HOLE_IN_CLASS, LETTERS_OF_I, boundary, char_class, character
from emulator.port.patterns.checks import check, is_choosy
from emulator.port.patterns.pattern import ESCAPED, ESCAPED_IN_CLASS, Hole, Pattern, PatternError
from emulator.port.patterns.tree import Items, Tree, bodies, groups, is_nullable, read

__all__ = ["translate"]

_CHARACTERS = ("LITERAL", "NOT_LITERAL", "IN", "ANY")


def translate(parts: Sequence[str | Hole], flags: int = 0) -> Pattern:
    """Return what a pattern of Python becomes, ESCAPED standing for a part that `re.escape` makes; or PatternError."""
    tree = read(parts, flags)
    check(tree)
    writer = _Writer(tree)
    text = writer.sequence(tree.items, tree.flags)
    if writer.spells and any(not isinstance(part, str) for part in parts) and _ignores_case(tree.items, tree.flags):
        raise PatternError("re.escape(...) needs re.IGNORECASE for the whole pattern, and no re.ASCII")
    numbers = tuple(writer.numbers[number] for number in range(1, tree.count + 1))
    closing = tuple(writer.closed)
    return Pattern(
        source=_with_holes(text),
        flags="iu" if writer.uses_flag else "u",
        text=tuple(parts),
        python_flags=tree.flags,
        names=tree.names,
        numbers=numbers if writer.opened > tree.count else None,
        closing=closing if closing != tuple(range(1, tree.count + 1)) else (),
        steps=is_nullable(tree.items) and is_choosy(tree.items),
        wary=writer.uses_flag and writer.has_words,
    )


def _with_holes(text: str) -> tuple[str | Hole, ...]:
    holes = {HOLE: ESCAPED, HOLE_IN_CLASS: ESCAPED_IN_CLASS}
    return tuple(holes.get(part, part) for part in re.split(f"([{HOLE}{HOLE_IN_CLASS}])", text) if part)


def _ignores_case(items: Items, flags: int) -> bool:
    """Whether case is ignored anywhere in it."""
    return bool(flags & re.I) or any(
        (operation == "SUBPATTERN" and bool(argument[1] & re.I))
        or any(_ignores_case(body, 0) for body in bodies(operation, argument))
        for operation, argument in items
    )


def _turns_case(items: Items) -> bool:
    """Whether the flags of a part say something about case."""
    return any(
        (operation == "SUBPATTERN" and bool((argument[1] | argument[2]) & (re.I | re.A)))
        or any(map(_turns_case, bodies(operation, argument)))
        for operation, argument in items
    )


class _Writer:
    """Writes one pattern; knows the places that groups get, and in which order they close."""

    def __init__(self, tree: Tree) -> None:
        self.names = {number: name for name, number in tree.names.items()}
        self.spells = bool(tree.flags & re.A) or _turns_case(tree.items)
        self.uses_flag = bool(tree.flags & re.I) and not self.spells
        self.numbers: dict[int, int] = {}
        self.closed: list[int] = []
        self.has_words = False
        self.opened = 0

    def sequence(self, items: Items, flags: int) -> str:
        """Return items that follow one another."""
        text = ""
        for operation, argument in items:
            piece = self._item(operation, argument, flags)
            # A digit would be read as one of the reference's number.
            text += f"(?:){piece}" if re.search(r"\\\d+\Z", text) and piece[:1].isdecimal() else piece
        return text

    def _item(self, operation: str, argument: Any, flags: int) -> str:
        write: Callable[[Any, int], str] | None = getattr(self, f"_{operation.lower()}", None)
        if write is None:
            raise PatternError(f"{operation} has no translation to JavaScript")
        return write(argument, flags)

    def _case(self, flags: int) -> str:
        return "" if not flags & re.I else "spelt" if self.spells else "flag"

    def _class(self, items: list[tuple[str, Any]], flags: int) -> str:
        self.has_words |= any(operation == "CATEGORY" and argument.endswith("WORD") for operation, argument in items)
        return char_class(items, is_ascii=bool(flags & re.A), case=self._case(flags))

    def _literal(self, code: int, flags: int) -> str:
        case = self._case(flags)
        if case == "flag" and chr(code) in LETTERS_OF_I:
            return f"[{chr(code)}{LETTERS_OF_I.replace(chr(code), '')}]"
        written = self._class([("LITERAL", code)], flags) if case == "spelt" else ""
        return (
            written if len(written) > len(f"[{chr(code)}]") and written != f"[{character(code)}]" else character(code)
        )

    def _not_literal(self, code: int, flags: int) -> str:
        return self._class([("NEGATE", None), ("LITERAL", code)], flags)

    def _in(self, items: list[tuple[str, Any]], flags: int) -> str:
        return self._class(items, flags)

    def _any(self, _: None, flags: int) -> str:
        return "[^]" if flags & re.S else r"[^\n]"

    def _at(self, place: str, flags: int) -> str:
        if place in ("AT_BOUNDARY", "AT_NON_BOUNDARY"):
            self.has_words = True
            return boundary(is_one=place == "AT_BOUNDARY", is_ascii=bool(flags & re.A))
        if place == "AT_BEGINNING" and flags & re.M:
            return r"(?<![^\n])"
        if place == "AT_END":
            return r"(?![^\n])" if flags & re.M else r"(?=\n?$)"
        return {"AT_BEGINNING": "^", "AT_BEGINNING_STRING": "^", "AT_END_STRING": "$"}[place]

    def _branch(self, argument: tuple[None, list[Items]], flags: int) -> str:
        return f"(?:{'|'.join(self.sequence(each, flags) for each in argument[1])})"

    def _subpattern(self, argument: tuple[int | None, int, int, Items], flags: int) -> str:
        group, added, removed, items = argument
        inside = (flags | added) & ~removed
        if group is None:
            return f"(?:{self.sequence(items, inside)})"
        self.opened += 1
        self.numbers[group] = self.opened
        name = f"?<{self.names[group]}>" if group in self.names else ""
        text = self.sequence(items, inside)
        self.closed.append(group)
        # Python's parser makes a branch an item of its own.
        alone = re.fullmatch(r"\(\?:(.*)\)", text) if len(items) == 1 and items[0][0] == "BRANCH" else None
        return f"({name}{alone[1] if alone else text})"

    def _groupref(self, group: int, _: int) -> str:
        return f"\\{self.numbers[group]}"

    def _max_repeat(self, argument: tuple[int, Any, Items], flags: int) -> str:
        if self._is_empty_round(*argument):
            return f"(?:{self.sequence(argument[2], flags)}|)"
        return self._repeated(argument, flags)

    def _min_repeat(self, argument: tuple[int, Any, Items], flags: int) -> str:
        if self._is_empty_round(*argument):
            return f"(?:|{self.sequence(argument[2], flags)})"
        return self._repeated(argument, flags) + "?"

    @staticmethod
    def _is_empty_round(least: int, most: Any, items: Items) -> bool:
        """JavaScript gives up a round that matched nothing, and with it the groups in it; an alternative it keeps."""
        return (least, most) == (0, 1) and is_nullable(items) and bool(groups(items))

    def _repeated(self, argument: tuple[int, Any, Items], flags: int) -> str:
        least, most, items = argument
        endless = str(most) == "MAXREPEAT"
        short = {(0, True): "*", (1, True): "+", (0, False): "?"}.get((least, endless), "")
        times = short if short and (endless or most == 1) else f"{{{least}}}" if least == most else ""
        return self._one(items, flags) + (times or f"{{{least},{'' if endless else most}}}")

    def _one(self, items: Items, flags: int) -> str:
        text = self.sequence(items, flags)
        single = len(items) == 1 and items[0][0] in (*_CHARACTERS, "SUBPATTERN", "BRANCH", "ATOMIC_GROUP")
        return text if single else f"(?:{text})"

    def _possessive_repeat(self, argument: tuple[int, Any, Items], flags: int) -> str:
        least, most, items = argument
        # Python goes back into no round either.
        rounds = items if len(items) == 1 and items[0][0] in _CHARACTERS else [("ATOMIC_GROUP", items)]
        return self._kept(lambda: self._max_repeat((least, most, rounds), flags))

    def _atomic_group(self, items: Items, flags: int) -> str:
        return self._kept(lambda: self.sequence(items, flags))

    def _kept(self, write: Callable[[], str]) -> str:
        """JavaScript never goes back into an assertion: what it saw, taken again, is an atomic group."""
        self.opened += 1
        place = self.opened
        return f"(?:(?=({write()}))\\{place})"

    def _assert(self, argument: tuple[int, Items], flags: int) -> str:
        return f"(?{'<' if argument[0] < 0 else ''}={self.sequence(argument[1], flags)})"

    def _assert_not(self, argument: tuple[int, Items], flags: int) -> str:
        return f"(?{'<' if argument[0] < 0 else ''}!{self.sequence(argument[1], flags)})"

    def _failure(self, _: Any, __: int) -> str:
        return "(?!)"
