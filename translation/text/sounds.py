"""Sentences that only write down a sound: laughter, humming, a shiver. Nothing in them can be translated.

A model that is given one makes up prose: "Ha ha ha" becomes "La Commission européenne".
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from translation.languages.profile import profile

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 300  # code points of a sentence that is looked at
_WORDS = re.compile(r"[^\W\d_]+")
_BEGINNING = re.compile(r"(?:[^\W\d_]{1,30}[ -]){0,9}[^\W\d_]{1,30}[,…!]+(?=\s\S)")
_BETWEEN = re.compile(r"[\s.,!?…。、！？~～*'\"“”«»()-]+")
_FEWEST_SYLLABLES = 2  # syllables of laughter: a lone "ha" or "oh" may be a word
_SUNG = re.compile(r"(?:tra|sha|la|na)+|blah?")
_LONGEST_ABBREVIATION = 3  # in capitals: "MM", "AAA"
_FEWEST_SUNG = 3  # "la la la" is sung; "na, na" may be words
# Consonants alone, the last one drawn out: "brrr", "pff", "hmm", "psst".
_HUMMED = re.compile(
    r"(?:[^\W\d_aeiouyаеиоуыэюя]{0,3}([bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщ])\1+|psst|pst|hm|brr?|хм)t?"
)
# A vowel drawn out, and what may stand around it in a cry: "aaaargh", "ooooh", "waaah".
_CRIED = re.compile(r"(?:wh|[hwyj])?([aeiouаоуэы])\1{2,}[hrgх]{0,6}|a+r{2,}g*h*|u+g+h+")
# Laughter in other scripts, as its readers write it.
_LAUGHED_ELSEWHERE = re.compile(
    r"(?:[бм]?[уао]*(?:[хг]([аеиоы])\1*){2,}х?|а?(?:ха){2,}х?|(?:ах){2,}а?|"  # Cyrillic
    r"(?:χ[αεοι]){2,}|ه{3,}|(?:ها){2,}|(?:חה){2,}|ח{3,}|(?:हा|हि|हे){2,}|(?:হা|হি){2,}|"
    r"[哈呵嘿嘻]{2,}|[あア]?(?:[はハ]{2,}|[ふフ]{2,}|[へヘ]{2,}|[ひヒ]{2,})[っッー]*|"
    r"ㅋ{2,}|ㅎ{2,}|[하호히흐헤]{2,}|ฮ่า[ๆฮ่า]*)"
)


def is_sound(sentence: str, language: str) -> bool:
    """Whether all words of the sentence write down a sound; not where there are none.

    Laughter, songs and cries are known by their form. What is a word of some language and a sound of
    another, or has no such form, stands in the language's profile.
    """
    if len(sentence) > _LONGEST or any(map(str.isdigit, sentence)):
        return False
    plain = _plain(sentence)
    words = _WORDS.findall(plain)
    known = profile(language)
    return bool(words) and (
        _is_laughter(words, known.laughing)
        or (len(words) >= _FEWEST_SUNG and all(map(_SUNG.fullmatch, words)))
        or "".join(_once(words)) in known.sounds
        or bool(_LAUGHED_ELSEWHERE.fullmatch(_BETWEEN.sub("", plain)))
        or all(
            word in known.sounds
            or _is_drawn_out(word, sentence)
            or (len(words) > 1 and _is_laughter([word, word], known.laughing))
            for word in words
        )
    )


def laughter_before(sentence: str, language: str, start: int = 0) -> int:
    """Where laughter that begins at `start` ends, behind its comma: “Ha ha ha, I knew it.”; else 0."""
    match = _BEGINNING.match(sentence, start)
    if match is None:
        return 0
    words = _WORDS.findall(_plain(match[0]))
    return match.end() if words and _is_laughter(words, profile(language).laughing) else 0


def _once(words: Sequence[str]) -> Sequence[str]:
    """The words without their repetitions: "tick tock, tick tock"."""
    half = next((size for size in (1, 2, 3) if words == [*words[:size]] * (len(words) // size)), len(words))
    return words[:half]


def _is_laughter(words: Sequence[str], consonants: str) -> bool:
    """ "ha ha", "hahaha", "ahahah", "mwahaha", "eh eh": one vowel or more, each drawn out at most."""
    syllable = rf"[{consonants}](?:a+|e+|i+|o+|u+|y+|ä+|ö+|ø+|æ+)"
    laughed = re.compile(rf"(?:[mb]?w?o?u?[aeo]+)?((?:{syllable})+)[{consonants}]*|([aeoi])\2*h+")
    matches = [laughed.fullmatch(word) for word in words]
    if not all(matches):
        return False
    syllables = sum(len(re.findall(syllable, match[1])) if match and match[1] else 1 for match in matches)
    return syllables >= _FEWEST_SYLLABLES


def _is_drawn_out(word: str, sentence: str) -> bool:
    if sentence.isupper() and len(word) <= _LONGEST_ABBREVIATION:
        return False
    return bool(_CRIED.fullmatch(word) or _HUMMED.fullmatch(word))


def _plain(text: str) -> str:
    """In small letters, a, e, i, o and u without their marks: "Héhé" is laughter, too."""
    decomposed = unicodedata.normalize("NFD", text.casefold())
    kept = re.sub("(?<=[aeiou])[\u0300\u0301\u0302\u030c]", "", decomposed)
    return unicodedata.normalize("NFC", kept)
