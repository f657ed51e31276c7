"""Persian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="fa",
    name="Persian",
    script="ARABIC",
    right_to_left=True,
    question_mark="؟",
    quotation=QuotationStyle("«", "»"),
    news_words=words("""
        در به از که این را با است برای آن یک خود تا کرد بر هم نیز می شد بود شده او ما اما یا اگر هر پس
        باید ایران سال دولت پلیس رئیس رئیس‌جمهور وزیر دادگاه گفت چرا چگونه کجا چه علیه بدون بین جدید مردم
        نفر های‌ دو هزار شدند کردند خواهد
    """),
    everyday_words=words("سلام صبح بخیر شب ممنون متشکرم لطفا خوش آمدید ببخشید"),
)
