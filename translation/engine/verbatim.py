"""Sentences that no model is given, as it would make something up: without letters, or with one alone, only a
sound or a name.

A model makes "La plupart des pays de l'UE ..." of "7 14 21 28", "- Oui, oui." of an emoji, "- OUI." of "X."
"""

from __future__ import annotations

import re
from functools import cache

from translation.engine import typography
from translation.engine.lone_names import lone_name
from translation.languages.cldr import has_currency_first, locale_of
from translation.languages.profile import cldr_name
from translation.languages.quote_table import table
from translation.model import Span
from translation.text.asides import is_aside
from translation.text.protected import PROTECTED
from translation.text.sounds import is_sound, laughter_before

_BLANK_GROUPS = re.compile(r"\d+(?: \d+)+")
_ONE_NUMBER = re.compile(r"\d{1,3}(?: \d{3})+")
_HOUR = r"(?:[01]?\d|2[0-3])\.[0-5]\d"
_TIME = re.compile(rf"[(\[]?{_HOUR}(?:\s?[-–—]\s?{_HOUR})?[)\]:;,]?")
_ONE_LETTER = re.compile(r"\W*[A-Za-zÀ-ÿ]\W*")
_SIGN = re.compile(r"[$¢-¥₠-₿]")  # of a currency
_AMOUNT = r"(\d+(?:[.,\s]\d+)*)"
_SIGN_FIRST = re.compile(rf"({_SIGN.pattern})\s?{_AMOUNT}")
_SIGN_LAST = re.compile(rf"{_AMOUNT}\s?({_SIGN.pattern})")
# "(laughs) Ha ha ha!", "[Ann] Hmm...", "Ann: Ha ha!"; "Ha ha ha! (applause)".
_ASIDE = r"[(\[][^()\[\]\n]{1,100}[)\]]:?"
_ASIDE_FIRST = re.compile(rf"(?:{_ASIDE}|[^\W\d_][^.!?:;\n]{{0,30}}:)\s+(?=\S)")
_ASIDE_LAST = re.compile(rf"\s+(?={_ASIDE}\Z)")
_LONGEST_ASIDE = 110
_WORD = re.compile(r"\w+")
_REPORTING_WITHIN, _REPORTING_REACH = (
    4,
    60,
)  # words and code points among which a reporting verb is looked for
_BLANK_BEFORE_MARK = re.compile(r"(?<=\w)\s+(?=[!?…])")


def has_letters(text: str) -> bool:
    """Whether there is something to translate in the text: letters outside of addresses and the like."""
    return any(map(str.isalpha, text)) and any(map(str.isalpha, PROTECTED.sub("", text)))


def verbatim(sentence: str, source: str, target: str, *, in_table: bool = False) -> str | None:
    """What stands for the sentence in the `target` language without a model; None: it is to be translated.

    `in_table`: "18.35" is a number there, and alone on a line perhaps a time.
    """
    if not any(map(str.isalnum, sentence)) or _ONE_LETTER.fullmatch(sentence):
        return sentence
    if has_letters(sentence):
        if not is_sound(sentence, source):
            return lone_name(sentence, source, target)
        return typography.typeset(_BLANK_BEFORE_MARK.sub("", sentence), target)
    may_be_time = not in_table and _TIME.fullmatch(sentence)
    if may_be_time or PROTECTED.search(sentence) or _is_list(sentence):
        return sentence
    marked = typography.with_number_marks(sentence, source, target)
    return typography.typeset(_with_currency_placed(marked, target), target)


def with_sound_apart(words: str, language: str) -> list[Span]:
    """All the words; or a sound, and what is told before or after it, in two parts.

    That is who makes the sound and how, or what is said behind laughter. A model makes up prose for a name
    alone, "Ann:" or "THE MAYOR:", which is not a part and stays as it is.
    """
    gap = _ASIDE_FIRST.match(words)
    is_label = gap is not None and words[0] not in "([" and all(word[0].isupper() for word in gap[0].split())
    if gap:
        sound = Span(gap.end(), len(words))
        if is_sound(sound.of(words), language) or is_aside(sound.of(words)):
            return [sound] if is_label else [Span(0, len(gap[0].rstrip())), sound]
    if words[-1:] in (")", "]") and (last := _ASIDE_LAST.search(words[-_LONGEST_ASIDE:])):
        before = len(words[:-_LONGEST_ASIDE])
        sound, aside = Span(0, before + last.start()), Span(before + last.end(), len(words))
        if is_sound(sound.of(words), language):
            return [sound, aside]
    start = gap.end() if gap and is_label else 0
    end = laughter_before(words, language, start)
    if end and not _is_reported(words[end:], language):
        return [Span(start, end), Span(end + 1, len(words))]
    return [Span(0, len(words))]


def _is_reported(words: str, language: str) -> bool:
    """Whether the words behind laughter say who laughs: “Ha ha ha, said the king.”"""
    following = _WORD.findall(words[:_REPORTING_REACH])[:_REPORTING_WITHIN]
    return not table(language).cues.isdisjoint(word.lower() for word in following)


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
