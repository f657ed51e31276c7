"""Tagalog."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="tl",
    name="Tagalog",
    letters="ñ",
    function_words=words("""
        ang ng sa na mga at ay si ni kay para hindi ito may kung ko siya niya nila mula dahil nang pa din
        rin lang isang ating aming kanyang noong habang matapos bago laban ano sino saan bakit paano
        kailan ayon wala walang mas lahat naman nasa upang
    """),
    news_words=words("o taon bagong tao gobyerno pamahalaan pulis pangulo korte pilipinas sinabi dalawang"),
)
