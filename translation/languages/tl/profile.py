"""Tagalog."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="tl",
    name="Tagalog",
    letters="ñ",
    titles=words("Atty Bb dr dra Engr Gg Gng Gob Kgg prof Rev Sta Sto"),
    before_numbers=words("blg Kab no p pah tel"),
    inner_abbreviations=words("e.g i.e"),
    closing_abbreviations=words("""
        a.m Abr Ago Ave Co Corp Dis Ene Hul Hun Inc Jr Ltd Mar n.h n.u Nob Okt p.m Peb Set Sr St
    """),
    list_endings=words("atbp etc"),
    function_words=words("""
        ang ng sa na mga at ay si ni kay para hindi ito may kung ko siya niya nila mula dahil nang pa din
        rin lang isang ating aming kanyang noong habang matapos bago laban ano sino saan bakit paano
        kailan ayon wala walang mas lahat naman nasa upang
    """),
    news_words=words("o taon bagong tao gobyerno pamahalaan pulis pangulo korte pilipinas sinabi dalawang"),
    everyday_words=words("kumusta magandang umaga hapon gabi salamat po maligayang paalam paumanhin"),
)
