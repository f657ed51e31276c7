"""Languages: which one a text is in, and one way to write their codes, Argos'."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from translation.errors import LanguageError
from translation.model import LanguageGuess

if TYPE_CHECKING:
    from collections.abc import Mapping

# Argos' code and English name of the languages that Argos, langdetect or our checks know.
_NAMES = {
    "af": "Afrikaans",
    "ar": "Arabic",
    "az": "Azerbaijani",
    "be": "Belarusian",
    "bg": "Bulgarian",
    "bn": "Bangla",
    "bs": "Bosnian",
    "ca": "Catalan",
    "cs": "Czech",
    "cy": "Welsh",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "eo": "Esperanto",
    "es": "Spanish",
    "et": "Estonian",
    "eu": "Basque",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "ga": "Irish",
    "gl": "Galician",
    "gu": "Gujarati",
    "he": "Hebrew",
    "hi": "Hindi",
    "hr": "Croatian",
    "hu": "Hungarian",
    "hy": "Armenian",
    "id": "Indonesian",
    "is": "Icelandic",
    "it": "Italian",
    "ja": "Japanese",
    "ka": "Georgian",
    "kk": "Kazakh",
    "kn": "Kannada",
    "ko": "Korean",
    "ky": "Kyrgyz",
    "lt": "Lithuanian",
    "lv": "Latvian",
    "mk": "Macedonian",
    "ml": "Malayalam",
    "mr": "Marathi",
    "ms": "Malay",
    "mt": "Maltese",
    "nb": "Norwegian Bokmål",
    "ne": "Nepali",
    "nl": "Dutch",
    "nn": "Norwegian Nynorsk",
    "pa": "Punjabi",
    "pb": "Portuguese (Brazil)",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sk": "Slovak",
    "sl": "Slovenian",
    "so": "Somali",
    "sq": "Albanian",
    "sr": "Serbian",
    "sv": "Swedish",
    "sw": "Swahili",
    "ta": "Tamil",
    "te": "Telugu",
    "th": "Thai",
    "tl": "Tagalog",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "uz": "Uzbek",
    "vi": "Vietnamese",
    "zh": "Chinese",
    "zt": "Chinese (traditional)",
}
# Argos' codes where they differ from what people, langdetect and ISO 639 / BCP 47 write.
_ALIASES = {
    "zh-cn": "zh",
    "zh-hans": "zh",
    "zh-sg": "zh",
    "zh-tw": "zt",
    "zh-hk": "zt",
    "zh-mo": "zt",
    "zh-hant": "zt",
    "no": "nb",
    "pt-br": "pb",
    "iw": "he",
    "fil": "tl",
}

_KANA = re.compile("[\u3040-\u30ff]")
_HANGUL = re.compile("[\uac00-\ud7af\u1100-\u11ff]")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]")
# Frequent characters that only one of the two written forms of Chinese uses.
_SIMPLIFIED = frozenset(
    "们这为来说国会时对发经个过还后没动学进种从现开问间关见应书长东车马语议战术员军华条权业两认总报"
)
_TRADITIONAL = frozenset(
    "們這為來說國會時對發經個過還後沒動學進種從現開問間關見應書長東車馬語議戰術員軍華條權業兩認總報"
)

# Argos' languages whose usual script is written from right to left (CLDR).
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})

# langdetect itself looks at no more.
_MOST_CHARACTERS = 10_000


def detect(text: str) -> tuple[LanguageGuess, ...]:
    """The languages `text` may be in, likeliest first, with confidences between 0 and 1; () for no words."""
    letters = sum(map(str.isalpha, sample := text[:_MOST_CHARACTERS]))
    if not letters:
        return ()
    kana, hangul, han = (len(script.findall(sample)) for script in (_KANA, _HANGUL, _HAN))
    # langdetect takes Chinese for Korean: the script decides first. One kana in twenty is Japanese.
    if kana + han > letters / 2 and kana * 20 > kana + han:
        return (LanguageGuess("ja", 1.0),)
    if hangul > letters / 2:
        return (LanguageGuess("ko", 1.0),)
    if han > letters / 2:
        return _chinese(sample)
    return _by_statistics(sample)


def _chinese(text: str) -> tuple[LanguageGuess, ...]:
    simplified = sum(char in _SIMPLIFIED for char in text)
    traditional = sum(char in _TRADITIONAL for char in text)
    share = (simplified + 1) / (simplified + traditional + 2)
    guesses = (LanguageGuess("zh", share), LanguageGuess("zt", 1 - share))
    return guesses if share >= 0.5 else guesses[::-1]


def _by_statistics(text: str) -> tuple[LanguageGuess, ...]:
    from langdetect import DetectorFactory, LangDetectException, detect_langs  # 0.2 s of profiles

    DetectorFactory.seed = 0  # its sampling is random: the same text gets the same answer
    if text.isupper():
        text = text.lower()  # the profiles know little of capitals
    try:
        return tuple(LanguageGuess(normalise(guess.lang), guess.prob) for guess in detect_langs(text))
    except LangDetectException:
        return ()


def normalise(code: str) -> str:
    """Argos' code for a language code, locale or English name: `pt-BR` -> `pb`, `French` -> `fr`.

    Raises LanguageError where no such language is known.
    """
    wanted = code.strip().lower().replace("_", "-").split(".")[0]
    for form in (wanted, wanted.split("-")[0]):
        known = _ALIASES.get(form, form)
        if known in _NAMES or known in _cldr_names():
            return known
    for known, english in _NAMES.items():
        if wanted == english.lower():
            return known
    raise LanguageError(
        f"“{code}” is no language that Diptych knows.",
        "Write a code such as en, fr, uk or zh, or an English name.",
    )


def of_locale() -> str | None:
    """The language of the user's locale, by the environment; None where it names none."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if locale := os.environ.get(variable):
            try:
                return normalise(locale)
            except LanguageError:
                return None  # C, POSIX
    return None


def is_right_to_left(code: str) -> bool:
    """Whether the language is written from right to left."""
    return code in _RIGHT_TO_LEFT


def name(code: str) -> str:
    """What English calls the language: `fr` -> `French`. An unknown code is its own name."""
    return _NAMES.get(code) or _cldr_names().get(code) or code


def _cldr_names() -> Mapping[str, str]:
    from babel import Locale  # 30 ms, for rare languages only

    return Locale("en").languages
