"""Kazakh."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="kk",
    name="Kazakh",
    script="CYRILLIC",
    quotation=QuotationStyle("«", "»"),
    news_words=words("""
        және мен бен да де бұл бір үшін деп еді болып болды болған қазақстан қазақ жылы жыл жаңа үкімет
        полиция президент министр сот адам туралы кейін дейін не кім қалай неге қайда қарсы арасында бар
        жоқ екі өз ол олар бойынша ең көп деді арқылы соң емес керек
    """),
    rare=True,
)
