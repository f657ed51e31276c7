"""Dutch names: their genitive."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    endings="""
        -: s se er ers
    """,
    demonyms="""
        se s er ers aan aanse
    """,
    romanisation="""
        sj S
        tsj tS
        sjtsj StS
        zj Z
        ch x
        oe u
        w v
        j j
        ie i ie
        g g x
    """,
)
