"""Swahili."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="sw",
    name="Swahili",
    news_words=words("""
        ya na wa kwa ni katika la za kuwa cha kama hiyo hii huo yake wake watu hilo lakini pia baada kabla
        hadi bila kuhusu nini nani wapi vipi mwaka miaka mpya serikali polisi rais waziri mahakama
        tanzania kenya alisema wakati ambao ambayo zaidi kila huku mwa wote yao haki mtu
    """),
    rare=True,
)
