"""Portuguese names: what is made of those of countries."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    demonyms="""
        ano ana anos anas iano iana ianos ianas ês esa eses esas ense enses ino ina inos inas ita itas eiro
        eira eiros eiras no na nos nas
    """,
    romanisation="""
        ch S tS
        tch tS
        j Z
        sh S
        ou u ou
        kh x
    """,
)
