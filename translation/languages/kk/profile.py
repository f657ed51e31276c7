"""Kazakh."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="kk",
    name="Kazakh",
    script="CYRILLIC",
    quotation=QuotationStyle("«", "»"),
    function_words=words("""
        және мен бен бұл бір үшін туралы кейін дейін не кім қалай неге қайда қарсы арасында екі өз ол олар
        бойынша ең көп арқылы соң емес
    """),
    news_words=words("""
        да де деп еді болып болды болған қазақстан қазақ жылы жыл жаңа үкімет полиция президент министр
        сот адам бар жоқ деді керек
    """),
    rare=True,
)
