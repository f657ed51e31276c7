"""Finnish names: their endings in the other cases."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    endings="""
        -: n in a ä ia iä ssa ssä issa issä sta stä ista istä an än een iin lla llä lta ltä illa illä
        -: ilta iltä lle ille na nä ina inä ksi iksi ja jä
        i: in ia issa ista iin
        nki: ngin ngissä ngissa ngistä ngista
    """,
)
