"""Sentences that no model is given, as it would make something up: without letters, or only a sound.

A model makes "La plupart des pays de l'UE ..." of "7 14 21 28", and "- Oui, oui." of an emoji.
"""

from __future__ import annotations

import re
from functools import cache

from translation.engine import typography
from translation.languages.cldr import has_currency_first, locale_of
from translation.languages.profile import cldr_name
from translation.model import Span
from translation.text.asides import is_aside
from translation.text.protected import PROTECTED
from translation.text.sounds import is_sound

_BLANK_GROUPS = re.compile(r"\d+(?: \d+)+")
_ONE_NUMBER = re.compile(r"\d{1,3}(?: \d{3})+")
_SIGN = re.compile(r"[$¢-¥₠-₿]")  # of a currency
_AMOUNT = r"(\d+(?:[.,\s]\d+)*)"
_SIGN_FIRST = re.compile(rf"({_SIGN.pattern})\s?{_AMOUNT}")
_SIGN_LAST = re.compile(rf"{_AMOUNT}\s?({_SIGN.pattern})")
# "(laughs) Ha ha ha!", "[Ann] Hmm...", "Ann: Ha ha!"; "Ha ha ha! (applause)".
_ASIDE = r"[(\[][^()\[\]\n]{1,100}[)\]]:?"
_ASIDE_FIRST = re.compile(rf"(?:{_ASIDE}|[^\W\d_][^.!?:;\n]{{0,30}}:)\s+(?=\S)")
_ASIDE_LAST = re.compile(rf"\s+(?={_ASIDE}\Z)")
_LONGEST_ASIDE = 110
_BLANK_BEFORE_MARK = re.compile(r"(?<=\w)\s+(?=[!?…])")


def has_letters(text: str) -> bool:
    """Whether there is something to translate in the text: letters outside of addresses and the like."""
    return any(map(str.isalpha, text)) and any(map(str.isalpha, PROTECTED.sub("", text)))


def verbatim(sentence: str, source: str, target: str) -> str | None:
    """What stands for the sentence in the `target` language, by marks alone; None: it is to be translated."""
    if not any(map(str.isalnum, sentence)):
        return sentence
    if has_letters(sentence):
        if not is_sound(sentence, source):
            return None
        return typography.typeset(_BLANK_BEFORE_MARK.sub("", sentence), target)
    if PROTECTED.search(sentence) or _is_list(sentence):
        return sentence
    marked = typography.with_number_marks(sentence, source, target)
    return typography.typeset(_with_currency_placed(marked, target), target)


def with_sound_apart(words: str, language: str) -> list[Span]:
    """All the words; or a sound, and what is told before or after it of who makes it and how, in two parts.

    A model makes up prose for a name alone, "Ann:" or "THE MAYOR:", which is not a part and stays as it is.
    """
    if gap := _ASIDE_FIRST.match(words):
        aside, sound = Span(0, len(gap[0].rstrip())), Span(gap.end(), len(words))
        if is_sound(sound.of(words), language) or is_aside(sound.of(words)):
            is_label = words[0] not in "([" and all(word[0].isupper() for word in aside.of(words).split())
            return [sound] if is_label else [aside, sound]
    if words[-1:] in (")", "]") and (gap := _ASIDE_LAST.search(words[-_LONGEST_ASIDE:])):
        before = len(words[:-_LONGEST_ASIDE])
        sound, aside = Span(0, before + gap.start()), Span(before + gap.end(), len(words))
        if is_sound(sound.of(words), language):
            return [sound, aside]
    return [Span(0, len(words))]


def _with_currency_placed(sentence: str, language: str) -> str:
    """A lone amount with the sign of its currency where the language has it: "1 500 $", "€1,500"."""
    if len(_SIGN.findall(sentence)) != 1:
        return sentence
    if _has_currency_first(language):
        return _SIGN_LAST.sub(r"\2\1", sentence) if not _SIGN_FIRST.search(sentence) else sentence
    return _SIGN_FIRST.sub("\\2\u00a0\\1", sentence) if not _SIGN_LAST.search(sentence) else sentence


@cache
def _has_currency_first(language: str) -> bool:
    locale = locale_of(cldr_name(language))
    return locale is None or has_currency_first(locale)


def _is_list(sentence: str) -> bool:
    """Whether numbers stand side by side, where "7 100" may be one number or two."""
    return any(not _ONE_NUMBER.fullmatch(groups) for groups in _BLANK_GROUPS.findall(sentence))
