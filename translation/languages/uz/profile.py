"""Uzbek."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="uz",
    name="Uzbek",
    news_words=words("""
        va bu bilan uchun bir ham da edi boʻldi boʻlgan deb esa u yoki keyin kerak haqida oʻz emas koʻp
        qilish qildi qilgan ega har yangi yil yilda oʻzbekiston prezident vazir hukumat politsiya sud nega
        qanday kim qayerda qarshi lekin ammo ning dan ga mumkin dedi orasida
    """),
    rare=True,
)
