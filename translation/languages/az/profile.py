"""Azerbaijani."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="az",
    name="Azerbaijani",
    letters="çöüğİışə",
    function_words=words("""
        və bu ilə üçün bir də ki da o isə daha hər onun sonra qədər kimi görə ən çox ya tərəfindən
        haqqında arasında amma lakin niyə necə nə kim artıq
    """),
    news_words=words("""
        olan edir edib olub var yeni azərbaycan dövlət olaraq deyib bildirib etdi oldu ildə il prezident
        nazir hökumət polis ola müharibə baş
    """),
)
