"""Marathi."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="mr",
    name="Marathi",
    script="DEVANAGARI",
    titles=words("अॅड इंजि कु डॉ प्रा ॲड"),
    before_numbers=words("क्र पृ"),
    news_words=words("""
        आहे आणि या च्या ते हे की व नाही केली केले होते तर आहेत म्हणून मध्ये असे झाले झाला झाली होता ही तो
        त्या यांनी करण्यात आला आली पण किंवा नंतर पोलिस सरकार मुंबई महाराष्ट्र राज्य का कसे कोण काय कुठे
        साठी आपल्या त्यांच्या वर्ष नवीन लोक म्हणाले असून करून विरुद्ध केला दिली दिला घेतला येथे यांची
        यांना यांचे असल्याचे म्हणजे तसेच मात्र देखील पुणे रुपये जण लागला लागले झाल्याने होणार करणार अशी
        याच्या काही मोठी मोठा मला आम्ही तुम्ही मी ती ला ने
    """),
    rare=True,
)
