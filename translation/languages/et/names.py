"""Estonian names: their endings in the other cases."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    endings="""
        -: i s st sse ga le lt ni ks is ist iga
    """,
)
