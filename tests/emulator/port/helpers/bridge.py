"""One node process for a session: it runs JavaScript functions, and says what they returned, threw and changed."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any, Self

from emulator.engine.runtime.node.node_program import find_node

from .values import Seen, encoded, number, seen_in_node


class Bridge:
    """Runs functions of sources that were loaded under a name, each source as Segment loads a handler."""

    def __init__(self) -> None:
        node = str(find_node(None).path)
        program = str(Path(__file__).with_name("bridge.cjs"))
        self._process = subprocess.Popen([node, program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def load(self, scope: str, source: str) -> None:
        """Load a source, to be named `scope` from now on; RuntimeError when it is no JavaScript."""
        self._ask({"scope": scope, "source": source})

    def call(self, scope: str, code: str, given: tuple[Any, ...]) -> Seen:
        """Call the function that the expression `code` is in that scope."""
        answer = self._ask({"scope": scope, "code": code, "given": [encoded(each) for each in given]})
        return seen_in_node(answer)

    def _ask(self, question: dict[str, Any]) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"node ended, asked for {question.get('code') or 'a source'}")
        # JavaScript writes every digit of a large double.
        return json.loads(line, parse_int=lambda digits: number(float(digits)))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """End the process."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()
