"""Esperanto."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="eo",
    name="Esperanto",
    news_words=words("""
        la de kaj en al estas por ke ne ĉi kun li ŝi oni tio tiu kiu kiuj kiel pri el aŭ sed ankaŭ ĝi ili
        mi ni vi estis estos sur per inter post antaŭ pli plej ol ĉar kiam kie kio kial ĉiuj ĉiu sia lia
        ĝia ilia nova novaj jaro jaroj homoj registaro polico prezidanto diris havas povas ĝis sen kontraŭ
        dum laŭ tra nun estu esti havis faris malantaŭ ankoraŭ ĉefa homo ĉia ĉie neniu nenio tiuj tiun
        kiun mem jam ja ĉu se je ĝuste unu du tri kvar kvin cent mil lando landoj mondo eŭropo esperanto
        pro malgraŭ rajtas
    """),
)
