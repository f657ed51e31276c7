"""Swahili."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="sw",
    name="Swahili",
    titles=words("Alhaj Bw dr Inj Kol Kpt Mch Mhe prof"),
    before_numbers=words("uk"),
    inner_abbreviations=words("k.m k.v"),
    closing_abbreviations=words("Ago Apr B.K Des Feb Jan Jul Jun K.K Ltd Mac Nov Okt Sep Sept"),
    list_endings=words("n.k nk"),
    function_words=words("""
        ya na wa kwa ni katika la za cha kama hiyo hii huo yake wake hilo lakini pia baada kabla hadi bila
        kuhusu nini nani wapi vipi wakati ambao ambayo zaidi kila huku mwa wote yao
    """),
    news_words=words("""
        kuwa watu mwaka miaka mpya serikali polisi rais waziri mahakama tanzania kenya alisema haki mtu
    """),
    rare=True,
)
