"""FQL, the language in which Segment's destination filters say which events they mean.

Source: Segment's docs, "Destination Filter Query Language". What those leave open is decided in docs/filters.md.

    parse("type = 'track' and properties.price >= 10")     text to a tree of frozen values
    show(tree)                                             and back
    compile_fql("type = 'track'")                          text to a function from an event to true or false
"""

from emulator.fql.compiling import compile_fql
from emulator.fql.functions import FQLTypeError
from emulator.fql.parsing import FQLSyntaxError, parse, parse_path
from emulator.fql.showing import show

__all__ = ["FQLSyntaxError", "FQLTypeError", "compile_fql", "parse", "parse_path", "show"]
