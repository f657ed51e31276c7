"""What everybody needs to know of one language: `languages/xx/profile.py` holds it as `PROFILE`.

Quotation marks are CLDR's (delimiters), and many abbreviations stand in its sentence break suppressions;
Babel leaves both out of its data. What Babel has (names, directions) is repeated for the languages with a
folder, as loading it takes 30 ms; a test compares them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from translation.languages.word_lists import words

if TYPE_CHECKING:
    from collections.abc import Mapping

Words = frozenset[str]
AbbreviationKind = Literal["title", "number", "inner", "closing", "list", "hour", "measure"]


class QuotationStyle(NamedTuple):
    """The marks around a quotation, and the blank inside them."""

    opening: str
    closing: str
    blank: str = ""


_CURLY = QuotationStyle("“", "”")
# Abbreviations before a number in more than one language.
_BEFORE_NUMBERS = words(
    "al art bd cap cf chap ch fig n n° nº no nos nr núm p pp pag pág págs par réf s sect t v vgl vol"
)
# Forms of address and first names that are shortened alike in many languages; ranks and firms; units, in
# which a full stop is that of the sentence.
_TITLES = words("""
    dr mr mrs ms prof Alph Chas Chr Edw Ferd Friedr Fréd Jas Jos Nath Ph Robt Th Theod Thos Wilh Wm
""")
_WIDESPREAD = words("""
    Adm Brig Bros Capt Co Col Corp Dir Gen Geo Inc Ing Insp Joh Jr Kapt Kol Lt Ltd Maj Mons Msgr Mt Rev
