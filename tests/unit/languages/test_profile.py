"""Profiles: what CLDR knows they repeat, what they list is well written, and any code has one."""

from __future__ import annotations

import pytest
from babel.core import Locale, get_global

from translation.languages import cldr
from translation.languages.profile import Profile, has_profile, profile, profiles

# The scripts of ISO 15924, as Unicode names their letters.
SCRIPTS = {"Hans": "EAST ASIAN", "Hant": "EAST ASIAN", "Jpan": "EAST ASIAN", "Kore": "EAST ASIAN"} | {
    "Arab": "ARABIC", "Armn": "ARMENIAN", "Beng": "BENGALI", "Cyrl": "CYRILLIC", "Deva": "DEVANAGARI",
    "Geor": "GEORGIAN", "Grek": "GREEK", "Gujr": "GUJARATI", "Guru": "GURMUKHI", "Hebr": "HEBREW",
    "Knda": "KANNADA", "Latn": "LATIN", "Mlym": "MALAYALAM", "Taml": "TAMIL", "Telu": "TELUGU",
    "Thai": "THAI",
}  # fmt: skip
LISTS = (
    "titles", "before_numbers", "inner_abbreviations", "closing_abbreviations", "list_endings", "hours",
    "measures", "plain_words", "time_words", "function_words", "opening_words", "news_words",
)  # fmt: skip
every_profile = pytest.mark.parametrize("known", profiles(), ids=lambda known: known.code)


@every_profile
def test_a_profile_says_what_cldr_says(known: Profile) -> None:
    language = {"zt": "zh", "pb": "pt"}.get(known.code, known.code)
    assert known.name == (cldr.name(known.code) or known.name)
    assert known.name.startswith(cldr.name(language) or "?")
    assert known.right_to_left == cldr.is_right_to_left(language)
    assert known.script == SCRIPTS[get_global("likely_subtags")[language].split("_")[1]]


@every_profile
def test_the_lists_of_a_profile_are_well_written(known: Profile) -> None:
    for name in LISTS:
        listed = getattr(known, name)
        assert not any(word.endswith(".") for word in listed), name
        if name.endswith("words"):
            assert listed == {word.lower() for word in listed}, name
    assert known.function_words.isdisjoint(known.news_words | known.opening_words)
    abbreviations = [word for name in LISTS[:7] for word in getattr(known, name)]
    assert len(set(abbreviations)) == len(abbreviations), "an abbreviation is of one kind"


@every_profile
def test_a_tag_is_one_of_bcp_47(known: Profile) -> None:
    assert Locale.parse(known.bcp47, sep="-") == cldr.locale_of(known.cldr or known.code)
    assert known.bcp47 == {"pb": "pt-BR", "zt": "zh-Hant"}.get(known.code, known.code)


@every_profile
def test_the_words_that_begin_sentences_are_known_where_they_have_capitals(known: Profile) -> None:
    has_capitals = any(word != word.capitalize() for word in known.frequent_words)
    assert len(known.openers) > 20 or not has_capitals


@every_profile
def test_its_words_are_written_in_its_letters(known: Profile) -> None:
    used = {letter for word in known.frequent_words for letter in word.lower() if letter.isalpha()}
    rare = {letter for letter in used if letter >= "\u00aa"} - {"\u02bb"}  # Uzbek's turned comma
    assert known.script != "LATIN" or rare <= set(known.letters)


@every_profile
def test_close_languages_are_close_to_each_other(known: Profile) -> None:
    for other in known.kin:
        assert profile(other).kin == known.kin - {other} | {known.code}


@pytest.mark.parametrize(
    ("code", "name", "right_to_left"),
    [("yo", "Yoruba", False), ("ug", "Uyghur", True), ("dv", "Divehi", True), ("yi", "Yiddish", True)],
)
def test_a_language_without_a_folder_is_what_cldr_says(code: str, name: str, right_to_left: bool) -> None:
    assert not has_profile(code)
    assert (profile(code).name, profile(code).right_to_left) == (name, right_to_left)
    assert profile(code).blanks
    assert not profile(code).detected


@pytest.mark.parametrize("code", ["", "xx", "../fr", "fr/../../de", "\x00", "é" * 500, "figure_table"])
def test_no_code_leads_out_of_the_folders(code: str) -> None:
    assert profile(code) == Profile(code=code, name=code, detected=False)


@pytest.mark.parametrize(
    ("code", "known"), [("pt-BR", "pt"), ("EN", "en"), ("zh_Hant_TW", "zh"), ("pb", "pb")]
)
def test_region_and_script_are_ignored(code: str, known: str) -> None:
    assert profile(code) is profile(known)
