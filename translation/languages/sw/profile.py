"""Swahili."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="sw",
    name="Swahili",
    function_words=words("""
        ya na wa kwa ni katika la za cha kama hiyo hii huo yake wake hilo lakini pia baada kabla hadi bila
        kuhusu nini nani wapi vipi wakati ambao ambayo zaidi kila huku mwa wote yao
    """),
    news_words=words("""
        kuwa watu mwaka miaka mpya serikali polisi rais waziri mahakama tanzania kenya alisema haki mtu
    """),
    rare=True,
)
