"""Bangla."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="bn",
    name="Bangla",
    script="BENGALI",
    full_stop="।",
    titles=words("অধ্যা অ্যাড ইঞ্জি এড ড ডা প্রফে ব্রিগে মো মোঃ লে"),
    before_numbers=words("নং পৃ"),
    inner_abbreviations=words("কি সে"),
)
