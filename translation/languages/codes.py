"""Languages: one way to write their codes, Argos', and their names."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from translation.errors import LanguageError

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

# Argos' languages whose usual script is written from right to left (CLDR).
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"})


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
