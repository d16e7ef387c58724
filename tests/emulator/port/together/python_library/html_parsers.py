import html.parser
from html.parser import HTMLParser


class Pieces(HTMLParser):
    def __init__(self, **options):
        self.found = []
        super().__init__(**options)

    def note(self, *piece):
        self.found.append([*piece, list(self.getpos())])

    def handle_starttag(self, tag, attrs):
        self.note("start", tag, attrs, self.get_starttag_text())

    def handle_endtag(self, tag):
        self.note("end", tag)

    def handle_data(self, data):
        self.note("data", data)

    def handle_comment(self, data):
        self.note("comment", data)

    def handle_decl(self, decl):
        self.note("decl", decl)

    def handle_pi(self, data):
        self.note("pi", data)

    def unknown_decl(self, data):
        self.note("unknown", data)

    def handle_charref(self, name):
        self.note("charref", name)

    def handle_entityref(self, name):
        self.note("entityref", name)


class TextOnly(html.parser.HTMLParser):
    """The text of a page, with its links."""

    skipped = ("script", "style")

    def __init__(self):
        super().__init__()
        self.parts, self.depth, self.links = [], 0, []

    def handle_starttag(self, tag, attrs):
        self.depth += tag in self.skipped
        if tag == "a":
            self.links.append(dict(attrs).get("href"))
        elif tag == "br":
            self.parts.append("\n")

    def handle_endtag(self, tag):
        if tag in self.skipped:
            self.depth -= 1

    def handle_data(self, data):
        if not self.depth:
            self.parts.append(data)

    def handle_startendtag(self, tag, attrs):
        self.parts.append(f"[{tag} {attrs}]")


PAGES = [
    "<p class=x>Hi &amp; <b title='a &lt; \"b\"'>you</b><br>there<img src=\"u?a=1&copy=2\" alt></p>",
    "<a href=https://x.test/?a=1&b=2>one</a> <A HREF='/2' Target>two</A  ><br/><hr / >",
    "<script>if (a < b && c > d) { '</p>' }</script><style>p > a {}</style>end",
    "<!DOCTYPE html><!-- a\n -- b --><?xml version='1'?>\n<![CDATA[x]]><!odd>",
    "1 < 2 &#65;&#x42; &eacute;&unknown &copy2 & ;<3 </3></ b c='>'></>", "<a b='c", "<a b = c=d ==e 'f' /g/>h",
    "&#65", "&am", "text <", "<!-- open", "<p", "<p\x0bq\xa0r>", "<![foo[x]]>", "<![", "<![1", "</script", "é😀\n<i>\n x",
    "<script>a</SCRIPT >b", "<p/><p /a>", "<div\n  id = \"x\"\n  data-y>z", "",
]  # fmt: skip


def pieces(text, cut, **options):
    parser = Pieces(**options)
    try:
        parser.feed(text[:cut])
        parser.feed(text[cut:])
        rest = [parser.rawdata, parser.lasttag, parser.cdata_elem]
        parser.close()
    except AssertionError as error:
        return [parser.found, str(error)]
    return [parser.found, rest]


def program(v):
    texts = [*PAGES, f"<p>{v}</p>", v if isinstance(v, str) else str(v)]
    out = [
        [pieces(text, 7), pieces(text, len(text), convert_charrefs=False), pieces(text, 12, convert_charrefs=False)]
        for text in texts
    ]
    for text in texts[:4]:
        reader = TextOnly()
        reader.feed(text)
        reader.close()
        out.append(["".join(reader.parts), reader.links])
    again = TextOnly()
    again.feed("<b")
    again.reset()
    again.feed("c&d")
    return [out, again.parts, again.rawdata, isinstance(again, HTMLParser)]
