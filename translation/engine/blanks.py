"""The blanks of a language around marks and numbers, as its printers set them; nothing but blanks changes.

Those of numbers are CLDR's: "12 000", "5 %", "5 €". Those before marks and in abbreviations stand in the
profiles, with their sources.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from translation.checks.figures.lexicon.units import CURRENCY_SIGNS, SIGNS
from translation.languages.cldr import locale_of, number_blanks
from translation.languages.profile import cldr_name, profile
from translation.text.protected import PROTECTED

_ANY = "[ \u00a0\u2009\u200a\u202f]"
_BLANKS = re.compile(f"{_ANY}+")
_ENTITY = r"(?P<entity>&#?\w{1,10};)"
# At the end of a word only, not in "10:30", "a?b", ":-)" or "std::x".
_MARK = (
    rf"(?P<mark>(?<=[^\s(\[{{«“„:;!?]){_ANY}*"
    rf"(?:[;:](?=[\s»]|$)|[!?](?:{_ANY}?[!?])*(?=[\s»”\")\]….]|$)))"
)
_NAME = re.compile(r"!\s[^\W\d_]")  # "Yahoo! said": no blank where the model wrote none
_GROUPS = (
    rf"(?P<groups>(?<![\d.,+])(?<!\d{_ANY})"
    rf"[1-9]\d{{0,2}}(?P<first>{_ANY})\d{{3}}(?:(?P=first)\d{{3}})*(?!\d))"
)
_PERCENT = rf"(?P<percent>(?<=\d){_ANY}*[%‰](?!\w))"


def _longest_first(signs: list[str]) -> str:
    return "|".join(map(re.escape, sorted(signs, key=len, reverse=True)))


_MONEY = _longest_first([sign for sign in CURRENCY_SIGNS if len(sign) == 1])
# "5 km", "14 h 30": only where there is a blank; "5€" gets one.
_UNIT = (
    rf"(?P<unit>(?<=\d)(?:{_ANY}+(?i:{_longest_first([*SIGNS])})(?![\w'’])|{_ANY}*(?:[kM]|Md)?(?:{_MONEY})(?!\w))"
    rf"|(?<=\d{_ANY}h){_ANY}(?=\d\d(?!\d)))"
)


def set_blanks(sentence: str, language: str) -> str:
    """The sentence with the blanks that the language sets; what is protected stays as it is."""
    pattern, blanks = _rules(language)
    if pattern is None or not pattern.search(sentence):
        return sentence
    protected = [match.span() for match in PROTECTED.finditer(sentence)]
    starts = [start for start, _end in protected]

    def with_blank(match: re.Match[str]) -> str:
        kind = str(match.lastgroup)
        index = bisect_right(starts, match.start()) - 1
        if kind == "entity" or (index >= 0 and match.start() < protected[index][1]):
            return match[0]
        if kind == "mark" and match[0] == "!" and _NAME.match(sentence, match.start()):
            following = sentence[match.end() + 1]
            return match[0] if following.islower() else blanks[kind] + match[0]
        return _with(blanks[kind], kind, match[0])

    return pattern.sub(with_blank, sentence)


def _with(blank: str, kind: str, text: str) -> str:
    """The text with this blank within it or in front of it, for all others."""
    if kind == "groups":
        return _BLANKS.sub(blank, text)
    if kind == "abbreviation":
        return f".{blank}".join(_BLANKS.sub("", text).rstrip(".").split(".")) + "."
    if kind == "mark":
        return blank + _BLANKS.sub("", text)  # "?!", also where the model wrote "? !"
    return blank + text.lstrip()


@cache
def _rules(language: str) -> tuple[re.Pattern[str] | None, dict[str, str]]:
    """What finds the places for the blanks of a language, and the blank for each kind of place."""
    known = profile(language)
    locale = locale_of(cldr_name(language))
    groups, percent, unit = number_blanks(locale) if locale else ("", "", "")
    kinds = {
        "groups": (groups, _GROUPS),
        "percent": (percent, _PERCENT),
        "unit": (unit, _UNIT),
        "mark": (known.blank_before_marks, _MARK),
        "abbreviation": (known.blank_in_abbreviations, _abbreviations(known.spaced_abbreviations)),
    }
    set_ = {kind: (blank, place) for kind, (blank, place) in kinds.items() if blank}
    if not set_:
        return None, {}
    pattern = re.compile("|".join([_ENTITY, *(place for _blank, place in set_.values())]))
    return pattern, {kind: blank for kind, (blank, _place) in set_.items()}


def _abbreviations(abbreviations: frozenset[str]) -> str:
    """ "z.B" and its like, with blanks or without, also at the beginning of a sentence."""
    forms = (
        rf"\.{_ANY}?".join(re.escape(letter) for letter in abbreviation.split("."))
        for abbreviation in sorted(abbreviations)
    )
    return rf"(?P<abbreviation>(?<![\w.])(?:{'|'.join(f'(?i:{form[0]}){form[1:]}' for form in forms)})\.)"
