"""HTML entities that were left over in a text: read as the characters they stand for."""

from __future__ import annotations

import re
from html import unescape
from html.entities import name2codepoint

# The names of HTML 4 and `apos`. Many of HTML 5's two thousand are short enough to stand in a text by chance.
_NAMES = frozenset({*name2codepoint, "apos"})
# With its semicolon: "?a=1&copy=2" is an address. One that was escaped twice has an ampersand in front.
_ENTITY = re.compile(r"&(?:amp;)?(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,7});")
_CODE = re.compile(r"`[^`\n]{1,500}`")
_MARKS_UP = frozenset("\\`*_[]|~")
_DIGITS = " 0123456789\n"  # what follows a sign for "less than", and does not follow the start of a tag


def without_entities(text: str, *, has_markup: bool = False) -> str:
    """The text with characters for its entities, but within `code`.

    `has_markup`: in Markdown or a subtitle those stay that keep a character from being taken for markup.
    A character by its number may be one that acts on a terminal: the text is to be cleaned afterwards.
    """
    if "&" not in text:
        return text

    def character(entity: re.Match[str]) -> str:
        name = entity[1]
        if name[0] != "#" and name not in _NAMES:
            return entity[0]
        char = unescape(f"&{name};")
        # A line end by its number is a blank to a browser.
        char = " " if char.splitlines() == [""] else char
        return entity[0] if has_markup and _marks_up(char, entity) else char

    parts, end = [], 0
    for code in _CODE.finditer(text):
        parts += [_ENTITY.sub(character, text[end : code.start()]), code[0]]
        end = code.end()
    return "".join([*parts, _ENTITY.sub(character, text[end:])])


def _marks_up(char: str, entity: re.Match[str]) -> bool:
    """Whether a character in the place of its entity would be taken for markup."""
    if char == "<":
        return entity.string[entity.end() : entity.end() + 1].strip(_DIGITS) != ""
    if char == ">":
        return entity.string[entity.start() - 1 : entity.start()] in ("", "\n", "-")
    return char in _MARKS_UP
