"""Parses and evaluates FQL, the language of conditions in Segment's destination filters.

Source: Segment's docs, "Destination Filter Query Language". What those leave open is decided in docs/filters.md.

    parsing.parse("type = 'track'")      text to a tree of frozen values
    showing.show(tree)                   and back
    compile_fql("type = 'track'")        text to a function from an event to true or false
"""

from emulator.inputs.fql.compiling import compile_fql
from emulator.inputs.fql.fql_functions import FQLTypeError
from emulator.inputs.fql.paths import FQLSyntaxError, parse_path

__all__ = ["FQLSyntaxError", "FQLTypeError", "compile_fql", "parse_path"]
