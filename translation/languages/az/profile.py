"""Azerbaijani."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="az",
    name="Azerbaijani",
    news_words=words("""
        və bu ilə üçün bir də ki olan edir edib olub da o isə daha hər onun sonra qədər kimi var yeni görə
        ən çox ya azərbaycan dövlət olaraq tərəfindən haqqında arasında deyib bildirib etdi oldu ildə il
        prezident nazir hökumət polis amma lakin niyə necə nə kim artıq ola müharibə baş
    """),
)
