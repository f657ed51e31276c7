"""Polish names: their endings in the other cases."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    endings="""
        ski: skiego skiemu skim skich scy
        cki: ckiego ckiemu ckim
        ska: skiej ską
        cka: ckiej cką
        -: a u owi em ie om ów ami ach iem ego
        a: y i e ę ą o ie
        ka: ce kę ką
        ga: dze gę gą
        ra: rze
        o: a u em ie
        y: ego emu ym ych
        i: ego emu im ich
        ia: ii ię ią i
        ja: ji ję ją
        e: ych ich ym im
        ów: owa owi owem owie
        cy: czech
        ry: rzech
        chy: szech
    """,
    demonyms="""
        ski ska skie czyk czycy anin anie anka jczyk jski jska jskie yjski yjska yjczyk ński ńska ńczyk
    """,
    romanisation="""
        sz S
        cz tS
        szcz StS
        ż Z
        rz Z
        dż dZ
        dź dz
        ć tS
        ch x
        w v
        c ts k
        j j
        ó u
        ń n nj
        ś s S
        ź z
        ow ov ev
    """,
)
