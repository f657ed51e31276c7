"""Ukrainian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="uk",
    name="Ukrainian",
    script="CYRILLIC",
    quotation=QuotationStyle("«", "»"),
    news_words=words("""
        і в у на не що з до за та це як але від по для його її він вона вони ми ви був була було були про
        після або якщо може також більше тільки ще вже проти без між при де хто чому який яка які новий
        нова нові рік року років людей уряд поліція президент міністр суд україни україна заявив повідомив
        сказав через їх щоб коли зі із під
    """),
)
