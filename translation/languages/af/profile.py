"""Afrikaans."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="af",
    name="Afrikaans",
    news_words=words("""
        die en het nie van is in dat vir om wat met te sy hy was aan na as sal kan ons hulle word deur op
        by maar ook oor uit nog teen tot moet haar jou ná hierdie daar meer nuwe jaar mense regering
        polisie president ek julle ander wees gesê waar wie hoe week weke maand maande rand kaapstad
        pretoria vrou man kinders sedert tydens volgens steeds nooit altyd alle baie drie eerste tweede
        gaan kom kry bly wil weer vandag gister jy u jul sê dié suid afrika se
    """),
    rare=True,
)
