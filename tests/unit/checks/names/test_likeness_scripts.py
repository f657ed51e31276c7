"""Whether names in different scripts, or romanised in different ways, are known for the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.growth import linear
from translation.checks.names.likeness import is_near_copy, likeness
from translation.languages.profile import profiles

# A name, how another language writes it, another name that is like that; the two languages.
SCRIPTS = """
Соколов | Sokolow | Sobolew | ru de
Шевцова | Chevtsova | Chevkova | ru fr
Бородянка | Borodianka | Borodinka | uk en
Γεωργίου | Georgiou | Georgantas | el en
Παυλόπουλος | Pavlopoulos | Pavlidis | el fr
حمدوك | Hamdok | Hamrouk | ar en
عبد الرحمن | Abdulrahman | Abdulkarim | ar en
سعد الحريري | Saad Hariri | Saad Harbi | ar fr
רוזנברג | Rosenberg | Rosenfeld | he de
אשכול | Eshkol | Ashdot | he en
李显龙 | Li Xianlong | Li Xianfeng | zh en
陈水扁 | Chen Shui-bian | Chen Shui-hua | zh en
侯友宜 | Hou Yu-ih | Hou Yu-mei | zh en
撒切尔 | Thatcher | Trevor | zh en
小泉纯一郎 | Junichiro Koizumi | Shinjiro Koizumi | zh en
宇多田ヒカル | Hikaru Utada | Hikari Utada | ja en
中曽根 | Nakasone | Nakamura | ja en
クリントン | Clinton | Carlton | ja en
シュレーダー | Schröder | Schreiner | ja de
전두환 | Chun Doo-hwan | Chun Doo-sik | ko en
이순신 | Yi Sun-sin | Yi Sun-jae | ko fr
अमित शाह | Amit Shah | Ajit Shah | hi en
სააკაშვილი | Saakashvili | Sakandelidze | ka en
სააკაშვილი | Саакашвили | Сакандели | ka ru
Путин | بوتين | بوشين | ru ar
Μητσοτάκης | Мицотакис | Мицопулос | el ru
Зеленський | Зеленский | Залевский | uk ru
习近平 | 習近平 | 近平 | zh ja
"""
LATIN = """
Zelenskyy | Selenskyj | Selenski-Berg | en de
Poutine | Putins | Putnik | fr de
Ławrowa | Lavrov | Lavron | pl en
Chruschtschow | Khrouchtchev | Krouchet | de fr
Netanyahou | Netanjahu | Netanja | fr de
Fetissov | Fetisov | Fetipov | fr en
"""


def lines(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("name", "right", "wrong", "languages"), lines(SCRIPTS) + lines(LATIN))
def test_a_name_sounds_the_same_in_another_script(name: str, right: str, wrong: str, languages: str) -> None:
    source, target = languages.split()
    assert likeness(name, right, source, target) == "romanisation"
    assert likeness(right, name, target, source) == "romanisation"
    assert likeness(name, wrong, source, target) is None
    assert likeness(wrong, name, target, source) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Calvez", "Galvez"),
        ("Hoffman", "Hoffmann"),
        ("Schulz", "Scholz"),
        ("Miller", "Müller"),
        ("Nick", "Nik"),
        ("Church", "Churc"),
        ("Russia", "Russiia"),
        ("Manchester", "Mancheste"),
    ],
)
def test_one_script_spells_a_name_in_one_way(one: str, other: str) -> None:
    assert likeness(one, other, "en", "de") is None


def test_a_near_copy_may_be_in_another_script() -> None:
    assert is_near_copy("Песков", "Petkov")
    assert not is_near_copy("Лавров", "Peskov")


@pytest.mark.parametrize(
    ("form", "name", "languages"),
    [
        ("Путиным", "Putin", "ru en"),
        ("Захаровой", "Sacharowa", "ru de"),
        ("Зеленського", "Zelensky", "uk fr"),
        ("Харкова", "Kharkiv", "uk en"),
        ("Μητσοτάκη", "Mitsotakis", "el en"),
        ("김정은은", "Kim Jong-un", "ko en"),
        ("ובנט", "Bennett", "he en"),
        ("وماكرون", "Macron", "ar fr"),
    ],
)
def test_a_case_of_a_name_is_the_name(form: str, name: str, languages: str) -> None:
    source, target = languages.split()
    assert likeness(form, name, source, target) in {"romanisation", "exonym"}


@pytest.mark.parametrize("text", ["Щ", "Ch", "上", "ا", "sch", "한", "ー", "Aa", "'", " x"])
def test_a_hostile_name_takes_no_time(text: str) -> None:
    assert linear(lambda name: likeness(name, name[::-1] + "x", "ru", "en"), text * 20_000) is None


@settings(max_examples=25)
@given(st.text(max_size=40), st.text(max_size=40), st.sampled_from([one.code for one in profiles()]))
def test_any_two_texts_can_be_asked(one: str, other: str, language: str) -> None:
    assert likeness(one, one, language, "en") == "same"
    assert likeness(one, other, language, "en") in {None, "same", "exonym", "romanisation", "inflected"}
    assert is_near_copy(one, other) in {True, False}
