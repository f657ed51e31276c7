"""Whether a full stop ends a sentence or an abbreviation, as far as the profile of a language can tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from translation.languages.word_lists import words

if TYPE_CHECKING:
    from translation.languages.profile import AbbreviationKind, Profile

# A full stop, and the word behind it, with the apostrophe or stop of a single letter: "Inc. L’", "J. A.".
_STOP = re.compile(r"(?<=\S)\.(?=\s+[^\w\s]*(\w\b[’'.]?|\w+))")
# What belongs to a word: no bracket, no quotation mark, and no Chinese character before a Latin letter.
_ASIAN = r"\u3000-\u9fff\uff00-\uffef"
_LAST_WORD = re.compile(rf"(?![{_ASIAN}])\w[^\s()\[\]{{}}«»“”„‟‹›‘’‚‛\"'`{_ASIAN}]*$")
_STOP_AND_BLANK = re.compile(r"\.\s$")
_MOST_PARTS = 4  # of an abbreviation: "u. v. a. m."
_LONGEST = 24  # code points, of an abbreviation
_DOTTED = re.compile(r"(?:[^\W\d_]{1,4}\.)+[^\W\d_]{1,4}")
_ROMAN = re.compile(r"[IVXLC]{2,}|[VX]")
_FIGURE_BEFORE = re.compile(r"\d\s?$")
_NAME_BEFORE = re.compile(r"[^\W\d_]{2}\s$")
# Articles and prepositions that begin sentences and surnames: "Karim B. Le juge", "Robert A. De Niro".
_NAME_PARTICLES = words(
    "al d' da dal dall' dalla de degli dei del dell' della des di do dos du el l' la las le les lo los van"
)


class Stop(NamedTuple):
    """A full stop before a blank, at `place`; the word or abbreviation before it begins at `start`.

    `follower`: where the next word begins.
    `ends`: whether a sentence ends with it; None where the language's profile does not tell.
    """

    start: int
    place: int
    follower: int
    ends: bool | None


class _Context(NamedTuple):
    """What stands around a word with a full stop."""

    before: str
    follower: str  # the next word
    after: str  # the follower
    opens: bool  # the follower begins a sentence


def stops(text: str, language: Profile) -> list[Stop]:
    """The full stops in a text that a blank and a word follow, in their order; "z. B." has one, its last."""
    found: list[Stop] = []
    for match in _STOP.finditer(text):
        place = match.start()
        word, kind = _abbreviation(text[max(0, place - _LONGEST) : place], language)
        start = place - len(word)
        while found and found[-1].place > start:  # the first one of "z. B."
            found.pop()
        follower = match[1].replace("’", "'")
        around = _Context(
            text[max(0, start - _LONGEST) : start],
            follower,
            text[match.end(1) : match.end(1) + _LONGEST],
            _opens_sentence(follower, language),
        )
        ends = _ends_sentence("".join(word.split()), kind, around, language)
        found.append(Stop(start, place, match.start(1), ends))
    return found


def _abbreviation(before: str, language: Profile) -> tuple[str, AbbreviationKind | None]:
    """The longest abbreviation at the end of a text, as it stands there, and its kind; else its last word."""
    starts: list[int] = []  # of the last word, of the last two with a stop between, ...
    end = len(before)
    while len(starts) < _MOST_PARTS and (match := _LAST_WORD.search(before[:end])):
        starts.append(match.start())
        if not _STOP_AND_BLANK.search(before[: match.start()]):
            break
        end = match.start() - 2
    for start in reversed(starts):
        if kind := language.abbreviations.get("".join(before[start:].split())):
            return before[start:], kind
    return before[starts[0] :] if starts else "", None


def _ends_sentence(
    word: str, kind: AbbreviationKind | None, around: _Context, language: Profile
) -> bool | None:
    """Whether a sentence ends with a word and a full stop; None: it does not tell."""
    follower, opens = around.follower, around.opens
    if kind == "title" and len(word) == 1 and word.isupper():
        return bool(_initial_ends_sentence(around))  # "M. Petit", but "Yanis M. Il nie"
    if kind in ("title", "inner"):
        return False
    if kind == "list":
        return follower[0].isupper()
    if kind == "closing":
        return opens
    if kind == "number" and (follower[0].isdecimal() or _ROMAN.fullmatch(follower)):
        return False
    if kind == "number" and opens and (len(word) > 1 or _FIGURE_BEFORE.search(around.before)):
        return True  # a word or a unit after all: "Menschen dieser Art. Das", "в 9 ч. Никто"
    return _word_ends_sentence(word, around, language)


def _opens_sentence(follower: str, language: Profile) -> bool:
    """Whether a word has a capital that it would not have within a sentence."""
    small = follower.lower()
    return follower.istitle() and (small in language.openers or small.rstrip("'") in language.openers)


def _word_ends_sentence(word: str, around: _Context, language: Profile) -> bool | None:
    """The same of a word that is not listed as an abbreviation."""
    opens = around.opens
    if _DOTTED.fullmatch(word):
        return opens
    if word.isdecimal() and len(word) < 3 and (language.ordinal_stop or around.follower[0].islower()):
        return None if opens else False
    if len(word) == 1 and word.isupper():
        return _initial_ends_sentence(around)
    is_plain = word.lower() in language.frequent_words | language.plain_words
    return True if len(word) > 1 and (is_plain or (opens and not word.istitle())) else None


def _initial_ends_sentence(around: _Context) -> bool | None:
    """The same of an initial: courts name people so ("Karim B. Il nie"), but also "J. K. Rowling"."""
    if not around.opens:
        return False
    begins_name = around.follower.lower() in _NAME_PARTICLES and next(
        (word[0].isupper() for word in around.after.split() if word.lower() not in _NAME_PARTICLES), False
    )
    return True if _NAME_BEFORE.search(around.before) and not begins_name else None
