"""Languages: one way to write their codes, Argos', and their names."""

from __future__ import annotations

import os

from translation.errors import LanguageError
from translation.languages.profile import has_profile, profile, profiles

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


def normalise(code: str) -> str:
    """Argos' code for a language code, locale or English name: `pt-BR` -> `pb`, `French` -> `fr`.

    Raises LanguageError where no such language is known.
    """
    wanted = code.strip().lower().replace("_", "-").split(".")[0]
    for form in (wanted, wanted.split("-")[0]):
        known = _ALIASES.get(form, form)
        if has_profile(known) or _cldr_name(known):
            return known
    for language in profiles():
        if wanted == language.name.lower():
            return language.code
    raise LanguageError(
        f"“{code}” is not a language that Diptych knows.",
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
    return profile(code).right_to_left


def name(code: str) -> str:
    """What English calls the language: `fr` -> `French`. An unknown code is its own name."""
    return profile(code).name


def _cldr_name(code: str) -> str | None:
    from translation.languages import cldr  # Babel takes 30 ms, for rare languages only

    return cldr.name(code)
