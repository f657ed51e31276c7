"""Danish names: their genitive."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    endings="""
        -: s
    """,
)
