"""Esperanto."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="eo",
    name="Esperanto",
    letters="ĉĝĥĵŝŭ",
    titles=words("d-ro dr f-ino gen inĝ prof s-ino s-ro"),
    before_numbers=words("art fig n-ro p paĝ tel vol ĉap"),
    inner_abbreviations=words("ekz i.a k.c t.e t.n vd vid ĉ ĉirk"),
    closing_abbreviations=words("""
        a.K apr atm aŭg dec feb jan jul jun maj mar mil min nov okt p.K ptm sek sep
    """),
    list_endings=words("k.a k.s ktp"),
    function_words=words("""
        la de kaj en al por ke ne ĉi kun li ŝi oni tio tiu kiu kiuj kiel pri el aŭ sed ankaŭ ĝi ili mi ni
        vi sur per inter post antaŭ pli plej ol ĉar kiam kie kio kial ĉiuj ĉiu sia lia ĝia ilia ĝis sen
        kontraŭ dum laŭ tra nun malantaŭ ankoraŭ ĉia ĉie neniu nenio tiuj tiun kiun mem jam ja ĉu se je
        ĝuste unu pro malgraŭ
    """),
    opening_words=words("""
        aliaj ambaŭ antaŭe apud baldaŭ bedaŭrinde do due dume eble efektive eĉ fine hieraŭ hodiaŭ iam iu
        iuj kelkaj kompreneble krome kvankam multaj nek neniam nu nur ofte poste preskaŭ sekve subite
        tamen tial tiam tie tiel tri unue verŝajne
    """),
    news_words=words("""
        estas estis estos nova novaj jaro jaroj homoj registaro polico prezidanto diris havas povas estu
        esti havis faris ĉefa homo du tri kvar kvin cent mil lando landoj mondo eŭropo esperanto rajtas
    """),
    everyday_words=words("saluton bonan matenon tagon vesperon dankon bonvolu bonvenon pardonu revido"),
)
