"""Kyrgyz."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ky",
    name="Kyrgyz",
    script="CYRILLIC",
    quotation=QuotationStyle("«", "»"),
    titles=words("акад ген д-р доц инж кап лейт полк проф"),
    before_numbers=words("сүр т табл тел"),
    inner_abbreviations=words("болж көч лат мис обл орус пр р-ну"),
    closing_abbreviations=words("""
        авг апр б.з б.з.ч дек июл июн км мар млн млрд мүн ноя окт сен фев янв
    """),
    list_endings=words("ж.б т.б"),
    measures=words("ж жж"),
    function_words=words("""
        жана менен бул бир үчүн тууралуу кийин чейин эмне ким кантип эмнеге кайда каршы ортосунда эки өз
        ал алар боюнча эң көп аркылуу соң эмес тарабынан
    """),
    news_words=words("""
        деп эле да болуп болду болгон кыргызстан кыргыз жылы жыл жаңы өкмөт милиция президент министр сот
        адам бар жок деди керек
    """),
)
