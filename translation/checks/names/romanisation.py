"""Whether a name sounds like another that is written in another script, as its romanisations do."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from translation.checks.names import han
from translation.checks.names.exonyms import named
from translation.checks.names.sound_distance import distance
from translation.checks.names.sounds import LONGEST, is_read, main_reading, romanised, sounds
from translation.text.scripts import EAST_ASIAN, LATIN, script_of
from translation.text.spelling import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CHINESE = frozenset({"zh", "zt"})
_ABJADS = frozenset({"ARABIC", "HEBREW"})
_PARTS = re.compile(r"[^\s\-‐‑–·・･=＝•]+")
_SIGNS = re.compile(r"[^\w\s\-‐‑–·・･=＝•'׳]|_")
_MARKS = re.compile("['’ʼ`\"״]")
# The Arabic article, of which one spelling or the other may do without.
_ARABIC_ARTICLE = re.compile(r"\bال(?=\w{3})")
_LATIN_ARTICLE = re.compile(r"\b[aAeE](?:l|sh|ch|s|d|t|r|n|z)[-’' ](?=\w)|\b[aAeE]l(?=[A-Z])")
_SERVANT = re.compile(
    r"(?<=\b[aA]bd)[aeou](?:[lrsnd]|sh)[-’' ]?(?=\w)(?!lah?\b)"
)  # Abdel Fattah, Abdulrahman
_WRITTEN_ALIKE = frozenset("bflmnp")
# What two names may cost (see `sound_distance.distance`): some at all, and some a letter. These, and the
# costs of readings and sounds, were set so that `tests.bench.names_scripts` tells most names of its `develop`
# lines from the others, and from those with a letter changed at random.
_MOST = 0.3
_MOST_A_LETTER = 0.005
_ABJAD_MOST = 0.2
_ABJAD_MOST_A_LETTER = 0.015
_ABJAD_VOWEL = 0.05
_UNREAD_VOWEL = 0.1  # in scripts without a table, of which many leave an "a" unwritten
_TRANSCRIBED_MOST = 0.3
_TRANSCRIBED_MOST_A_LETTER = 0.05
_GUESSED = 0.65  # the share of that for what may be the name of an inflected form
_SPELT_MOST = 0.03
_SPELT_ALIKE_MOST = 0.12


def is_romanised(
    forms: Sequence[str], others: Sequence[str], source_language: str, target_language: str
) -> bool:
    """Whether two names, each in one script, can be read alike in one of the forms that they may be of."""
    scripts = name_script(forms[0]), name_script(others[0])
    if "" in scripts or len(forms[0]) > LONGEST or len(others[0]) > LONGEST:
        return False
    if scripts == (LATIN, LATIN):
        return _spelt_alike(forms, others, source_language, target_language)
    if _comes_second(*scripts):
        return is_romanised(others, forms, target_language, source_language)
    if scripts[0] == "HAN":
        return any(_han_alike(one, other, source_language) for one in forms for other in others)
    return any(
        _alike(one, other, source_language, _GUESSED if number or place else 1.0)
        for number, one in enumerate(forms)
        for place, other in enumerate(others)
    )


def _comes_second(script: str, other: str) -> bool:
    """Whether a name is compared with the other: of a script that leaves out more, or has no table."""
    if script == LATIN:
        return True
    return is_read(script) and script not in _ABJADS and (other in _ABJADS or not is_read(other))


@lru_cache(maxsize=8192)
def name_script(name: str) -> str:
    """The one script of a name, HAN, KANA and HANGUL told apart; "" where it has none, or several."""
    found = {_script(sign) for sign in name if sign.isalpha()} - {""}
    if found == {"HAN", "KANA"}:
        return "HAN"  # Japanese
    return found.pop() if len(found) == 1 else ""


def main_sounds(name: str) -> str | None:
    """The likeliest sounds of a name, in an alphabet or in kana or hangul; None for other scripts."""
    script = name_script(name)
    return main_reading("".join(parts(name)), script) if is_read(script) else None


def _script(sign: str) -> str:
    script = script_of(sign)
    if script != EAST_ASIAN:
        return script
    if "\uac00" <= sign <= "\ud7a3":
        return "HANGUL"
    return "KANA" if "\u3041" <= sign <= "\u30ff" else "HAN"


def _spelt_alike(
    forms: Sequence[str], others: Sequence[str], source_language: str, target_language: str
) -> bool:
    """Whether two languages in Latin script spell the same name from another script: Lavrov, Lawrow.

    The first of the forms is the name as it stands; of the others, guesses, all sounds must agree.
    """
    frames = [_frame(other) for other in others]
    return any(
        _frame(one) == frames[place]
        and distance(
            romanised("".join(parts(one)), source_language),
            romanised("".join(parts(other)), target_language),
            _SPELT_MOST if number or place else _SPELT_ALIKE_MOST,
        )
        is not None
        for number, one in enumerate(forms)
        for place, other in enumerate(others)
    )


@lru_cache(maxsize=8192)
def _frame(name: str) -> str:
    """The letters that all languages write alike, two in a row once: a quick look before the sounds."""
    return "".join(letter for letter, _ in groupby(sign for sign in plain(name) if sign in _WRITTEN_ALIKE))


def _alike(one: str, other: str, language: str, share: float) -> bool:
    """Whether the names sound alike, word by word; as one word each where they have not as many.

    `share`: of what names may cost, what these may.
    """
    script, other_script = name_script(one), name_script(other)
    if not is_read(other_script):
        return False
    vowel = _ABJAD_VOWEL if script in _ABJADS else None
    if script == "ARABIC":
        one, other = _without_articles(one), _without_articles(other)
    elif not is_read(script):
        from anyascii import anyascii  # 10 ms, and only for the scripts that ask it

        one, script, vowel = anyascii(one), LATIN, _UNREAD_VOWEL
    least, each = (_ABJAD_MOST, _ABJAD_MOST_A_LETTER) if script in _ABJADS else (_MOST, _MOST_A_LETTER)

    def alike(word: str, copy: str) -> bool:
        read, written = sounds(word, script, language), sounds(copy, other_script)
        return distance(read, written, share * (least + each * len(copy)), vowel) is not None

    return any(
        all(alike(word, copy) for word, copy in pairs) for pairs in _pairings(parts(one), parts(other))
    )


def _pairings(words: list[str], others: list[str]) -> Iterator[list[tuple[str, str]]]:
    """The words of both names one to one, in order and with the last in front; joined, if not as many."""
    if len(words) == len(others):
        yield list(zip(words, others, strict=True))
        if len(words) > 1:
            yield list(zip(words, others[-1:] + others[:-1], strict=True))
    else:
        for turned in turns(others):
            yield [("".join(words), turned)]


def turns(words: list[str]) -> Iterator[str]:
    """The words joined, and with the last one, a family name, in front."""
    yield "".join(words)
    if len(words) > 1:
        yield words[-1] + "".join(words[:-1])


def _han_alike(name: str, other: str, language: str) -> bool:
    name = "".join(parts(name))
    if name_script(other) == "HAN":
        return han.pinyin(name) == han.pinyin("".join(parts(other)))  # simplified, traditional, Japanese
    if name_script(other) != LATIN:
        return False
    for turned in turns(parts(other)):
        written = han.spelt(turned)
        if distance(han.chinese(name), written, _SPELT_MOST) is not None:
            return True
        if distance(han.japanese(name), written, _SPELT_MOST) is not None:
            return True
    if language not in _CHINESE or named(name, language):
        return False
    if han.is_chinese(name, parts(other)) or han.is_misspelt(name, parts(other)):
        return False
    most = _TRANSCRIBED_MOST + _TRANSCRIBED_MOST_A_LETTER * len(other)
    return distance(han.transcribed(name), sounds("".join(parts(other)), LATIN), most) is not None


def parts(name: str) -> list[str]:
    """The words of a name, without signs but those of Hebrew letters."""
    if name_script(name) != "HEBREW":
        name = _MARKS.sub("", name)
    return _PARTS.findall(_SIGNS.sub("", name))


def _without_articles(name: str) -> str:
    return _LATIN_ARTICLE.sub("", _SERVANT.sub("", _ARABIC_ARTICLE.sub("", name)))
