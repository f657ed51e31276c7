"""Whether a full stop ends a sentence or an abbreviation, as far as the profile of a language can tell."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from translation.languages.word_lists import words

if TYPE_CHECKING:
    from translation.languages.profile import AbbreviationKind, Profile

# A full stop, and the word behind it, with the apostrophe or stop of a single letter: "Inc. L’", "J. A.".
_STOP = re.compile(r"(?<=\S)\.(?=\s+(?:[^\w\s]\s?){0,6}(\w\b[’'.]?|\w+))")
# What belongs to a word: no bracket, no quotation mark, and no Chinese character before a Latin letter.
_ASIAN = r"\u3000-\u9fff\uff00-\uffef"
_LAST_WORD = re.compile(rf"(?![{_ASIAN}])\w[^\s()\[\]{{}}«»“”„‟‹›‘’‚‛\"'`{_ASIAN}]*$")
_STOP_AND_BLANK = re.compile(r"\.\s$")
_MOST_PARTS = 4  # of an abbreviation: "u. v. a. m."
_LONGEST = 24  # code points, of an abbreviation
_DOTTED = re.compile(r"(?:\w+-)?(?:[^\W\d_]{1,4}\.)+[^\W\d_]{1,4}")
# File names and addresses, which are words like others: "Use node.js. Then wait."
_FILE_NAME = re.compile(
    r".+\.(?:com|csv|docx|exe|gif|html?|jpe?g|js|json|net|org|pdf|php|png|py|svg|txt|xlsx|xml|ya?ml|zip)"
)
_INITIALS = re.compile(r"[^\W\d_]{1,3}(?:\.-[^\W\d_]{1,3})*")
_NUMBERED = re.compile(r"\d|(?:[IVXLC]{2,}|[VX])\b|[A-Z]\.\s?\d")  # "art. 5", "II", "L. 121"
_NUMBER = re.compile(r"\d[\d.,:/–-]*")
_ROMAN_ORDINAL = re.compile(r"[IVX]{1,6}")
_LAST_TOKEN = re.compile(r"(\S+)\s$")
_SECTIONS = ("§", "§§", "№", "#", "s", "S")
# An ordinal of more is hardly written with a figure where nouns have no capital, and no year is an ordinal:
# "am 3. Mai", "der 1000. Besucher", but "im Jahr 1998. Die".
_LAST_DAY = 31
_YEARS = range(1100, 2101)
_FIGURE_BEFORE = re.compile(r"\d\s?$")
_AMOUNT = r"\d[\d\s–—-]*(?:[^\W\d_]{2,5}\.?\s)?$"  # "5", "1998–99", "5 млн"
_AMOUNT_BEFORE = re.compile(_AMOUNT)
# "W 2021 r. Sejm", "At 5 a.m. Mr Orr": a time or an amount that begins a sentence or a clause, which goes on.
_EARLY = re.compile(rf"(?:\A|[.!?…,;:–—-]\s)\W*(?:\w+\s){{0,2}}{_AMOUNT}")
_REACH = 40  # code points before and behind an abbreviation that are looked at
_NAME_BEFORE = re.compile(r"[^\W\d_]{2}\s$")
_VOWELS = frozenset("aeiouyæøœəɛɔı" + "αεηιουω" + "аеиоуыэюяієәөүұ" + "աեէըիոօ" + "აეიოუ")
_LONGEST_WITHOUT_VOWEL = 5
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

    before: str  # begins with a letter of its own where there is more text before it
    follower: str  # the next word
    after: str  # the follower
    opens: bool  # the follower begins a sentence


def stops(text: str, language: Profile) -> list[Stop]:
    """The full stops in a text that a blank and a word follow, in their order; "z. B." has one, its last."""
    found: list[Stop] = []
    for match in _STOP.finditer(text):
        place = match.start()
        word, kind = _abbreviation(text[max(0, place - _LONGEST) : place], language)
        begin = start = place - len(word)
        while found and found[-1].place > begin:  # the first one of "z. B."
            start = min(start, found.pop().start)
        follower = match[1].replace("’", "'")
        around = _Context(
            ("x" if start > _REACH else "") + text[max(0, start - _REACH) : start],
            follower,
            text[match.end(1) : match.end(1) + _REACH],
            opens_sentence(follower, language),
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
    word = before[starts[0] :] if starts else ""
    return word, "closing" if word.endswith(language.compound_endings) else None


def _ends_sentence(
    word: str, kind: AbbreviationKind | None, around: _Context, language: Profile
) -> bool | None:
    """Whether a sentence ends with a word and a full stop; None: it does not tell."""
    follower, opens = around.follower, around.opens
    if kind == "title" and len(word) == 1 and word.isupper():
        return _initial_ends_sentence(around)  # "M. Petit", but "Yanis M. Il nie"
    if kind in ("title", "inner"):
        return False
    if kind == "list":
        return not is_small(follower)
    if kind == "hour" and _FIGURE_BEFORE.search(around.before):  # not the initials "A. M."
        is_new = follower.istitle() and follower.lower() not in language.time_words
        return is_new and (opens or not _EARLY.search(around.before))
    if kind == "measure" and _AMOUNT_BEFORE.search(around.before):
        return opens or (follower[0].isupper() and not _EARLY.search(around.before))
    if kind in ("closing", "measure"):
        return opens
    if kind == "number" and _NUMBERED.match(follower + around.after):
        return False
    if kind == "number" and opens and (len(word) > 1 or _FIGURE_BEFORE.search(around.before)):
        return True  # a word or a unit after all: "Menschen dieser Art. Das", "в 9 ч. Никто"
    if kind == "number" and len(word) > 1 and not opens:
        return word.lower() in language.frequent_words | language.plain_words  # "éd. Seuil", "Dijo no. Ana"
    return _word_ends_sentence(word, around, language)


def is_small(word: str) -> bool:
    """Whether a word begins with a small letter of a script in which names begin with a capital."""
    return word[0].title() != word[0]


def has_no_case(letter: str) -> bool:
    """Whether a letter is of a script in which names begin as all words do: Arabic, Georgian."""
    return letter.isalpha() and not letter.isupper() and letter.title() == letter


def opens_sentence(follower: str, language: Profile) -> bool:
    """Whether a word has a capital that it would not have within a sentence."""
    small = follower.lower()
    return follower.istitle() and (small in language.openers or small.rstrip("'") in language.openers)


def _word_ends_sentence(word: str, around: _Context, language: Profile) -> bool | None:
    """The same of a word that is not listed as an abbreviation."""
    opens = around.opens
    if _DOTTED.fullmatch(word) and not _FILE_NAME.fullmatch(word):
        return opens
    if language.ordinal_stop and _NUMBER.fullmatch(word):
        return _number_ends_sentence(word, around, language)
    if language.ordinal_stop and _ROMAN_ORDINAL.fullmatch(word):
        return opens
    if len(word) == 1 and word.islower() and not opens and not _FIGURE_BEFORE.search(around.before):
        return False  # "Roe v. Wade"
    if len(word) == 1 and has_no_case(word):
        return False  # an initial
    if word[:1].isupper() and _INITIALS.fullmatch(word) and (len(word) == 1 or ".-" in word):
        return _initial_ends_sentence(around)
    if _has_no_vowel(word, language) and not opens:
        return False
    is_plain = word.lower() in language.frequent_words | language.plain_words
    return True if len(word) > 1 and (is_plain or (opens and not word.istitle())) else None


def _number_ends_sentence(word: str, around: _Context, language: Profile) -> bool | None:
    """The same of a number, where one with a full stop is an ordinal: "am 3. Mai", but "kl. 14. Mødet"."""
    before = _LAST_TOKEN.search(around.before)
    label = before[1].rstrip(".") if before else ""
    if label in _SECTIONS or (len(label) > 1 and language.abbreviations.get(label) == "number"):
        return True if around.follower[0].isupper() else None
    number = int("".join(filter(str.isdecimal, re.split(r"[-–/]", word)[-1]))[:9] or 0)
    if number in _YEARS and "." not in word:
        is_new = not language.year_stop or not _EARLY.search(around.before + word)
        return around.opens or (None if is_new else False)
    if number > _LAST_DAY and not language.capital_nouns:
        return around.opens or None
    return around.opens


def _has_no_vowel(word: str, language: Profile) -> bool:
    """Whether letters cannot be a word, nor an acronym: "Ph", "Chr", "Дж", "tlf"."""
    if not 2 <= len(word) <= _LONGEST_WITHOUT_VOWEL or not word[1:].islower() or not word.isalpha():
        return False
    return (_VOWELS | set(language.syllabic)).isdisjoint(unicodedata.normalize("NFD", word.lower()))


def _initial_ends_sentence(around: _Context) -> bool:
    """The same of an initial: courts name people so ("Karim B. Il nie"), but also "J. K. Rowling"."""
    if not around.opens:
        return False
    begins_name = around.follower.lower() in _NAME_PARTICLES and next(
        (word[0].isupper() for word in around.after.split() if word.lower() not in _NAME_PARTICLES), False
    )
    return _NAME_BEFORE.search(around.before) is not None and not begins_name
