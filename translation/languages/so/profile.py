"""Somali."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="so",
    name="Somali",
    news_words=words("""
        oo iyo ka ku u in waa ah ee la ay ayaa waxaa uu kala soo kale aan si loo lagu kasta leeyahay isku
        wuxuu waxay inuu inay uga dadka dowladda madaxweynaha muqdisho soomaaliya soomaaliyeed sheegay
        yiri ciidamada cusub maxaa sida waxa kadib iyadoo xaq badan hal laga kaga dalka
    """),
    rare=True,
)
