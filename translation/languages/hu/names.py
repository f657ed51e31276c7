"""Hungarian names: their endings in the other cases."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    endings="""
        -: ban ben ba be ból ből ra re ról ről on en ön n nak nek t at et ot öt val vel tól től hoz
        -: hez höz nál nél ig ért i
        a: át ában ából án ára ának ával áról ától ához ánál ái
        e: ét ében éből én ére ének ével éről étől éhez énél
    """,
)
