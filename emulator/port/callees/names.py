"""Where a name of a scope, or of a file, has its place."""

from __future__ import annotations

from emulator.port.callees.library_facts import is_passed_on
from emulator.port.callees.places import Place
from emulator.port.callees.solver import Solver
from emulator.port.callees.values import File, Library
from emulator.port.source.reading import Own


def of_file(solver: Solver, module: str, name: str) -> Place:
    """Return the place of a name of a file; what is a library's stands for itself."""
    found = solver.outline.sources.find(module, name)
    if isinstance(found, tuple):
        return found[0].unit, found[1]
    value = File(found.module) if isinstance(found, Own) else Library(found.name if found is not None else name)
    if isinstance(value, File) or is_passed_on(value.name):
        solver.put(value, value)
    return value


def name_place(solver: Solver, name: str) -> Place:
    """Return the place of a name in the scopes that are read."""
    innermost = True
    for frame in reversed(solver.frames):
        if isinstance(frame, tuple):
            if name in frame[1]:
                return frame[0], name
            continue
        if frame.is_module or name in frame.global_names:
            break
        if name in frame.bound and (innermost or not frame.is_class):
            return frame, name
        innermost = False
    return of_file(solver, solver.unit.module, name)
