"""What assignments do: to names, and to the objects that names stand for."""

from __future__ import annotations

import ast
from dataclasses import replace

from emulator.port.inference.evaluation import UNBOUND
from emulator.port.inference.iterating import Iterating
from emulator.port.inference.kinds import BOTTOM, FUNCTION, STR, TOP, Kind, join, listing
from emulator.port.inference.proofs import ANY_FIELD, ANY_ITEM, Env

HANDLERS = frozenset(
    f"on{each}" for each in ("Track", "Identify", "Page", "Screen", "Group", "Alias", "Delete", "Batch")
)


class Storing(Iterating):
    """Follows assignments."""

    def _do_assign(self, node: ast.Assign, env: Env) -> Env:
        if self._names_handlers(node):
            return env
        kind = self.of(node.value, env)
        for target in node.targets:
            self._note_mapped(target, node.value, kind)
            env = self._assigned_to(target, kind, env)
        return env

    def _names_handlers(self, node: ast.Assign) -> bool:
        """Follow `onTrack = onPage = send`, which hands an own function to Segment."""
        own = self.own(node.value) if self.unit.is_module else None
        names = [each.id if isinstance(each, ast.Name) else "" for each in node.targets]
        if own is None or not all(name in HANDLERS for name in names):
            return False
        if "onBatch" in names:
            self.proofs.escape(own)
        self.proofs.called_as_handler(own)
        self.proofs.note(node.value, FUNCTION)
        return True

    def _note_mapped(self, target: ast.expr, value: ast.expr, kind: Kind) -> None:
        """Note that a new dict gets keys later that may be no texts."""
        if isinstance(target, ast.Name) and self.function is not None and target.id in self.function.mapped:
            if kind.may("dict"):
                self.proofs.note(value, kind.also("mapped"))

    def _do_annassign(self, node: ast.AnnAssign, env: Env) -> Env:
        if node.value is None:
            return env
        kind = self.of(node.value, env)
        self._note_mapped(node.target, node.value, kind)
        return self._assigned_to(node.target, kind, env)

    def _assigned_to(self, target: ast.expr, kind: Kind, env: Env) -> Env:
        match target:
            case ast.Name(id=name):
                if name in self.unit.global_names or name in self.unit.outer or self.unit.is_module:
                    return env
                return {**env, name: TOP if name in self.pinned else self._with_stores(name, kind)}
            case ast.Tuple(elts=elements) | ast.List(elts=elements):
                self.proofs.note(target, kind)
                each = self.proofs.elements_of(kind) if kind.only("list", "tuple", "set") else TOP
                each = replace(STR, single=True, least=1) if kind.only("str") else each
                for element in elements:
                    env = self._assigned_to(element, each if kind.types else BOTTOM, env)
                return env
            case ast.Starred(value=value):
                return self._assigned_to(value, listing(kind), env)
            case ast.Attribute(value=value):
                self.of(value, env)
                return env
            case ast.Subscript():
                return self._stored_at(target, kind, env)
        return env

    def _stored_at(self, target: ast.Subscript, kind: Kind, env: Env) -> Env:
        holder = self.of(target.value, env)
        if isinstance(target.slice, ast.Slice):
            self.of_slice(target.slice, env)
            self.proofs.shrink()
            self.stored_in(target.value, ANY_ITEM, self.proofs.elements_of(kind) if kind.only("list", "tuple") else TOP)
            return env
        key = self.of(target.slice, env)
        name = key.start if key.exact else ANY_FIELD
        name = ANY_ITEM if holder.only("list") or key.only("int", "bool") else name
        held = join(kind.without("undefined"), Kind(types=frozenset({"none"})) if kind.may("undefined") else BOTTOM)
        self.stored_in(target.value, name, held)
        if name in (ANY_FIELD, ANY_ITEM) and not holder.only("dict" if name == ANY_FIELD else "list"):
            self.stored_in(target.value, ANY_ITEM if name == ANY_FIELD else ANY_FIELD, held)
        self.stored_by(target.value, key, holder)
        if isinstance(target.value, ast.Name) and key.exact and target.value.id in env:
            return {**env, target.value.id: env[target.value.id].with_field(key.start, held)}
        return env

    def of_slice(self, node: ast.Slice, env: Env) -> None:
        """Follow the ends of a slice."""
        for each in (node.lower, node.upper, node.step):
            if each is not None:
                self.of(each, env)

    def stored_by(self, holder: ast.expr, key: Kind, kind: Kind) -> None:
        """Remember that a dict may get a key that is not text."""
        if not key.types or key.only("str") or kind.only("list"):
            return
        if isinstance(holder, ast.Name) and self.function is not None and holder.id in self.function.fresh:
            self.proofs.map_keys(self.function, holder.id)
        else:
            self.proofs.open_keys()

    def _with_stores(self, name: str, kind: Kind) -> Kind:
        """Return the kind of a new object as it will be, whatever this function stores in it later."""
        if self.function is None or name not in self.function.fresh:
            return kind
        for key, held in self.function.stores.get(name, {}).items():
            if key in kind.fields:
                kind = kind.with_field(key, join(kind.fields[key], held))
            kind = replace(kind, element=join(kind.of_elements(), held))
            if key == ANY_FIELD:
                kind = kind.without_fields(kind.fields) if kind.fields else kind
            if key == ANY_FIELD or key.isdigit():
                kind = kind.also("keyed") if kind.may("dict") else kind
        return kind.also("mapped") if name in self.function.mapped and kind.may("dict") else kind

    def stored_in(self, holder: ast.expr, name: str, kind: Kind) -> None:
        """Remember that a value is stored in what the expression stands for."""
        if self.function is not None and isinstance(holder, ast.Name) and holder.id in self.function.fresh:
            self.proofs.store(self.function.stores.setdefault(holder.id, {}), name, kind)
        else:
            self.proofs.store(self.proofs.stored, name, kind)

    def _do_augassign(self, node: ast.AugAssign, env: Env) -> Env:
        load = ast.copy_location(_loaded(node.target), node.target)
        if isinstance(load, ast.Attribute):
            self.called.add(load)
        before = self.of(load, env)
        binary = ast.copy_location(ast.BinOp(left=load, op=node.op, right=node.value), node)
        kind = self.of(binary, env)
        self._changed_in_place(node, before)
        self.proofs.note(node, kind)
        self.proofs.note(node.target, self.proofs.kind(load))
        return self._assigned_to(node.target, kind, env)

    def _changed_in_place(self, node: ast.AugAssign, before: Kind) -> None:
        """Follow what a list, dict or set that an operator changes in its place holds then, under each of its names."""
        other = self.proofs.kind(node.value)
        held = (
            self.proofs.elements_of(other)
            if other.only("list", "tuple", "set", "dict")
            else TOP
            if other.types
            else BOTTOM
        )
        if before.may("list", "set") and isinstance(node.op, ast.Add | ast.BitOr):
            self.proofs.store(self.proofs.stored, ANY_ITEM, held)
        if before.may("dict") and isinstance(node.op, ast.BitOr):
            self.proofs.store(self.proofs.stored, ANY_FIELD, held)
            if not other.is_plain_dict and other.types:
                self.proofs.open_keys()

    def _do_delete(self, node: ast.Delete, env: Env) -> Env:
        for target in node.targets:
            if isinstance(target, ast.Subscript):
                self.of(target.value, env)
                if isinstance(target.slice, ast.Slice):
                    self.of_slice(target.slice, env)
                else:
                    key = self.of(target.slice, env)
                    self.proofs.delete(key.start if key.exact else ANY_FIELD)
                self.proofs.shrink()
            elif isinstance(target, ast.Attribute):
                self.of(target.value, env)
            elif isinstance(target, ast.Name):
                env = {**env, target.id: UNBOUND}
        return env


def _loaded(target: ast.expr) -> ast.expr:
    if isinstance(target, ast.Name):
        return ast.Name(id=target.id, ctx=ast.Load())
    if isinstance(target, ast.Subscript):
        return ast.Subscript(value=target.value, slice=target.slice, ctx=ast.Load())
    if isinstance(target, ast.Attribute):
        return ast.Attribute(value=target.value, attr=target.attr, ctx=ast.Load())
    return target
