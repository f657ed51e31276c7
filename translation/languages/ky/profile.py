"""Kyrgyz."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ky",
    name="Kyrgyz",
    script="CYRILLIC",
    quotation=QuotationStyle("«", "»"),
    news_words=words("""
        жана менен бул бир үчүн деп эле да болуп болду болгон кыргызстан кыргыз жылы жыл жаңы өкмөт
        милиция президент министр сот адам тууралуу кийин чейин эмне ким кантип эмнеге кайда каршы
        ортосунда бар жок эки өз ал алар боюнча эң көп деди аркылуу соң эмес керек тарабынан
    """),
)
