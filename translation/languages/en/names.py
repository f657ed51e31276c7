"""English names: what is made of those of countries."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    demonyms="""
        an ian ese i ish ic ans ians is anian er ers
    """,
    romanisation="""
        j dZ j.1 Z
        ou u ou
        oo u
        ee i
    """,
)
