"""Runs a JavaScript function in a supervised Node process."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from emulator.engine.runtime.invocation import Terms
from emulator.engine.runtime.node.installed import HOME, installed_packages
from emulator.engine.runtime.node.node_program import find_node, packages_folder
from emulator.engine.runtime.process import KERNEL_TIES, WorkerProcess
from emulator.engine.runtime.supervisor import Supervisor
from emulator.errors import FunctionError
from emulator.values.function import Function
from emulator.values.run import RunOptions

MEMORY_MB = 128
_HOST = HOME / "host"
_MARKS = HOME.parents[1] / "coverage" / "javascript_marks.cjs"
_YOUNG_MB = 8
"""V8 keeps three halves of this for what is new; the rest of the limit is for what stays."""
_ENVIRONMENT = {"TZ": "UTC", "LC_ALL": "en_US.UTF-8"}
"""All that a worker sees of the environment: the same on every machine and day."""


class NodeRuntime:
    """Runs a JavaScript function in a Node process of its own."""

    def __init__(self, function: Function, options: RunOptions) -> None:
        self._function = function
        self._limits = options.limits
        self._measured = options.measured
        self._node = find_node(options.node)
        self._folders = [installed_packages(), *packages_folder(options.packages)]
        self._inspect = options.inspect
        self._supervisor = Supervisor(
            self._start,
            options.limits,
            memory_mb=MEMORY_MB,
            place=str(function.handler),
            # Whoever looks at a breakpoint takes time; the virtual clock goes on as ever.
            is_patient=self._inspect is not None,
        )
        self.run = self._supervisor.run
        self.close = self._supervisor.close

    def begin(self, terms: Terms) -> tuple[str, ...]:
        """Load the function anew, under these terms; return the handlers that there are once its file has run."""
        order = {
            "name": self._function.name,
            "kind": self._function.kind,
            "label": _label(self._function.handler),
            "source": self._source,
            "packages": [str(folder) for folder in self._folders],
            "settings": terms.settings,
            "asks": terms.asks,
            "options": terms.options.for_worker(self._limits),
            "inspect": self._inspect and {"port": self._inspect, "url": self._function.handler.resolve().as_uri()},
            "marks": str(_MARKS),
        }
        (handlers,) = self._supervisor.begin(order, terms.answerer_of)
        return tuple(handlers)

    @cached_property
    def _source(self) -> str:
        """The file's text, read once: an edit takes effect in the next run, and never in the middle of one."""
        handler = self._function.handler
        try:
            return handler.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise FunctionError(f"{handler}: cannot be read: {error}") from None

    def _start(self) -> WorkerProcess:
        memory = self._limits.memory_mb or MEMORY_MB
        command = [
            str(self._node.path),
            *([] if self._inspect else self._permissions()),
            *(["--expose-internals"] if self._measured else []),
            "--no-warnings",
            f"--max-semi-space-size={_YOUNG_MB}",
            f"--max-old-space-size={max(_YOUNG_MB, int(memory) - 3 * _YOUNG_MB)}",
            str(_HOST / "main.cjs"),
        ]
        return WorkerProcess(command, _ENVIRONMENT)

    def _permissions(self) -> list[str]:
        """Node's permissions, which keep files, processes and threads away; they do not go with its inspector."""
        flag = "--permission" if self._node.version >= (23, 5) else "--experimental-permission"
        folders = [f"--allow-fs-read={folder}/*" for folder in [_HOST, _MARKS.parent, *self._folders]]
        return [flag, *folders, *([] if KERNEL_TIES else ["--allow-worker"])]


def _label(handler: Path) -> str:
    path, here = handler.resolve(), Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
