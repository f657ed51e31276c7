"""Tagalog."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="tl",
    name="Tagalog",
    news_words=words("""
        ang ng sa na mga at ay si ni kay para hindi ito may kung ko siya niya nila mula dahil nang pa din
        rin lang o isang ating aming kanyang noong habang matapos bago laban ano sino saan bakit paano
        kailan taon bagong tao gobyerno pamahalaan pulis pangulo korte pilipinas sinabi ayon wala walang
        mas dalawang lahat naman nasa upang
    """),
)
