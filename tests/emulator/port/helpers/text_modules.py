"""textwrap, string, html, xml.sax.saxutils and unicodedata."""

from __future__ import annotations

import html
import html.entities
import re
import string
import textwrap
import unicodedata
from typing import Any
from xml.sax import saxutils

from hypothesis import strategies as st

from .specs import Spec, UnmodelledError
from .values import ANY, KNOWN, TEXTS

Rows = dict[str, tuple[Any, ...]]
PROSE = "The quick-brown fox -- it's a well-known one -- jumped. Over  the\tlazy dog!\nSecond line; see https://x.test/a-b-c."
WORDS = st.lists(
    st.sampled_from(
        [
            "a",
            "bc",
            "def",
            "a-b",
            "well-known",
            "--",
            " ",
            "  ",
            "\n",
            "\t",
            "x" * 12,
            "end.",
            'said."',
            "é-é",
            "😀😀",
            "-",
            "e-1",
        ]
    ),
    max_size=14,
).map(" ".join)
HOW = st.fixed_dictionaries(
    {},
    optional={
        "initial_indent": st.sampled_from(["", "* ", "      "]),
        "subsequent_indent": st.sampled_from(["", "  "]),
        "expand_tabs": st.booleans(),
        "replace_whitespace": st.booleans(),
        "fix_sentence_endings": st.booleans(),
        "break_long_words": st.booleans(),
        "drop_whitespace": st.booleans(),
        "break_on_hyphens": st.booleans(),
        "tabsize": st.integers(1, 4),
        "max_lines": st.none() | st.integers(1, 3),
        "placeholder": st.sampled_from([" [...]", "…", "..."]),
    },
)
WRAP_ROWS: Rows = {f"of {width}": (PROSE, width) for width in (1, 3, 10, 20, 40, 70, 200)} | {
    "the usual": (PROSE,),
    "nothing": ("", 5),
    "white space": ("  \n ", 5),
    "indents": (PROSE, 30, {"initial_indent": "* ", "subsequent_indent": "    "}),
    "an indent wider than the line": ("a b c", 3, {"initial_indent": "     "}),
    "two lines": (PROSE, 30, {"max_lines": 2}),
    "two lines with another placeholder": (PROSE, 12, {"max_lines": 2, "placeholder": "…"}),
    "a placeholder that is too wide": (PROSE, 4, {"max_lines": 1}),
    "no width": ("a", 0),
    "long words stay": ("a " + "x" * 30, 10, {"break_long_words": False}),
    "hyphens stay": ("well-known well-known", 10, {"break_on_hyphens": False}),
    "white space stays": ("a  b   c", 4, {"drop_whitespace": False}),
    "sentences": ("One. Two! Three?\nFour.", 40, {"fix_sentence_endings": True}),
    "tabs": ("a\tb", 20, {"tabsize": 4}),
    "pairs": ("😀😀 😀😀 😀😀", 5),
    "an unknown argument": ("a", 5, {"wide": 1}),
}


LEGACY = {name for name in html.entities.html5 if not name.endswith(";")}
ALL_NAMES = {name for name in html.entities.name2codepoint if name not in LEGACY} | {"apos"}


def unescaped(text: str) -> str:
    """Return the text; a name that only HTML 5 has is not modelled."""
    names = re.findall(r"&([a-zA-Z][a-zA-Z0-9]*);", text) if isinstance(text, str) else []
    if any(name not in LEGACY | ALL_NAMES for name in names):
        raise UnmodelledError(text)
    return html.unescape(text)


def wrap(text: str, width: Any = 70, given: dict[str, Any] | None = None) -> list[str]:
    """Return the lines."""
    return textwrap.wrap(text, width, **(given or {}))


def chunks(text: str, given: dict[str, Any]) -> list[str]:
    """Return the pieces that lines are made of."""
    wrapper = textwrap.TextWrapper(**given)
    found = wrapper._split_chunks(text)  # type: ignore[attr-defined]
    if wrapper.fix_sentence_endings:
        wrapper._fix_sentence_endings(found)  # type: ignore[attr-defined]
    return list(found)


