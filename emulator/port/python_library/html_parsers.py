"""What the library's html.parser has: HTML read piece by piece, each for a method that a class may replace."""

# mypy: ignore-errors

import re
from html import unescape

from emulator.port.python_library.html_tags import MORE, TAG_NAME, attributes, start_tag_end

_END_TAG = re.compile(r"</\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\s*>")
_NUMBER = re.compile(r"&#([0-9]+|[xX][0-9a-fA-F]+)([^0-9a-fA-F])")
_NAME = re.compile(r"&([a-zA-Z][-.a-zA-Z0-9]*)([^a-zA-Z0-9])")
_REFERENCE_START = re.compile(r"&[a-zA-Z#]")
_REFERENCE_END = re.compile(r"[\s;]")
_MARKUP = re.compile(r"[&<]")
_COMMENT_END = re.compile(r"--\s*>")
_SECTION = re.compile(r"[a-zA-Z][-_.a-zA-Z0-9]*\s*")
_SECTION_ENDS = {
    **dict.fromkeys(("temp", "cdata", "ignore", "include", "rcdata"), re.compile(r"\]\s*\]\s*>")),
    **dict.fromkeys(("if", "else", "endif"), re.compile(r"\]\s*>")),
}


class HTMLParser:
    """Reads HTML, as much at once as there is, and calls a method for each piece of it."""

    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self._starttag_text = None
        self.reset()

    def reset(self):
        """Forget what was not read to its end."""
        self.rawdata = ""
        self.lasttag = "???"
        self.cdata_elem = None
        self.lineno = 1
        self.offset = 0

    def feed(self, data):
        """Read more text."""
        self.rawdata = self.rawdata + data
        self._read(False)

    def close(self):
        """Read what is left as if nothing could follow."""
        self._read(True)

    def getpos(self):
        """Return the line and the column of what is being read."""
        return self.lineno, self.offset

    def get_starttag_text(self):
        """Return the last start tag as it was written."""
        return self._starttag_text

    def set_cdata_mode(self, elem):
        """Take all for text up to the end of an element."""
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        """Take tags for tags again."""
        self.cdata_elem = None

    def handle_startendtag(self, tag, attrs):
        """Take `<tag/>`."""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        """Take `<tag>`."""

    def handle_endtag(self, tag):
        """Take `</tag>`."""

    def handle_charref(self, name):
        """Take `&#number;`, where references are not converted."""

    def handle_entityref(self, name):
        """Take `&name;`, where references are not converted."""

    def handle_data(self, data):
        """Take text."""

    def handle_comment(self, data):
        """Take `<!--data-->`."""

    def handle_decl(self, decl):
        """Take `<!DOCTYPE …>`."""

    def handle_pi(self, data):
        """Take `<?data>`."""

    def unknown_decl(self, data):
        """Take `<![data]>`."""

    def _read(self, is_end):
        text, place = self.rawdata, 0
        while place < len(text):
            end = self._text_end(text, place)
            if end is None:
                break
            if place < end:
                self._give(text[place:end])
            place = self._moved(text, place, end)
            if place == len(text):
                break
            if text[place] == "<":
                following, goes_on = self._tag(text, place, is_end)
            else:
                following, goes_on = self._reference(text, place, is_end)
            place = self._moved(text, place, following)
            if not goes_on:
                break
        if is_end and place < len(text) and not self.cdata_elem:
            self._give(text[place:])
            place = self._moved(text, place, len(text))
        self.rawdata = text[place:]

    def _moved(self, text, place, following):
        """Count lines and columns up to a place, and return it."""
        lines = text.count("\n", place, following)
        self.lineno += lines
        self.offset = following - 1 - text.rindex("\n", place, following) if lines else self.offset + following - place
        return following

    def _text_end(self, text, place):
        """Return where text ends that is no markup; None where more has to come first."""
        if self.cdata_elem:
            found = re.compile(rf"</\s*{re.escape(self.cdata_elem)}\s*>", re.IGNORECASE).search(text, place)
            return found.start() if found else None
        if not self.convert_charrefs:
            found = _MARKUP.search(text, place)
            return found.start() if found else len(text)
        end = text.find("<", place)
        if end >= 0:
            return end
        reference = text.rfind("&", max(place, len(text) - 34))
        return None if reference >= 0 and not _REFERENCE_END.search(text, reference) else len(text)

    def _give(self, data):
        self.handle_data(unescape(data) if self.convert_charrefs and not self.cdata_elem else data)

    def _tag(self, text, place, is_end):
        """Read what begins with `<`; return the place behind it, and whether to go on there."""
        end = self._markup_end(text, place)
        if end is None:
            return place, False
        if end >= 0:
            return end, True
        if not is_end:
            return place, False
        end = text.find(">", place + 1) + 1 or text.find("<", place + 1)
        end = end if end >= 0 else place + 1
        self._give(text[place:end])
        return end, True

    def _markup_end(self, text, place):
        following = text[place + 1 : place + 2]
        if following.isascii() and following.isalpha():
            return self._start_tag(text, place)
        if following == "/":
            return self._end_tag(text, place)
        if text.startswith("<!--", place):
            return self._comment(text, place)
        if following == "?":
            return self._instruction(text, place)
        if following == "!":
            return self._declaration(text, place)
        if following == "":
            return None
        self.handle_data("<")
        return place + 1

    def _instruction(self, text, place):
        end = text.find(">", place + 2)
        if end < 0:
            return MORE
        self.handle_pi(text[place + 2 : end])
        return end + 1

    def _odd_comment(self, text, place):
        """Read what is taken for a comment, `<!data>` and `</ data>`."""
        end = text.find(">", place + 2)
        if end < 0:
            return MORE
        self.handle_comment(text[place + 2 : end])
        return end + 1

    def _comment(self, text, place):
        found = _COMMENT_END.search(text, place + 4)
        if found is None:
            return MORE
        self.handle_comment(text[place + 4 : found.start()])
        return found.end()

    def _declaration(self, text, place):
        if text.startswith("<![", place):
            return self._section(text, place)
        if text[place : place + 9].lower() != "<!doctype":
            return self._odd_comment(text, place)
        end = text.find(">", place + 9)
        if end < 0:
            return MORE
        self.handle_decl(text[place + 2 : end])
        return end + 1

    def _section(self, text, place):
        start = place + 3
        if start == len(text):
            return MORE
        named = _SECTION.match(text, start)
        if named is None:
            self._moved(text, place, start)
            raise AssertionError(f"expected name token at {text[place : place + 20]!r}")
        if named.end() == len(text):
            return MORE
        name = named.group().strip().lower()
        if name not in _SECTION_ENDS:
            raise AssertionError(f"unknown status keyword {named.group()!r} in marked section")
        found = _SECTION_ENDS[name].search(text, start)
        if found is None:
            return MORE
        self.unknown_decl(text[start : found.start()])
        return found.end()

    def _start_tag(self, text, place):
        self._starttag_text = None
        end = start_tag_end(text, place)
        if end == MORE:
            return MORE
        self._starttag_text = text[place:end]
        named = TAG_NAME.match(text, place + 1)
        tag = self.lasttag = named.group(1).lower()
        attrs, behind = attributes(text, named.end(), end)
        closing = text[behind:end].strip()
        if closing == "/>":
            self.handle_startendtag(tag, attrs)
        elif closing == ">":
            self.handle_starttag(tag, attrs)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        else:
            self.handle_data(text[place:end])
        return end

    def _end_tag(self, text, place):
        end = text.find(">", place + 1) + 1
        if end == 0:
            return MORE
        named = _END_TAG.match(text, place)
        if named is None and self.cdata_elem is None:
            return self._odd_end_tag(text, place)
        tag = named.group(1).lower() if named is not None else None
        if self.cdata_elem is not None and tag != self.cdata_elem:
            self.handle_data(text[place:end])
            return end
        self.handle_endtag(tag)
        self.clear_cdata_mode()
        return end

    def _odd_end_tag(self, text, place):
        """Read an end tag with more than a name in it, or without a name."""
        named = TAG_NAME.match(text, place + 2)
        if named is not None:
            end = text.find(">", named.end())
            self.handle_endtag(named.group(1).lower())
            return end + 1
        if text.startswith("</>", place):
            return place + 3
        return self._odd_comment(text, place)

    def _reference(self, text, place, is_end):
        """Read what begins with `&`; return the place behind it, and whether to go on there."""
        is_number = text.startswith("&#", place)
        found = (_NUMBER if is_number else _NAME).match(text, place)
        if found is not None:
            if is_number:
                self.handle_charref(found.group(1))
            else:
                self.handle_entityref(found.group(1))
            return found.end() - (found.group(2) != ";"), True
        if is_number:
            if ";" in text[place:]:
                self.handle_data("&#")
                return place + 2, False
            return place, False
        started = _REFERENCE_START.match(text, place)
        if started is not None:
            return place + (is_end and started.end() == len(text)), False
        if place + 1 == len(text):
            return place, False
        self.handle_data("&")
        return place + 1, True
