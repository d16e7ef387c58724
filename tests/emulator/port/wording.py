"""Error texts as Python 3.11 words them: what a port says must not hang on the Python that tests it."""

from __future__ import annotations

import re

# Texts that Python words anew now and then, as 3.11 has them; the helpers speak as 3.11 does.
NEWER_TEXTS = {
    r"^(min|max)\(\) iterable argument is empty$": r"\1() arg is an empty sequence",
    r"^float modulo by zero$": "float modulo",
    r"^argument of type '(\w+)' is not a container or iterable$": r"argument of type '\1' is not iterable",
    r"^cannot use '\w+' as a (?:dict key|set element) \((unhashable type: '\w+')\)$": r"\1",
}


def as_3_11_words_it(text: str) -> str:
    """Return the text of a Python error, whichever version said it."""
    for newer, older in NEWER_TEXTS.items():
        text = re.sub(newer, older, text)
    return text
