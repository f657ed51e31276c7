"""Slovenian names: their endings in the other cases."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    endings="""
        ski: skog skom skim skoga skome skega skemu
        -: a u om em e i ov
        a: e i u om o
        o: a u om
    """,
)
