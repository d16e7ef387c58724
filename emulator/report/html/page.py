"""Puts a page together: its head with a content security policy, its style and its script, all in one file."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path

from emulator.report.html.markup import text

_HERE = Path(__file__).parent


def head(title: str, style: str | None = None) -> str:
    """Return all that stands before the body's content; `style` takes the place of page.css.

    The policy allows this page's own style and script, by their hashes, and nothing else: no request, no frame, no
    other script, whatever an event or a handler has said.
    """
    style = asset("page.css") if style is None else style
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(asset('page.js'))}'; "
        "base-uri 'none'; form-action 'none'"
    )
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{text(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
    )


def foot() -> str:
    """Return all that stands after the body's content."""
    return f"<script>{asset('page.js')}</script>\n</body>\n</html>\n"


@cache
def asset(name: str) -> str:
    """Return one of the files beside this one, which become part of every page."""
    return (_HERE / name).read_text(encoding="utf-8")


def _hash(content: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
