"""Nepali."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ne",
    name="Nepali",
    script="DEVANAGARI",
    full_stop="।",
    titles=words("डा डॉ प्रा"),
    before_numbers=words("नं पृ"),
    news_words=words("""
        छ र को मा ले का लाई पनि यो हो गरेको भएको छन् गर्ने तथा गरे भने एक त्यो नेपाल नेपाली सरकार प्रहरी
        प्रधानमन्त्री मन्त्री अदालत राष्ट्रपति वर्ष नयाँ मानिस तर वा पछि किन कसरी कहाँ के हुने थियो गरी
        बताए लागि विरुद्ध बीच हामी उनले भन्ने गर्न गर्दै भन्दै भयो भएका गरिएको हुन् थिए उनी उनको यस यस्तो
        अब सम्म बाट हरू काठमाडौं रुपैयाँ जना हुँदा गर्छ गर्छन् गरेका भएपछि बारे मात्र धेरै साथै रहेको
        रहेका भन्दा होइन जस्तो
    """),
    rare=True,
)