""")
_UNITS = words("cm dl dm GB GHz GWh ha hl Hz kg kHz km km/h kV kW kWh MB mg MHz ml mm MW MWh TB")


@dataclass(frozen=True, kw_only=True)
class Profile:
    """One language. Abbreviations are written without their last full stop and without blanks: "z.B".

    An abbreviation in small letters stands for one with a capital, too ("dr": "dr." and "Dr."); one with a
    capital stands for itself only ("Mass": "Mass.").
    """

    code: str  # Argos'
    name: str  # in English
    cldr: str = ""  # its locale in CLDR, where that is not called like the code
    # Of an alphabet in Latin script: what it has beyond a to z, by CLDR's main exemplar characters.
    letters: str = ""
    # The first word of its letters' Unicode names; "EAST ASIAN" is Chinese characters, kana and hangul.
    script: str = "LATIN"
    right_to_left: bool = False
    blanks: bool = True  # between sentences
    code_page: str = "cp1252"  # of Windows, in old texts; asked of languages in Latin script
    quotation: QuotationStyle = _CURLY
    blank_before_marks: str = ""  # "Oui ?": before ; : ! ?
    blank_in_abbreviations: str = ""  # between the letters of `spaced_abbreviations`: "z. B."
    spaced_abbreviations: Words = frozenset()
    comma_inside_quotation: bool = False  # “Great,” she said.
    capital_nouns: bool = False  # every noun has a capital, so that one does not show a name
    ordinal_stop: bool = False  # "am 20. April": a number with a full stop is an ordinal
    year_stop: bool = False  # "u 2024. Split": so is a year
    syllabic: str = ""  # consonants that make a syllable: Czech "smrt", "vlk"
    full_stop: str = "."  # these two are empty in a language that sets none at the end of a sentence
    question_mark: str = "?"
    terminators: str = ""  # signs that end a sentence in this language only: the Greek question mark
    # A regular expression for what goes on with the sentence behind a quotation: 「行く。」と言った
    behind_quotation: str = ""

    # Before a name; no sentence ends there: "Dr. Smith".
    titles: Words = frozenset()
    # Titles left in another language by translators, and what this one calls them: "MM. Blair and Bush".
    foreign_titles: Mapping[str, str] = field(default_factory=dict)
    # No sentence ends there if a number follows: "no. 5"; these are added to those of many languages.
    before_numbers: Words = frozenset()
    # No sentence ends there: "approx.", "z.B.".
    inner_abbreviations: Words = frozenset()
    # A sentence ends there if a word with a capital follows that begins sentences: "by Acme Inc. The firm",
    # but "Acme Inc. Chairman Smith". Others with stops inside ("U.S.", "p.m.") are taken for such, too.
    closing_abbreviations: Words = frozenset()
    # How compounds end that are such: German "Hauptstr.".
    compound_endings: tuple[str, ...] = ()
    # A sentence ends there if any capital follows: "etc.".
    list_endings: Words = frozenset()
    # Behind a figure a sentence ends there if any capital follows, unless it has just begun: "В 1999 г. Он".
    measures: Words = frozenset()
    # Words that are spelt like an abbreviation, too: "It was me. Mary left."
    plain_words: Words = frozenset()
    # A sentence ends there if any capital follows but that of a time: "at 5 p.m. Police", "5 p.m. Monday".
    hours: Words = frozenset()
    time_words: Words = frozenset()

    # Articles, pronouns, prepositions, conjunctions: a capital shows that a sentence begins with them.
    function_words: Words = frozenset()
    table_title: str = ""  # what it calls a table
    # More words that begin a sentence, not counted by detection: "however".
    opening_words: Words = frozenset()
    # More words that are frequent in news; detection knows the language by them and its function words.
    news_words: Words = frozenset()
    # Greetings, thanks and the like, of which a short text may consist; detection knows them, too.
    everyday_words: Words = frozenset()
    # Words that only write down a sound ("ugh", "lol"), and are no laughter or cry by their form alone.
    sounds: Words = frozenset()
    laughing: str = "h"  # the consonants of laughter: Spanish has "jaja", too
    # Whether detection tells it from others, by letter statistics; what one package serves is not told apart.
    detected: bool = True
    rare: bool = False  # no package of Argos' index reads it: less likely beforehand
    # Languages too close for a paragraph to tell, or for anybody to mind.
    kin: Words = frozenset()
    # Those whose packages serve it where none of its own is here, the nearest first: other ways to write it.
    near: tuple[str, ...] = ()

    @property
    def bcp47(self) -> str:
        """Its language tag as web pages write it: "pt-BR" where Argos has "pb"."""
        return (self.cldr or self.code).replace("_", "-")

    @cached_property
    def frequent_words(self) -> Words:
        """The words by which detection knows the language."""
        return self.function_words | self.news_words | self.everyday_words

    @cached_property
    def openers(self) -> Words:
        """The words with which a sentence surely begins where they have a capital."""
        return self.function_words | self.opening_words

    @cached_property
    def elided_words(self) -> Words:
        """Those words that lose their end before a vowel, without the apostrophe: French "qu", "l"."""
        return frozenset(word[:-1] for word in self.openers if word.endswith("'"))

    @cached_property
    def abbreviations(self) -> Mapping[str, AbbreviationKind]:
        """All abbreviations and their kinds; those listed in small letters with a capital, too."""
        kinds: dict[str, AbbreviationKind] = {}
        listed: tuple[tuple[AbbreviationKind, Words], ...] = (
            ("title", _TITLES),
            ("closing", _WIDESPREAD),
            ("list", _UNITS),
            ("number", _BEFORE_NUMBERS | self.before_numbers),
            ("list", self.list_endings),
            ("closing", self.closing_abbreviations),
            ("inner", self.inner_abbreviations),
            ("hour", self.hours),
            ("measure", self.measures),
            ("title", self.titles),
        )
        for kind, abbreviations in listed:
            for word in abbreviations:
                kinds[word] = kinds[word[0].upper() + word[1:]] = kind
        return kinds


NO_PROFILE = Profile(code="", name="", detected=False)
_FOLDERS = frozenset(path.parent.name for path in Path(__file__).parent.glob("*/profile.py"))


@lru_cache(maxsize=256)
def profile(code: str) -> Profile:
    """The profile of a language code; one by CLDR, as far as it knows, for a language without a folder.

    Region and script are ignored where they have no folder of their own. Any string will do.
    """
    for known in (code, code.lower().replace("_", "-").split("-")[0]):
        if known in _FOLDERS:
            return cast("Profile", import_module(f"translation.languages.{known}.profile").PROFILE)
    if not code:  # not detected yet
        return NO_PROFILE
    from translation.languages import cldr  # Babel takes 20 ms: the first frame is there before

    return Profile(
        code=code,
        name=cldr.name(code) or code,
        right_to_left=cldr.is_right_to_left(code),
        detected=False,
    )


def cldr_name(code: str) -> str:
    """What CLDR calls the locale of a language, for `cldr.locale_of`."""
    return profile(code).cldr or code


def folder(code: str) -> Path:
    """The folder of a language that has one."""
    return Path(__file__).parent / code


def has_profile(code: str) -> bool:
    """Whether the language has a folder of its own."""
    return code in _FOLDERS


def profiles() -> list[Profile]:
    """The profiles of all languages with a folder, in the order of their codes."""
    return [profile(code) for code in sorted(_FOLDERS)]
