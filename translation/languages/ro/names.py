"""Romanian names: their endings with the article and in other cases."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    endings="""
        -: ul ului lui
        a: ei
        ia: iei
    """,
)
