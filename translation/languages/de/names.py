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
