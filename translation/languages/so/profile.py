"""Somali."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="so",
    name="Somali",
    titles=words("dr prof"),
    before_numbers=words("tel"),
    inner_abbreviations=words("tus"),
    list_endings=words("iwm"),
    function_words=words("""
        oo iyo ka ku u in waa ah ee la ay ayaa waxaa uu kala soo kale aan si loo lagu isku wuxuu waxay
        inuu inay uga dadka maxaa sida waxa kadib iyadoo laga kaga
    """),
    news_words=words("""
        kasta leeyahay dowladda madaxweynaha muqdisho soomaaliya soomaaliyeed sheegay yiri ciidamada cusub
        xaq badan hal dalka
    """),
    rare=True,
)
