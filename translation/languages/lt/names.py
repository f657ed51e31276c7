"""Lithuanian names: their endings in the other cases."""

from translation.languages.name_table import NameTable

TABLE = NameTable(
    endings="""
        as: o ui ą u e ai
        is: io iui į iu yje
        us: aus ui ų umi uje
        ė: ės ei ę e ėje
        a: os ai ą oje
    """,
)
