"""Czech names: their endings in the other cases."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    endings="""
        -: ová ové ovou
        ha: ze
        ka: ce
        ra: ře
        ý: ého ému ým ém
        á: é ou
        a: y ě u ou o
        ová: ové ovou
        -: a ovi em u e i ě ů om y ům ech
        o: a u ě em
        e: i í
        ie: ii ií
    """,
)
