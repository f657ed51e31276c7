"""Polish."""

from translation.languages.negation_table import NegationTable
from translation.languages.word_lists import words

TABLE = NegationTable(
    negations="""
        nie, bez, nigdy, nikt, nikogo, nikomu, nikim, nic, niczego, niczym, żaden, żadna, żadne, żadnego,
        żadnej, żadnych, żadnym, żadną, nigdzie, ani, już nie, jeszcze nie
    """,
    turned="""
        nie tylko, nie mniej, nie więcej, tym nie mniej, bez wątpienia, bez problem*, bez trudu, bez
        przerwy, bez względu, bez zwłoki, nie mówiąc, nic innego, nic dziwnego, nie sposób nie, nie można
        nie, nie może nie, nie mogą nie, zaprzecz*, zdementow*, dementuj*
    """,
    antonyms="""
        nie*, anulow*, bezrobo*, bezdom*, bezpłat*, bezskut*, bezsiln*, bezpraw*, bezwarunk*, bezużyt*,
        bezczyn*, brak*, daremn*, fałszyw*, odmaw*, odmów*, odrzuc*, odwoł*, omij*, omin*, opuszcz*,
        pomij*, porzuc*, powstrzym*, przegap*, rezygn*, sprzeciw*, strac*, trac*, unik*, wstrzym*,
        uniemożl*, wyklucz*, wyłącz*, zabran*, zabron*, zakaz*, zaniedb*, zaniech*, zapobie*, zapomn*,
        zawies*, zrezygn*, znik*, anonim*, opóźn*, spóźn*, zabrak*, zagini*, na wolności, zerwan*
    """,
    kin="""
        bardziej niż, byle, chyba że, co najmniej, co najwyżej, dopiero, inaczej, jedynie, ledwie, ledwo,
        mało, mniej, nadal, oprócz, poza, przed, przeciw*, przynajmniej, pust*, rzadk*, słab*, tylko,
        trudn*, wątp*, wciąż, wolny, woln*, wyłącznie, zamiast, zanim, zaledwie, zbyt, zero, zły, źle,
        zwłaszcza, aż
    """,
    cancels="""
        tylko, mniej, więcej niż, wątpliw*, później niż, dłużej niż, przesta*, wyklucz*, zapomn*,
        zapomin*, unikn*, ukryw*
    """,
    cancels_later="dopóki, chyba że, póki",
    idioms="""
        niego, niej, nim, nimi, nich, niemal, niemc*, niemiec*, niedziel*, nieco, niektór*, niedawn*,
        niebaw*, niech, niebo, nieb*, niezbędn*, niemniej, niebieski*, nieraz, odwołani*, odwoławc*
    """,
    concord=words("""
        nigdy nikt nikogo nikomu nikim nic niczego niczym żaden żadna żadne żadnego żadnej żadnych żadnym
        żadną nigdzie
    """),
    listing=words("ani"),
)
