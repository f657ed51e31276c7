"""The sign that ends a sentence: a model takes that of "at 5 p.m." for the abbreviation's, and drops it."""

from __future__ import annotations

import re

from translation.languages.profile import profile
from translation.text.abbreviations import stops

_CLOSING = r"[\s\"'”’»›“‘«‹」』)\]）］]*"
_END = re.compile(rf"(\.{{3}}|[.…。．।۔։?？؟!！])({_CLOSING})\Z")
# Behind any other sign none is missing: a colon, a dash, an emoji.
_OPEN_END = re.compile(rf"(?<=[\w%°])({_CLOSING})\Z")
_REACH = 80  # code points at the end of a sentence that are looked at


def with_end_sign(translation: str, sentence: str, source: str, target: str, *, is_alone: bool) -> str:
    """The translation of a sentence with the sign that ends the sentence, where it ends with a bare word.

    The sign is that of the `target` language; some have none. It stands within closing marks if it does so
    in the source. `is_alone`: the sentence is a paragraph by itself, as a heading and an item are; there the
    stop of an abbreviation may be no more than that.
    """
    bare = _OPEN_END.search(translation, max(len(translation) - _REACH, 0))
    end = _END.search(sentence, max(len(sentence) - _REACH, 0)) if bare else None
    if not (bare and end) or not any(map(str.isalpha, sentence)):
        return translation
    if is_alone and end[1] == "." and _is_abbreviated(sentence[-_REACH:].removesuffix(end[0]), source):
        return translation
    place = bare.start() if end[2].strip() else len(translation.rstrip())
    return translation[:place] + _sign(end[1], target) + translation[place:]


def _is_abbreviated(text: str, language: str) -> bool:
    """Whether a text ends with a word that would have a full stop within a sentence, too."""
    found = stops(text + ". a", profile(language))
    return bool(found) and found[-1].ends is False


def _sign(sign: str, language: str) -> str:
    """What a language has for a sign, with the blank in front of it."""
    own = profile(language)
    if sign in ("...", "…"):
        return "…" if own.full_stop else ""
    if sign in "?？؟":
        return own.question_mark and own.blank_before_marks + own.question_mark
    if sign in "!！":
        mark = "！" if own.full_stop == "。" else "!"
        return own.blank_before_marks + mark if own.question_mark else ""
    return own.full_stop
