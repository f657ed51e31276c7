"""Slovak names: their endings in the other cases."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    endings="""
        -: ová ovej ovú ovou
        ý: ého ému ým om
        á: ej ú ou
        a: y e u ou o
        ová: ovej ovú ovou
        -: a ovi om u e i
        o: a u e om
    """,
)