def without_max_lines(given: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments but one that shorten sets itself."""
    return {name: value for name, value in given.items() if name != "max_lines"}


LINES = st.lists(st.sampled_from(["a", "  a", "\ta", "  \tb", "", "   ", "    c", "\v", "\x1c"]), max_size=5).map(
    "\n".join
)
TEMPLATES = st.lists(
    st.sampled_from(["$a", "${a}", "$$", "$", "$b", "${b}x", "x", "\n", "$1", "${", "$Ab", "$é"]), max_size=4
).map("".join)
TEMPLATE_ROWS: Rows = {
    "names": ("Hi $a, ${b}s $$5", {"a": 1, "b": None}, {}),
    "given by name": ("$a $b", {"a": 1, "b": 2}, {"b": 3}),
    "missing": ("$a $c", {"a": 1}, {}),
    "a lone sign": ("a\nb $ c", {}, {}),
    "a lone sign first": ("$", {}, {}),
    "a lone sign behind a line": ("a\n$", {}, {}),
    "no name": ("$1", {}, {}),
    "no end": ("${a", {"a": 1}, {}),
}
FORMS = st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"])
MARKS = st.characters(categories=["Mn", "Mc", "Me"])

SPECS = [
    Spec("pyWrap", wrap, WRAP_ROWS, st.tuples(WORDS, st.integers(1, 25), HOW)),
    Spec(
        "pyFill",
        lambda text, width=70, given=None: textwrap.fill(text, width, **(given or {})),
        WRAP_ROWS,
        st.tuples(WORDS, st.integers(1, 25), HOW),
    ),
    Spec(
        "pyShorten",
        lambda text, width, given=None: textwrap.shorten(text, width, **(given or {})),
        {f"to {width}": (PROSE, width) for width in (6, 10, 30, 300)}
        | {"too narrow": (PROSE, 3), "a placeholder": (PROSE, 9, {"placeholder": "…"}), "nothing": (" ", 10)},
        st.tuples(WORDS, st.integers(5, 25), HOW.map(without_max_lines)),
    ),
    Spec(
        "pyWrapChunks",
        chunks,
        {
            "words": (PROSE, {}),
            "hyphens": ("a-b well-known --x-- 1-2 -- e-mail-address", {}),
            "simple": (PROSE, {"break_on_hyphens": False}),
        },
        st.tuples(
            WORDS,
            st.fixed_dictionaries(
                {}, optional={"break_on_hyphens": st.booleans(), "fix_sentence_endings": st.booleans()}
            ),
        ),
        code="(text, given) => pyWrapChunks(text, pyWrapSettings(70, given))",
    ),
    Spec(
        "pyWrapSettings",
        lambda width, given: [textwrap.wrap("", width, **given), textwrap.TextWrapper(width, **given).placeholder][1],
        {
            "the usual": (70, {}),
            "a placeholder": (70, {"placeholder": "…"}),
            "unknown": (70, {"wide": 1}),
            "no width": (0, {}),
            "too narrow": (4, {"max_lines": 1}),
        },
        st.tuples(st.integers(1, 9), HOW),
        code="(width, given) => pyWrapSettings(width, given).placeholder",
    ),
    Spec(
        "pyWrapLine",
        lambda text, width: textwrap.wrap(text, width)[0],
        {"words": ("a bc def", 4), "a long word": ("abcdefgh", 3), "a hyphen": ("abc-defgh", 5)},
        st.tuples(st.sampled_from(["a bc def", "well-known", "abcdefghij", "a-b-c-d-e"]), st.integers(1, 9)),
        code="(text, width) => { const how = pyWrapSettings(width, {}); return pyWrapLine(pyWrapChunks(text, how), width, how).join(''); }",
    ),
    Spec(
        "pyWrapCut",
        lambda text, width: textwrap.wrap(text, width, max_lines=1),
        {"words": ("aaa bbb ccc ddd", 12), "no room": ("aaaaaa bbb", 6)},
        st.tuples(st.just("aa bb cc dd ee ff gg"), st.integers(6, 15)),
        code="(text, width) => { const how = pyWrapSettings(width, { max_lines: 1 }); "
        "return pyWrapCut([], pyWrapLine(pyWrapChunks(text, how), width, how), '', width, how); }",
    ),
    Spec(
        "pyDedent",
        textwrap.dedent,
        {
            "spaces": ("  a\n    b\n\n  c",),
            "tabs and spaces": ("\ta\n  b",),
            "blank lines": ("  a\n   \n  b\n ",),
            "nothing": ("",),
            "first line": ("a\n  b",),
            "only blank": ("  \n \t",),
        },
        st.tuples(LINES),
    ),
    Spec(
        "pyIndent",
        textwrap.indent,
        {"lines": ("a\n\n  \nb\r\nc", "> "), "nothing": ("", "x")},
        st.tuples(LINES, st.just("> ")),
    ),
    Spec(
        "pyCapwords",
        string.capwords,
        {"words": ("hello  wORLD it's",), "a separator": ("a-b--c", "-"), "nothing": ("",), "none": (" a ", None)},
        st.tuples(TEXTS) | st.tuples(TEXTS, st.just("a")),
    ),
    Spec(
        "PyTemplate",
        lambda template, mapping, given: string.Template(template).substitute(mapping, **given),
        TEMPLATE_ROWS,
        st.tuples(TEMPLATES, st.dictionaries(st.sampled_from(["a", "b"]), ANY), st.just({})),
        code="(template, mapping, given) => new PyTemplate(template).substitute(mapping, given)",
    ),
    Spec(
        "PyTemplate",
        lambda template, mapping, given: string.Template(template).safe_substitute(mapping, **given),
        TEMPLATE_ROWS,
        st.tuples(TEMPLATES, st.dictionaries(st.sampled_from(["a", "b"]), ANY), st.just({})),
        code="(template, mapping, given) => new PyTemplate(template).safe_substitute(mapping, given)",
    ),
    Spec(
        "pyTemplateError",
        lambda before: string.Template(before + "$").substitute(),
        {"first": ("",), "on a line": ("ab",), "on a second line": ("a\nb",), "at the start of a line": ("a\n",)},
        st.tuples(st.text("a\n", max_size=4)),
        code="(before) => { throw pyTemplateError(before + '$', Array.from(before).length + 1); }",
    ),
    Spec(
        "pyXmlEscape",
        saxutils.escape,
        {"signs": ("<a>&amp;'\"",), "of one's own": ("a\n<", {"\n": "&#10;"}), "none": (None,)},
        st.tuples(st.text("<>&\"'a", max_size=8)),
    ),
    Spec(
        "pyXmlUnescape",
        saxutils.unescape,
        {
            "signs": ("&lt;a&gt;&amp;amp;&#39;",),
            "of one's own": ("&quot;a&amp;quot;", {"&quot;": '"'}),
            "none": (None,),
        },
        st.tuples(st.lists(st.sampled_from(["&lt;", "&amp;", "gt;", "a", "&"]), max_size=6).map("".join)),
    ),
    Spec(
        "pyXmlQuoteattr",
        saxutils.quoteattr,
        {"plain": ("a<",), "double": ('a"b',), "both": ("a\"b'c",), "lines": ("a\n\r\tb",)},
        st.tuples(st.text("<>&\"'a\n", max_size=8)),
    ),
    Spec(
        "pyHtmlEscape",
        html.escape,
        {"signs": ("<a href=\"x\">'&amp;'</a>",), "no quotes": ("<'\">", False), "nothing": ("",), "none": (None,)},
        st.tuples(st.text("<>&\"'a", max_size=8)) | st.tuples(TEXTS, st.booleans()),
    ),
    Spec(
        "pyHtmlUnescape",
        unescaped,
        {
            "names": ("&lt;a href=&quot;x&quot;&gt; &amp;amp; &apos;&eacute;&nbsp;&euro;&hellip;",),
            "no semicolon": ("&amp &eacute &notit &ampx &euro &foo & &&lt",),
            "the longest": ("&notin; &notinx &copyright &sup1x",),
            "decimal": ("&#65;&#8364&#128;&#129;&#0;&#13;&#1;&#55296;&#1114112;&#65534;&#128512;",),
            "hexadecimal": ("&#x41;&#X20aC;&#x;&#xg",),
            "none": ("abc",),
            "empty": ("",),
            "a list": (["a"],),
            "an int": (5,),
        },
        st.tuples(
            st.lists(
                st.sampled_from(
                    ["&", "&amp;", "lt", ";", "&eacute", "&#", "65", "x41", "&Alpha;", "&nbsp", "a", "é", " "]
                ),
                max_size=6,
            ).map("".join)
        ),
    ),
    Spec(
        "pyHtmlName",
        lambda name: unescaped(f"&{name}"),
        {name: (name,) for name in ["amp;", "amp", "ampx", "notit", "hearts;", "foo", "é;"]},
        st.tuples(st.sampled_from(["lt;", "ltx", "x"])),
    ),
    Spec(
        "pyHtmlCode",
        lambda code: html.unescape(f"&{code}"),
        {code: (code,) for code in ["#65;", "#x41", "#128;", "#0", "#xd800;", "#11"]},
        st.tuples(st.integers(0, 0x110001).map(lambda code: f"#{code};")),
    ),
    Spec(
        "pyHtmlLatin",
        lambda: [html.unescape(f"&{name}") for name in ("nbsp", "yuml", "AMP")],
        {"some": (), "again": ()},
        st.just(()),
        code="() => ['nbsp', 'yuml', 'AMP'].map((name) => pyHtmlLatin()[name])",
    ),
    Spec(
        "pyHtmlNames",
        lambda name: html.unescape(f"&{name};"),
        {name: (name,) for name in sorted(ALL_NAMES)},
        st.tuples(st.sampled_from(sorted(ALL_NAMES))),
        code="(name) => pyHtmlNames()[name]",
    ),
    Spec(
        "pyNormalize",
        unicodedata.normalize,
        {
            "composed": ("NFC", "e\u0301"),
            "decomposed": ("NFD", "é"),
            "compatible": ("NFKC", "ﬁ①Å"),
            "no such form": ("NFX", "a"),
            "none": ("NFC", None),
            "a number": (1, "a"),
        },
        st.tuples(FORMS, st.text(KNOWN, max_size=5)),
    ),
    Spec(
        "pyIsNormalized",
        unicodedata.is_normalized,
        {"composed": ("NFC", "é"), "not": ("NFD", "é")},
        st.tuples(FORMS, st.text(KNOWN, max_size=3)),
    ),
    Spec(
        "pyCategory",
        unicodedata.category,
        {character: (character,) for character in "aAǅʰ中\u0301_-([)«»!+$^©\x00\xad\ue0001²Ⅷ\u2028ʕ"}
        | {"two": ("ab",), "none": (None,), "nothing": ("",)},
        st.tuples(KNOWN | st.characters()).filter(lambda given: unicodedata.category(given[0]) != "Cn"),
    ),
    Spec(
        "pyCombining",
        unicodedata.combining,
        {
            ascii(character): (character,)
            for character in "a\u0301\u0316\u0345\u0334\u0344\u0f73\u0fb2é\u05b0\u3099\u0903"
        }
        | {"two": ("ab",), "an int": (1,)},
        st.tuples(KNOWN | MARKS).filter(lambda given: unicodedata.category(given[0]) != "Cn"),
    ),
    Spec(
        "pyOneCharacter",
        lambda x, name: (getattr(unicodedata, name)(x), x)[1],
        {"one": ("a", "category"), "two": ("ab", "category"), "none": (None, "combining"), "an int": (5, "combining")},
        st.tuples(ANY, st.just("category")),
    ),
    Spec(
        "pyXmlEscape",
        saxutils.escape,
        {
            "every sign": ("a & b < c > d",),
            "an escaped text": ("&amp; &#38;",),
            "quotes stay": ('"it\'s"',),
            "entities": ("a&'b'", {"'": "&apos;", "b": "&b;"}),
            "an entity of an entity": ("ab", {"a": "b", "b": "c"}),
            "a pattern": ("a", {"a": "$&"}),
            "no entities": ("<", {}),
            "nothing": ("",),
            "none": (None,),
            "a number": (1,),
        },
        st.tuples(st.text("a&<>\"';$😀", max_size=8))
        | st.tuples(st.text("ab&<", max_size=6), st.dictionaries(st.sampled_from("ab&"), st.text("ab$&", max_size=3))),
    ),
    Spec(
        "pyXmlQuoteattr",
        saxutils.quoteattr,
        {
            "plain": ("a",),
            "a quote": ('say "a"',),
            "an apostrophe": ("it's",),
            "both": ('"it\'s"',),
            "white space": ("a\tb\nc\rd e",),
            "signs": ("a & b < c > d",),
            "nothing": ("",),
            "none": (None,),
            "a list": (["a"],),
        },
        st.tuples(st.text("a&<>\"'\n\r\t $é", max_size=8)),
    ),
]
