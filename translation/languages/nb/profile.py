"""Norwegian Bokmål."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="nb",
    name="Norwegian Bokmål",
    quotation=QuotationStyle("«", "»"),
    ordinal_stop=True,
    news_words=words("""
        og i det er en til på for av med som at den de ikke har et om var fra han hun ble etter men kan
        skal vil ved over eller også nå blir ut mot mer være hadde når hvor hva hvorfor hvem ny nye år
        norge norske regjeringen politiet statsministeren norsk sier mener mennesker uten mellom seg sin
        deres jeg opp noe bare vært dette oslo stortinget norges kroner uke uker måned måneder nei fått
        funnet tatt sa følge ingen fordi mye mange flere første andre vei barn kvinne fikk to tre kommer
        slik derfor politi brann dømt døde drept
    """),
    kin=words("da nn"),
)
