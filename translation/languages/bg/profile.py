"""Bulgarian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="bg",
    name="Bulgarian",
    script="CYRILLIC",
    quotation=QuotationStyle("„", "“"),
    news_words=words("""
        и на в не се да от за с че е по са ще това като със или но той тя те след при до има беше бъде
        бяха който която които му си между още само повече нови ново година години българия правителството
        полиция президентът министър съд хората каза защо как какво къде няма към през срещу защото софия
        лева седмица месец деня вече може трябва бил била били един една едно два две три първи българи
        български българска ли ни ви им го я й все държавна държавния
    """),
)
