"""Kyrgyz."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ky",
    name="Kyrgyz",
    script="CYRILLIC",
    quotation=QuotationStyle("«", "»"),
    function_words=words("""
        жана менен бул бир үчүн тууралуу кийин чейин эмне ким кантип эмнеге кайда каршы ортосунда эки өз
        ал алар боюнча эң көп аркылуу соң эмес тарабынан
    """),
    news_words=words("""
        деп эле да болуп болду болгон кыргызстан кыргыз жылы жыл жаңы өкмөт милиция президент министр сот
        адам бар жок деди керек
    """),
)
