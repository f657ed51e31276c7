"""Latvian names: their endings in the other cases."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    endings="""
        s: a am u ā
        is: a im i ī
        a: as ai u ā
        e: es ei i ē
    """,
)
