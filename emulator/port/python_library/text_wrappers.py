"""What the library's textwrap has as a class: a TextWrapper, which keeps the options of textwrap.wrap."""

# ruff: noqa: PLR0913, PLR0917  (the library's own parameters)
# mypy: ignore-errors

import textwrap


class TextWrapper:
    """Breaks texts into lines by its attributes."""

    def __init__(
        self,
        width=70,
        initial_indent="",
        subsequent_indent="",
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=" [...]",
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def wrap(self, text):
        """Return the lines of a text."""
        return textwrap.wrap(text, **self.__dict__)

    def fill(self, text):
        """Return the lines of a text as one text."""
        return "\n".join(self.wrap(text))
