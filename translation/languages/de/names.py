"""German names: their endings in other cases and numbers, and what is made of them."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    places="""
        abkommen aktie aktien allee bank börse brücke fonds gericht gruppe halle haus hotel institut
        kirche kleidung konzern museum orchester park partei platz preis protokoll schule stadion
        stiftung straße tag turm universität verlag werke zeitung zentrum
    """,
    endings="""
        -: s er ers ern erin
    """,
    adjectives="""
        -: n es
        e: en er es em n
    """,
    forms="""
        -: s es n en e er ern nen se sen
        er: e en em es
    """,
    noun_endings="""
        ung ungen heit heiten keit keiten schaft schaften tion tionen tat taten ismus istin logie graphie
        erin erinnen nahme nahmen amt amter plan plane raum raume farbe farben ganger gangern effekt effekte
        event events karte karten anlage anlagen satz satze gramm gramme direktor direktoren prasident
        prasidenten inspektor inspektoren minister ministern vertrag vertrage konzern konzerne sitz sitze
        sitzen stoff stoffe spiel spiele geld gelder kraft krafte zahl zahlen preis preise zeit zeiten
    """,
    joints="""
        s n en es er e
    """,
    name_endings="""
        bach berg brunn burg dorf feld furt hausen heim hof mann muller stadt stein tal thal wald
    """,
    determiners="""
        der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner sein seine
        seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren dieser diese
        diesen diesem dieses jeder jede jeden jedem jedes alle allen aller viele vielen mehrere mehreren
        einige einigen beide beiden wenige im am zum zur beim vom ins ans zwei drei vier fünf
    """,
    demonyms="""
        isch ische ischer isches ischen ischem er ern ers erin erinnen ier iern iers ierin e en ner nern
        nerin esisch esische esischen esischer ese esen anisch anische anischen anischer aner anern aners
        anerin anisches ianisch ianische ianer
    """,
    romanisation="""
        ss s
        sch S Z
        tsch tS
        schtsch StS
        dsch dZ
        ch x tS.1
        sh Z S
        w v
        z ts z
        s s z
        j j
        ow ov ev
        tz ts
        ß s
        ä e
    """,
)
