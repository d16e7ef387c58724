"""textwrap, string, html and unicodedata."""

from __future__ import annotations

import json
import string

from emulator.port.rows.row import Row

_CONSTANTS = (
    "ascii_letters",
    "ascii_lowercase",
    "ascii_uppercase",
    "digits",
    "hexdigits",
    "octdigits",
    "printable",
    "punctuation",
    "whitespace",
)
_TEXTWRAP = (
    Row(python="textwrap.wrap", signature="text, width=70, **kwargs", helper="pyWrap", gives="list[str]"),
    Row(python="textwrap.fill", signature="text, width=70, **kwargs", helper="pyFill", gives="str"),
    Row(python="textwrap.shorten", signature="text, width, **kwargs", helper="pyShorten", gives="str"),
    Row(python="textwrap.dedent", signature="text", helper="pyDedent", gives="str"),
    Row(
        python="textwrap.indent",
        signature="text, prefix, predicate=None",
        helper="pyIndent",
        gives="str",
        calls="predicate",
    ),
)
_STRING = (
    Row(python="string.capwords", signature="s, sep=None", helper="pyCapwords", gives="str"),
    Row(python="string.Template", signature="template", helper="PyTemplate", new=True, gives="string.Template"),
    Row(python="string.Template.substitute", signature="mapping={}, /, **kws", gives="str"),
    Row(python="string.Template.safe_substitute", signature="mapping={}, /, **kws", gives="str"),
    Row(python="string.Template.is_valid", gives="bool"),
    Row(python="string.Template.get_identifiers", gives="list"),
    Row(python="string.Template.delimiter", gives="str"),
    Row(python="string.Template.pattern", gives="re.Pattern"),
    Row(python="string.Template.template"),
    *(Row(python=f"string.{name}", value=json.dumps(getattr(string, name)), gives="str") for name in _CONSTANTS),
)
ROWS = (
    Row(python="fnmatch.fnmatch", signature="name, pat", helper="pyFnmatch", gives="bool"),
    Row(python="fnmatch.fnmatchcase", signature="name, pat", helper="pyFnmatch", gives="bool"),
    Row(python="fnmatch.filter", signature="names, pat", helper="pyFnmatchFilter", gives="list"),
    *_TEXTWRAP,
    *_STRING,
    Row(
        python="xml.sax.saxutils.escape",
        signature="data, entities=None",
        helper="pyXmlEscape",
        gives="str",
    ),
    Row(python="xml.sax.saxutils.unescape", signature="data, entities=None", helper="pyXmlUnescape", gives="str"),
    Row(python="xml.sax.saxutils.quoteattr", signature="data", helper="pyXmlQuoteattr", gives="str"),
    Row(python="html.escape", signature="s, quote=True", helper="pyHtmlEscape", gives="str"),
    Row(python="html.unescape", signature="s", helper="pyHtmlUnescape", gives="str"),
    Row(python="unicodedata.category", signature="chr, /", helper="pyCategory", gives="str"),
    Row(python="unicodedata.combining", signature="chr, /", helper="pyCombining", gives="int"),
    Row(python="unicodedata.is_normalized", signature="form, unistr, /", helper="pyIsNormalized", gives="bool"),
    Row(python="unicodedata.normalize", signature="form, unistr, /", helper="pyNormalize", gives="str"),
)
"""One row each."""
