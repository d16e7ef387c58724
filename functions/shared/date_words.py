"""A text that may be a date, cut into numbers, signs, blanks and words as JavaScript's own parser cuts it."""

from functions.shared.text import is_digits

SPACES = (
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff"
)
DIGITS = "0123456789"


def words_of(whole: str) -> list[str]:
    """Return the numbers, signs, blanks and words of a text, words in small letters; a comment in brackets is "("."""
    # To browsers a text ends at its first NUL.
    text = whole.split("\0", 1)[0]
    words = []
    at = 0
    while at < len(text):
        end = word_end(text, at)
        word = text[at:end]
        if word.startswith("("):
            words.append("(")
        elif word in SPACES:
            words.append(" ")
        else:
            words.append(word.lower())
        at = end
    return words


def word_end(text: str, start: int) -> int:
    """Return where the word ends that begins at a place."""
    if text[start] == "(":
        return comment_end(text, start)
    if text[start] in DIGITS:
        return past_digits(text, start, len(text))
    at = start + 1
    while is_letter(text[start]) and at < len(text) and is_letter(text[at]):
        at += 1
    return at


def is_letter(char: str) -> bool:
    """Return whether the character belongs to a word: a letter, or a sign that stands after the capital A."""
    return char >= "A" and char not in SPACES


def comment_end(text: str, start: int) -> int:
    """Return the place after a comment in brackets; one that is not closed reaches to the end."""
    depth = 0
    for at in range(start, len(text)):
        if text[at] == "(":
            depth += 1
        elif text[at] == ")":
            depth -= 1
        if depth == 0:
            return at + 1
    return len(text)


def number_of(word: str) -> int:
    """Return the number that a word of digits is, of the first nine that count."""
    start = 0
    while start < len(word) - 1 and word[start] == "0":
        start += 1
    return int(word[start : start + 9])


def word_at(words: list[str], at: int) -> str:
    """Return the word at a place, "" after the last."""
    return words[at] if at < len(words) else ""


def fixed(words: list[str], at: int, count: int, least: int, most: int) -> bool:
    """Return whether a number of so many digits, within the bounds, is at a place."""
    word = word_at(words, at)
    if len(word) != count or not is_digits(word):
        return False
    number = number_of(word)
    return least <= number <= most


def past_digits(text: str, start: int, most: int) -> int:
    """Return the place after the digits at a place, `most` of them at most."""
    at = start
    while at < len(text) and at - start < most and text[at] in DIGITS:
        at += 1
    return at
