"""Uzbek."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="uz",
    name="Uzbek",
    titles=words("akad dots dr inj leyt polk prof"),
    before_numbers=words("jad rasm tel"),
    inner_abbreviations=words("koʻch mas qar taxm"),
    closing_abbreviations=words("apr avg dek fev m.a mar min mln mlrd noy okt sen sent yan"),
    list_endings=words("h.k va.h.k"),
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
