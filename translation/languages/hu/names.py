"""Hungarian names: their endings in the other cases."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    endings="""
        -: nal nel jal jel ral rel lal lel tal tel kal kel
        -: ban ben ba be ból ből ra re ról ről on en ön n nak nek t at et ot öt val vel tól től hoz
        -: hez höz nál nél ig ért i
        a: át ában ából án ára ának ával áról ától ához ánál ái
        e: ét ében éből én ére ének ével éről étől éhez énél
    """,
    romanisation="""
        sz s
        s S s
        zs Z
        cs tS
        c ts
        ty t tj
        gy dj
        ny nj n
        ly j
        v v w
    """,
)
