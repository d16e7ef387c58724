"""What dataclasses give besides the decorator, and what generators are asked."""

from __future__ import annotations

from emulator.port.rows.row import Row

ROWS = (
    Row(
        python="dataclasses.asdict",
        signature="obj, *, dict_factory=dict",
        helper="pyAsdict",
        gives="dict",
        calls="dict_factory",
    ),
    Row(python="dataclasses.is_dataclass", signature="obj", helper="pyIsDataclass", gives="bool"),
    Row(python="dataclasses.fields", signature="class_or_instance", helper="pyFieldsOf", gives="tuple"),
    Row(python="staticmethod", signature="function, /", helper="pyStaticMethod"),
    Row(python="dir", signature="object, /", helper="pyDir", gives="list[str]"),
    Row(python="vars", signature="object, /", helper="pyVars"),
    Row(python="generator.send", signature="value", helper="pyGeneratorSend"),
    Row(python="generator.close", helper="pyGeneratorClose", gives="None"),
    Row(python="generator.throw", signature="typ, val=None, /", helper="pyGeneratorThrow"),
    Row(python="dataclasses.astuple", signature="obj", helper="pyAstuple", gives="tuple"),
)
"""One row each."""
