"""Uzbek."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="uz",
    name="Uzbek",
    function_words=words("""
        va bu bilan uchun bir ham da deb esa u yoki keyin haqida oʻz ega har nega qanday kim qayerda
        qarshi lekin ammo orasida
    """),
    news_words=words("""
        edi boʻldi boʻlgan kerak emas koʻp qilish qildi qilgan yangi yil yilda oʻzbekiston prezident vazir
        hukumat politsiya sud ning dan ga mumkin dedi
    """),
    rare=True,
)
